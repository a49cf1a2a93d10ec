import { Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';

/** Lambda keeps an event that it could not start no longer than this. */
const LONGEST_EVENT_AGE = Duration.hours(6);

export interface TimerProps {
  readonly everyMinutes: number;
  readonly function: LambdaFunction;
  readonly deadLetters: Queue;
}

/**
 * Calls the function on a schedule. A run that could not start and a run that failed both end in the dead-letter
 * queue. No retries of a failed run: the next one does the same work.
 *
 * L1, because the L2 target also lets its role call every version and alias of the function (`<arn>:*`).
 */
export class Timer extends Construct {
  constructor(scope: Construct, id: string, props: TimerProps) {
    super(scope, id);
    const stack = Stack.of(this);
    const group = stack.formatArn({
      service: 'scheduler',
      resource: 'schedule-group',
      resourceName: 'default',
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account, 'aws:SourceArn': group } },
      }),
    });
    role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [props.function.functionArn] }),
    );
    role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [props.deadLetters.queueArn] }),
    );
    const age = Duration.minutes(Math.min(props.everyMinutes, LONGEST_EVENT_AGE.toMinutes()));
    props.function.configureAsyncInvoke({
      retryAttempts: 0,
      maxEventAge: age,
      onFailure: new SqsDestination(props.deadLetters),
    });
    const schedule = new CfnSchedule(this, 'Schedule', {
      flexibleTimeWindow: { mode: 'OFF' },
      scheduleExpression: `rate(${props.everyMinutes} ${props.everyMinutes === 1 ? 'minute' : 'minutes'})`,
      target: {
        arn: props.function.functionArn,
        roleArn: role.roleArn,
        deadLetterConfig: { arn: props.deadLetters.queueArn },
        retryPolicy: { maximumEventAgeInSeconds: age.toSeconds(), maximumRetryAttempts: 5 },
      },
    });
    // Scheduler tries to take on the role when the schedule is made: the policy has to be there by then.
    schedule.node.addDependency(role);
  }
}
