/** A store that is open, and what the commands that work on one say of it. */
import pc from 'picocolors';
import { type Local, type LocalEvent, openLocal } from '../local.ts';
import { type CorpusUpload, ingestCorpus } from '../local-corpus.ts';
import { comparisonKey } from '../store/keys.ts';
import { readWork } from '../web/catalogue.ts';
import { workIds } from '../web/folders.ts';
import { localChannels } from './channels.ts';
import { wantsColor } from './color.ts';
import { type Progress, watchProgress } from './progress.ts';
import { summaryTable } from './summary-table.ts';
import { Trouble, troubleWith } from './trouble.ts';
import { visible } from './visible.ts';

export interface Project {
  readonly local: Local;
  readonly progress: Progress;
  readonly colors: ReturnType<typeof pc.createColors>;
  readonly say: (text: string) => void;
}

/**
 * Opens or founds the store in this folder; what an interrupted run left undone is done now, unless `open` leaves it.
 * `onChange` hears of every stage that has run. Throws StoreError.
 */
export async function openProject(
  root: string,
  onChange?: () => void,
  open: typeof openLocal = openLocal,
): Promise<Project> {
  const colors = pc.createColors(wantsColor('auto', process.stdout));
  const say = (text: string): void => {
    process.stdout.write(text);
  };
  const progress = watchProgress(say, colors);
  const onProgress = (event: LocalEvent): void => {
    progress.onProgress(event);
    onChange?.();
  };
  return { local: await open({ root, onProgress, channels: localChannels() }), progress, colors, say };
}

/** Uploads a corpus and waits for the stages. Throws Trouble and StoreError. */
export async function takeCorpus(project: Project, folder: string): Promise<readonly CorpusUpload[]> {
  let uploads: readonly CorpusUpload[];
  try {
    uploads = await ingestCorpus(folder, project.local);
  } catch (error) {
    throw troubleWith(folder, error);
  }
  await finishStages(project);
  for (const { outcome } of uploads) {
    if (outcome.code === 'unreadable')
      throw new Trouble(outcome.message, 'Mend the corpus, and run this again.');
  }
  return uploads;
}

/**
 * Waits for the stages, and tries once more what failed. Throws StoreError where the store is in trouble; what a fault
 * of ours still keeps from being made is said, and makes the exit status 2.
 */
export async function finishStages({ local, progress, colors, say }: Project): Promise<void> {
  await local.settle();
  if (progress.failed.size === 0) return;
  const { failed } = await local.sweep();
  if (failed.length === 0) return;
  const what = failed.length === 1 ? '1 thing' : `${failed.length} things`;
  say(`${colors.red('failed')}   ${what} could not be made: a fault in Variorum, please report it.\n`);
  process.exitCode = 2;
}

/** A table for each comparison that was published since the store was opened, work by work, earliest first. */
export async function sayReports({ local, progress, colors, say }: Project): Promise<void> {
  for (const id of await workIds(local.store)) {
    const work = await readWork(local.store, id);
    // A report may have been taken away again by a version that arrived between its two.
    const reports = (work?.comparisons ?? []).flatMap(({ pair, report }) =>
      report && progress.published.has(comparisonKey(id, pair)) ? [report] : [],
    );
    if (work === undefined || reports.length === 0) continue;
    say(`\n${colors.bold(visible(work.title))} ${colors.dim(`(${visible(id)})`)}\n`);
    for (const report of reports.reverse()) say(`\n${summaryTable(report, colors)}`);
  }
}
