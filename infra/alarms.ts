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

/**
 * Tells people, over one topic, what the pipeline cannot mend by itself.
 *
 * The topic has no KMS key: a message holds the name of an alarm and a number, and with the key that AWS manages
 * for SNS an alarm may not publish at all.
 */
export class Alarms extends Construct {
  readonly topic: Topic;

  constructor(scope: Construct, id: string, props: { readonly email?: string }) {
    super(scope, id);
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
    this.add(`${name}Errors`, metric, `Variorum: ${name} failed; its log group says why`);
  }

  /** Answers 500 and above: the web function turns what it catches into an answer, so it does not fail itself. */
  onServerErrors(name: string, subject: HttpApi): void {
    const metric = subject.metricServerError({ period: PERIOD, statistic: 'Sum' });
    this.add(`${name}ServerErrors`, metric, `Variorum: ${name} answered with 500 or above`);
  }

  /** Something was given up on after all tries. */
  onDeadLetters(name: string, subject: Queue): void {
    const metric = subject.metricApproximateNumberOfMessagesVisible({ period: PERIOD, statistic: 'Maximum' });
    this.add(`${name}DeadLetters`, metric, `Variorum: ${name} gave up on events; they wait 14 days`);
  }

  private add(id: string, metric: IMetric, alarmDescription: string): void {
    const alarm = new Alarm(this, id, {
      metric,
      alarmDescription,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
  }
}
