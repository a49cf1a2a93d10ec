/** Schedules by their seeds, and what is found wrong after each. */
import { findingsOf } from './findings.ts';
import { runSchedule } from './schedule.ts';
import type { Stages } from './stages.ts';

export interface Trial {
  readonly seed: number;
  readonly findings: readonly string[];
  /** What happened, operation by operation. */
  readonly trace: readonly string[];
}

/** A stage that throws, or a sweep that finds no rest, is a finding too. */
export async function trial(seed: number, stages: Stages): Promise<Trial> {
  const trace: string[] = [];
  try {
    const run = await runSchedule(seed, stages, trace);
    return { seed, findings: await findingsOf(run), trace };
  } catch (error) {
    return {
      seed,
      findings: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
      trace,
    };
  }
}

export const told = ({ seed, findings }: Trial): string =>
  [
    `Seed ${seed} (again, with all that happened: npm run test:faults -- --seed ${seed})`,
    ...findings.slice(0, 10).map((finding) => `  ${finding}`),
  ].join('\n');
