/** From what was measured to what AWS charges for it, and how long it takes. Pure. */
import { MAX_CONCURRENCY } from '../../../infra/inbox.ts';
import { RECOMPARE, STAGES } from '../../../lambdas/store/keys.ts';
import type { Measured, Work } from './measure-pipeline.ts';
import prices from './prices.json' with { type: 'json' };

export interface Line {
  readonly what: string;
  readonly quantity: number;
  readonly unit: string;
  /** USD. */
  readonly cost: number;
}

const WEB_MB = 1024;
const HOURS_A_MONTH = 730;
const { assumed } = prices;
const memoryOf = (stage: string): number => STAGES.find(({ name }) => name === stage)?.memoryMB ?? WEB_MB;

/** Seconds that a function takes for it on AWS: its share of a core, and the way to S3 and back. */
export function secondsOf({ ms, gets, puts, deletes }: Work, memoryMB: number): number {
  const compute = ms * Math.max(1, assumed.fullCoreMB / memoryMB);
  return (compute + (gets + puts + deletes) * assumed.s3RequestMs) / 1000;
}

export const times = (work: Work, factor: number): Work => ({
  calls: work.calls * factor,
  ms: work.ms * factor,
  gets: work.gets * factor,
  puts: work.puts * factor,
  deletes: work.deletes * factor,
});

const sum = (works: readonly Work[], of: (work: Work) => number): number =>
  works.reduce((total, work) => total + of(work), 0);

interface Run {
  readonly stage: string;
  readonly work: Work;
  readonly memoryMB: number;
}

/** What functions and the bucket cost for this much work. */
function workLines(runs: readonly Run[], events: number): readonly Line[] {
  const gigabyteSeconds = runs.reduce(
    (total, { work, memoryMB }) => total + (secondsOf(work, memoryMB) * memoryMB) / 1024,
    0,
  );
  const works = runs.map(({ work }) => work);
  const calls = sum(works, (work) => work.calls);
  const [gets, puts] = [sum(works, (work) => work.gets), sum(works, (work) => work.puts)];
  return [
    line('Lambda, computing', gigabyteSeconds, 'GB s', prices.lambdaGigabyteSecondArm),
    line('Lambda, calls', calls, 'calls', prices.lambdaRequest),
    line('S3, puts and lists', puts, 'requests', prices.s3Put),
    line('S3, gets', gets, 'requests', prices.s3Get),
    line('EventBridge, events of the bucket', events, 'events', prices.eventBridgeEvent),
    line('Logs', (calls * assumed.logBytesPerCall) / 1e9, 'GB', prices.logsGigabyte),
  ];
}

const line = (what: string, quantity: number, unit: string, price: number): Line => ({
  what,
  quantity,
  unit,
  cost: quantity * price,
});

export interface Month {
  readonly comparisons: number;
  /** Of the stack. */
  readonly alarms: number;
  readonly metrics: number;
  /** Works that one sweep looks at, at most. */
  readonly sweepWorks: number;
}

/** A month in which this many comparisons are made, in a store that held as many before. */
export function monthBill(measured: Measured, month: Month): readonly Line[] {
  const factor = month.comparisons / measured.comparisons;
  const { stages } = measured;
  const triggered = ['ingest', 'compare', 'publish'] as const;
  const pages = month.comparisons * assumed.pagesPerComparison;
  const page: Work = {
    calls: pages,
    ms: pages * assumed.pageMs,
    gets: pages * assumed.pageGets,
    puts: pages * 4,
    deletes: 0,
  };
  const looked = Math.min(2 * factor * measured.works, month.sweepWorks) / measured.works;
  const sweeps = { ...times(stages.sweep, looked * HOURS_A_MONTH), calls: HOURS_A_MONTH };
  const runs: Run[] = [
    ...triggered.map((stage) => ({ stage, work: times(stages[stage], factor), memoryMB: memoryOf(stage) })),
    { stage: 'web', work: times(stages.door, factor), memoryMB: WEB_MB },
    { stage: 'web', work: page, memoryMB: WEB_MB },
    { stage: 'sweep', work: sweeps, memoryMB: memoryOf('sweep') },
  ];
  const messages = sum(
    triggered.map((stage) => stages[stage]),
    (work) => work.calls * factor,
  );
  const queues = STAGES.filter(({ triggers }) => triggers.length > 0).length;
  const polls = queues * assumed.emptyReceivesPerQueuePerMinute * 60 * HOURS_A_MONTH;
  return [
    ...workLines(runs, measured.events * factor),
    line('S3, kept', (2 * factor * measured.storedBytes) / 1e9, 'GB', prices.s3GigabyteMonth),
    line('SQS, messages and looking for them', 3 * messages + polls, 'requests', prices.sqsRequest),
    line('HTTP API', pages + measured.versions * factor, 'requests', prices.httpApiRequest),
    line('Scheduler', HOURS_A_MONTH, 'calls', prices.schedulerCall),
    line(
      'CloudWatch, metrics',
      (month.metrics * assumed.hoursWithMetrics) / HOURS_A_MONTH,
      'months',
      prices.metricMonth,
    ),
    line('CloudWatch, alarms', month.alarms, 'alarms', prices.alarmMonth),
    line('CloudWatch, dashboard', 1, 'dashboard', prices.dashboardMonth),
  ];
}

export interface ArchiveRun {
  readonly lines: readonly Line[];
  /** `laptop`: compared and published by one process on a machine as the one measured on. */
  readonly hours: { readonly compared: number; readonly published: number; readonly laptop: number };
}

/** Comparing an archive of this many pairs again by the state machine. */
export function archiveRun(measured: Measured, pairs: number, versionsPerPart: number): ArchiveRun {
  const factor = pairs / measured.comparisons;
  const parts = Math.ceil((measured.versions * factor) / versionsPerPart);
  const { stages } = measured;
  const recompare = { ...times(stages.recompare, factor), calls: parts + 2 };
  // Every comparison that is put calls publish, which finds the old report and makes a new one.
  const publish = times(stages.publish, factor);
  const runs: Run[] = [
    { stage: 'recompare', work: recompare, memoryMB: RECOMPARE.memoryMB },
    { stage: 'publish', work: publish, memoryMB: memoryOf('publish') },
  ];
  const events = sum([recompare, publish], (work) => work.puts + work.deletes);
  return {
    lines: [
      ...workLines(runs, events),
      line('SQS', 3 * publish.calls, 'requests', prices.sqsRequest),
      line('Step Functions', parts * assumed.transitionsPerPart + 4, 'transitions', prices.stateTransition),
    ],
    hours: {
      compared: secondsOf(recompare, RECOMPARE.memoryMB) / RECOMPARE.atOnce / 3600,
      published: secondsOf(publish, memoryOf('publish')) / MAX_CONCURRENCY / 3600,
      laptop: (recompare.ms + publish.ms) / 3_600_000,
    },
  };
}

export const total = (lines: readonly Line[]): number => lines.reduce((all, { cost }) => all + cost, 0);
