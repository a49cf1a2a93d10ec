import { openLocal, openUnswept } from '../../local.ts';
import { JOB_NAMES, runJob } from '../../local-jobs.ts';
import { openProject, sayReports } from '../project.ts';
import { Trouble } from '../trouble.ts';
import { visible } from '../visible.ts';
import { visitorOf, type WatchingOptions } from '../watch-options.ts';

export interface RunOptions extends WatchingOptions {
  readonly store: string;
}

/** Throws Trouble and StoreError. */
export async function runOnce(job: string, options: RunOptions): Promise<void> {
  if (!JOB_NAMES.includes(job))
    throw new Trouble(`There is no job ${visible(job)}.`, `Give one of ${JOB_NAMES.join(', ')}.`);
  // The sweep is a job of its own; but what a digest leaves out because it is not there yet is never told.
  const open = job === 'digest' ? openLocal : openUnswept;
  const project = await openProject(options.store, undefined, (given) =>
    open({ ...given, visitor: visitorOf(options) }),
  );
  const { outcome, counts, message } = await runJob(project.local, job, 'hand');
  await sayReports(project);
  const said = Object.entries(counts).map(([what, count]) => `${count} ${what}`);
  project.say(`${job}: ${said.join(', ')}.${message === undefined ? '' : ` ${message}`}\n`);
  if (outcome === 'failed' || project.progress.failed.size > 0)
    throw new Trouble('Some things could not be done.', 'A fault in Variorum should be reported.');
}
