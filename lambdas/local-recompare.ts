/** Comparing everything again without AWS: the parts of the same plan, some at a time, in this process. */
import type { Local } from './local.ts';
import { endRecompare, partsToDo, planRecompare, recomparePart } from './stages/recompare.ts';
import type { JobSum } from './stages/records.ts';

export interface RecompareOptions {
  /** Undefined for all works. */
  readonly work?: string;
  /** Parts under way together: while one waits for the disk, another compares. */
  readonly atOnce: number;
  /** After each part, and once before the first. */
  readonly onPart?: (parts: number, done: number) => void;
}

/**
 * Goes on with the job that was interrupted, or plans one, and publishes what is compared. Undefined where a part
 * could not be done; the next run goes on. Throws StoreError.
 */
export async function recompareLocal(
  local: Local,
  { work, atOnce, onPart }: RecompareOptions,
): Promise<JobSum | undefined> {
  const { job, parts } = await planRecompare(local.store, work);
  const left = [...(await partsToDo(local.store, job))];
  let done = parts - left.length;
  onPart?.(parts, done);
  const walk = async (): Promise<void> => {
    for (let key = left.shift(); key !== undefined; key = left.shift()) {
      await recomparePart(local.store, key);
      // Before the next part: what waits to be published is held in memory.
      await local.settle();
      onPart?.(parts, ++done);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, walk));
  return endRecompare(local.store, job);
}
