import { Duration } from 'aws-cdk-lib';
import {
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  TextWidget,
} from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { STAGES } from '../lambdas/store/keys.ts';
import type { Recompare } from './recompare.ts';
import type { Stage } from './stage.ts';
import type { Web } from './web.ts';

/** As lambdas/handlers/metrics.ts names them. */
const NAMESPACE = 'Variorum';
const SERVICE = { service: 'variorum' };
const PERIOD = Duration.minutes(5);

/** Something that the functions count themselves. An alarm takes none with a label but as metric math. */
export const counted = (
  metricName: string,
  statistic = 'Sum',
  dimensions: Readonly<Record<string, string>> = {},
  label?: string,
): Metric =>
  new Metric({
    namespace: NAMESPACE,
    metricName,
    statistic,
    period: PERIOD,
    label,
    dimensionsMap: { ...SERVICE, ...dimensions },
  });

export interface OverviewProps {
  readonly stages: readonly Stage[];
  readonly web: Web;
  readonly recompare: Recompare;
}

/** One dashboard: what came, what was made of it and how fast, what waits, what failed. */
export class Overview extends Construct {
  constructor(scope: Construct, id: string, { stages, web, recompare }: OverviewProps) {
    super(scope, id);
    const row = (...graphs: readonly (readonly [title: string, metrics: readonly IMetric[]])[]) =>
      graphs.map(
        ([title, metrics]) => new GraphWidget({ title, left: [...metrics], width: 24 / graphs.length }),
      );
    const names = [...STAGES.map(({ name }) => name), 'recompare'];
    const functions = [...stages.map((stage) => stage.function), web.function, recompare.function];
    const inboxes = stages.flatMap(({ inbox }) => (inbox ? [inbox] : []));
    new Dashboard(this, 'Dashboard', {
      defaultInterval: Duration.days(7),
      widgets: [
        [
          new TextWidget({
            width: 24,
            height: 2,
            markdown:
              'What came, what was made of it, what waits, what failed. One upload from end to end: filter the logs by its `correlation`.',
          }),
        ],
        row(
          [
            'Uploads, by what became of them',
            [
              new MathExpression({
                expression: `SEARCH('{${NAMESPACE},service,outcome} MetricName="Uploads"', 'Sum', ${PERIOD.toSeconds()})`,
                usingMetrics: {},
                label: '',
                period: PERIOD,
              }),
            ],
          ],
          ['Made', ['Versions', 'Comparisons', 'Reports'].map((name) => counted(name))],
          ['Size', [counted('Segments'), counted('BudgetsSpent')]],
          ['Told', ['Notices', 'Deliveries', 'DeliveriesFailed'].map((name) => counted(name))],
        ),
        row(
          [
            'Milliseconds a call, median',
            names.map((stage) => counted('Milliseconds', 'p50', { stage }, stage)),
          ],
          [
            'Milliseconds a call, slowest of twenty',
            names.map((stage) => counted('Milliseconds', 'p95', { stage }, stage)),
          ],
          [
            'Pages, milliseconds',
            [
              web.api.metricLatency({ statistic: 'p50', period: PERIOD, label: 'p50' }),
              web.api.metricLatency({ statistic: 'p99', period: PERIOD, label: 'p99' }),
            ],
          ],
        ),
        row(
          [
            'Waiting',
            inboxes.map((queue) => queue.metricApproximateNumberOfMessagesVisible({ period: PERIOD })),
          ],
          [
            'Oldest that waits, seconds',
            inboxes.map((queue) => queue.metricApproximateAgeOfOldestMessage({ period: PERIOD })),
          ],
          [
            'Given up on',
            stages.map(({ deadLetters }) =>
              deadLetters.metricApproximateNumberOfMessagesVisible({ period: PERIOD }),
            ),
          ],
        ),
        row(
          ['Functions that failed', functions.map((subject) => subject.metricErrors({ period: PERIOD }))],
          ['Functions held back', functions.map((subject) => subject.metricThrottles({ period: PERIOD }))],
          [
            'Answers',
            [
              web.api.metricCount({ period: PERIOD }),
              web.api.metricClientError({ period: PERIOD }),
              web.api.metricServerError({ period: PERIOD }),
            ],
          ],
          [
            'Watched pages',
            ['WatchLooks', 'WatchChanges', 'WatchTroubles', 'WatchesLeft'].map((name) => counted(name)),
          ],
          [
            'Sweep',
            ['SweepRepairs', 'SweepFailures', 'SweepStuck', 'SweepsCutShort'].map((name) => counted(name)),
          ],
        ),
      ],
    });
  }
}
