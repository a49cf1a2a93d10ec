/** What the run comes to. */
import { table } from '../bench/markdown.ts';

export interface MemoryTrend {
  /** Medians in MB, of the second and of the last fifth of the run. */
  readonly early: number;
  readonly late: number;
  readonly most: number;
  readonly growth: number;
}

/** `samples`: MB at even distances. The first fifth is warming up. */
export function memoryTrend(samples: readonly number[]): MemoryTrend {
  const fifth = Math.floor(samples.length / 5);
  const early = percentile(samples.slice(fifth, 2 * fifth), 50);
  const late = percentile(samples.slice(-fifth), 50);
  return { early, late, most: Math.max(...samples), growth: early === 0 ? 1 : late / early };
}

/** The value that so many of a hundred do not exceed; of nothing 0. */
export function percentile(values: readonly number[], of: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil((of / 100) * sorted.length) - 1)] ?? 0;
}

export interface Figures {
  /** Milliseconds from upload to published, of each upload. */
  readonly latencies: readonly number[];
  readonly seconds: number;
  readonly memory: MemoryTrend;
}

export function tableOf({ latencies, seconds, memory }: Figures): string {
  const milliseconds = (of: number): string => `${Math.round(percentile(latencies, of))} ms`;
  return table(
    ['figure', 'value'],
    [
      ['uploads published', `${latencies.length}`],
      ['all together', `${seconds.toFixed(1)} s`],
      ['throughput', `${(latencies.length / seconds).toFixed(1)} a second`],
      ['upload to published, p50', milliseconds(50)],
      ['upload to published, p95', milliseconds(95)],
      ['upload to published, p99', milliseconds(99)],
      ['memory, second fifth of the run', `${Math.round(memory.early)} MB`],
      ['memory, last fifth', `${Math.round(memory.late)} MB`],
      ['memory, most', `${Math.round(memory.most)} MB`],
    ],
  );
}
