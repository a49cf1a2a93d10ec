import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

const PERIOD = Duration.minutes(5);

export interface AlarmsProps {
  readonly email?: string;
  /** Folder of the pages that say what to do, one an alarm: `<runbooks><alarm>.md`. */
  readonly runbooks: string;
}

/**
 * Tells people, over one topic, what the pipeline cannot mend by itself.
 *
 * The topic has no KMS key: a message holds the name of an alarm and a number, and with the key that AWS manages
 * for SNS an alarm may not publish at all.
 */
export class Alarms extends Construct {
  readonly topic: Topic;

  readonly #runbooks: string;

  constructor(scope: Construct, id: string, props: AlarmsProps) {
    super(scope, id);
    this.#runbooks = props.runbooks;
    this.topic = new Topic(this, 'Topic', { displayName: 'Variorum', enforceSSL: true });
    // A topic with a policy of its own has lost the default one, which let the account's alarms publish.
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    );
    if (props.email !== undefined) this.topic.addSubscription(new EmailSubscription(props.email));
  }

  /** The function threw, timed out or ran out of memory. */
  onErrors(name: string, subject: LambdaFunction): void {
    const metric = subject.metricErrors({ period: PERIOD, statistic: 'Sum' });
    this.add(`${name}-errors`, { metric, says: `${name} failed; its log group says why` });
  }

  /** Answers 500 and above: the web function turns what it catches into an answer, so it does not fail itself. */
  onServerErrors(name: string, subject: HttpApi): void {
    const metric = subject.metricServerError({ period: PERIOD, statistic: 'Sum' });
    this.add(`${name}-server-errors`, { metric, says: `${name} answered with 500 or above` });
  }

  /** Something was given up on after all tries. */
  onDeadLetters(name: string, subject: Queue): void {
    const metric = subject.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: 'Maximum' });
    this.add(`${name}-dead-letters`, { metric, says: `${name} gave up on events; they wait 14 days` });
  }

  /** A function that a schedule calls was not called three times in a row. */
  onSilence(name: string, subject: LambdaFunction, everyMinutes: number): void {
    const period = Duration.minutes(everyMinutes);
    this.add(`${name}-silent`, {
      metric: subject.metricInvocations({ period, statistic: 'Sum' }),
      says: `${name} has not run ${SILENT_PERIODS} times in a row`,
      below: true,
      periods: SILENT_PERIODS,
    });
  }

  /** What the functions count themselves. */
  onCount(name: string, metric: IMetric, says: string): void {
    this.add(name, { metric, says });
  }

  private add(name: string, { metric, says, below = false, periods = 1 }: Watched): void {
    const alarm = new Alarm(this, name, {
      alarmName: `${Stack.of(this).stackName}-${name}`,
      metric,
      alarmDescription: `Variorum: ${says}. What to do: ${this.#runbooks}${name}.md`,
      threshold: 1,
      evaluationPeriods: periods,
      comparisonOperator: below
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: below ? TreatMissingData.MISSING : TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    // Who is not called is not counted either. As breaching, missing data would raise it at the first deploy.
    if (below) alarm.addInsufficientDataAction(new SnsAction(this.topic));
  }
}

const SILENT_PERIODS = 3;

interface Watched {
  readonly metric: IMetric;
  readonly says: string;
  /** Fewer than one is the trouble, in place of one or more. */
  readonly below?: boolean;
  /** How many periods in a row. */
  readonly periods?: number;
}
