/**
 * What the functions count, in CloudWatch's embedded metric format: lines of the log that become metrics. Each name,
 * with each value of its dimension, costs money for the hours in which it occurs: so they are few.
 */
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { SweepResult } from '../stages/budget.ts';
import type { WatchSum } from '../stages/watch.ts';
import { countsOf, type Outcome } from './counts.ts';

export const NAMESPACE = 'Variorum';

const metrics = new Metrics({ namespace: NAMESPACE, serviceName: 'variorum' });

/** A stage's call: how long it took, and what came of it. */
export function countStage(stage: string, milliseconds: number, outcome: Outcome): void {
  countTime(stage, milliseconds);
  for (const { name, value, outcome: said } of countsOf(outcome)) {
    if (said === undefined) metrics.addMetric(name, MetricUnit.Count, value);
    else metrics.singleMetric().addDimension('outcome', said).addMetric(name, MetricUnit.Count, value);
  }
  metrics.publishStoredMetrics();
}

/** A part of comparing everything again. */
export function countRecompare(milliseconds: number, made: number): void {
  countTime('recompare', milliseconds);
  metrics.addMetric('Comparisons', MetricUnit.Count, made);
  metrics.publishStoredMetrics();
}

/** A run of the digests. */
export function countDigest(milliseconds: number, made: number): void {
  countTime('digest', milliseconds);
  metrics.addMetric('Notices', MetricUnit.Count, made);
  metrics.publishStoredMetrics();
}

/** What a sweep mended, and what it could not. */
export function countSweep(milliseconds: number, { did, left, failed, stuck }: SweepResult): void {
  countTime('sweep', milliseconds);
  metrics.addMetric('SweepRepairs', MetricUnit.Count, did.length);
  metrics.addMetric('SweepFailures', MetricUnit.Count, failed.length);
  metrics.addMetric('SweepStuck', MetricUnit.Count, stuck.length);
  metrics.addMetric('SweepsCutShort', MetricUnit.Count, left ? 1 : 0);
  metrics.publishStoredMetrics();
}

/** What a run over the watched pages found. */
export function countWatch(milliseconds: number, { looked, changed, troubled, left }: WatchSum): void {
  countTime('watch', milliseconds);
  metrics.addMetric('WatchLooks', MetricUnit.Count, looked);
  metrics.addMetric('WatchChanges', MetricUnit.Count, changed);
  metrics.addMetric('WatchTroubles', MetricUnit.Count, troubled);
  metrics.addMetric('WatchesLeft', MetricUnit.Count, left);
  metrics.publishStoredMetrics();
}

function countTime(stage: string, milliseconds: number): void {
  metrics
    .singleMetric()
    .addDimension('stage', stage)
    .addMetric('Milliseconds', MetricUnit.Milliseconds, milliseconds);
}
