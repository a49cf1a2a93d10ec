import type { Context } from 'hono';
import { sha256 } from '../../stages/digest.ts';
import { type JobProgress, jobsOf } from '../../stages/jobs.ts';
import type { Store } from '../../store/store.ts';
import type { JobsAnswer } from '../answers/shapes.ts';
import { readerOf } from '../reader.ts';
import { jobsPage } from './jobs-page.ts';

export async function showJobs(c: Context, store: Store, format: 'html' | 'json'): Promise<Response> {
  const jobs = await jobsOf(store);
  const answer = jobsAnswer(jobs);
  return format === 'json' ? c.json(answer) : c.html(jobsPage(readerOf(c), jobs, answer));
}

/** With a tag and what is pending, as the pages' script looks for. */
function jobsAnswer(jobs: readonly JobProgress[]): JobsAnswer {
  const listed = jobs.map(({ schema, ended, ...job }) => ({
    ...job,
    ended: ended && { ...ended, failed: [...ended.failed] },
  }));
  return {
    tag: sha256(JSON.stringify(listed)).slice(0, 16),
    pending: jobs.reduce((sum, { parts, done, ended }) => sum + (ended ? 0 : Math.max(1, parts - done)), 0),
    jobs: listed,
  };
}
