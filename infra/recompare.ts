import { Duration, Stack } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { CfnStateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { PREFIXES, RECOMPARE } from '../lambdas/store/keys.ts';
import { BucketFunction } from './bucket-function.ts';

/** Lambda's own trouble, and a part that ran out of time: what it made is current by the next try. */
const RETRY = [
  {
    ErrorEquals: ['States.ALL'],
    IntervalSeconds: 10,
    MaxAttempts: 4,
    BackoffRate: 3,
    JitterStrategy: 'FULL',
  },
];

export interface RecompareProps {
  readonly bucket: IBucket;
  readonly bundles: string;
}

/**
 * Compares a whole archive again: plan, then every part of the plan by a distributed map over the bucket's listing,
 * then the end. L1, because the L2 lets its role list the whole bucket and call every version of the function.
 */
export class Recompare extends Construct {
  readonly function: LambdaFunction;
  readonly machine: CfnStateMachine;
  /** Runs that failed or ran out of time. */
  readonly failures: Metric;
  /** Of the machine; executions have it in their ARNs. */
  readonly name: string;

  constructor(scope: Construct, id: string, { bucket, bundles }: RecompareProps) {
    super(scope, id);
    const stack = Stack.of(this);
    this.function = new BucketFunction(this, 'Worker', {
      name: 'recompare',
      bundles,
      description: 'Variorum, comparing everything again',
      bucket,
      access: RECOMPARE,
      memoryMB: RECOMPARE.memoryMB,
      timeoutSeconds: RECOMPARE.timeoutSeconds,
    }).function;
    this.name = `${stack.stackName}-recompare`;
    const arnOf = (resource: string, of: string): string =>
      `arn:${stack.partition}:states:${stack.region}:${stack.account}:${resource}:${of}`;
    const executions = arnOf('execution', `${this.name}:*`);
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('states.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
      }),
      description: 'Comparing everything again: its function, its own executions, the list of parts',
    });
    const allow = (action: string, resource: string, conditions?: Record<string, unknown>): void => {
      role.addToPolicy(new PolicyStatement({ actions: [action], resources: [resource], conditions }));
    };
    allow('lambda:InvokeFunction', this.function.functionArn);
    allow('s3:ListBucket', bucket.bucketArn, { StringLike: { 's3:prefix': [`${PREFIXES.jobs}*`] } });
    // A distributed map runs each part as an execution of its own machine.
    allow('states:StartExecution', arnOf('stateMachine', this.name));
    allow('states:DescribeExecution', executions);
    allow('states:StopExecution', executions);

    this.machine = new CfnStateMachine(this, 'Machine', {
      stateMachineName: this.name,
      roleArn: role.roleArn,
      definitionString: stack.toJsonString(
        definition(stack.partition, this.function.functionArn, bucket.bucketName),
      ),
    });
    this.machine.node.addDependency(role);
    this.failures = new Metric({
      namespace: 'AWS/States',
      metricName: 'ExecutionsFailed',
      statistic: 'Sum',
      period: Duration.minutes(5),
      dimensionsMap: { StateMachineArn: this.machine.attrArn },
    });
  }
}

/** In Amazon States Language. */
function definition(partition: string, functionArn: string, bucket: string): object {
  const call = (payload: object) => ({
    Type: 'Task',
    Resource: `arn:${partition}:states:::lambda:invoke`,
    Parameters: { FunctionName: functionArn, Payload: payload },
    Retry: RETRY,
  });
  return {
    Comment: 'Compares everything again that an older engine compared. Input: {} or {"work": "<id>"}.',
    StartAt: 'Plan',
    States: {
      Plan: { ...call({ do: 'plan', 'of.$': '$' }), OutputPath: '$.Payload', Next: 'Parts' },
      Parts: {
        Type: 'Map',
        Label: 'Parts',
        MaxConcurrency: RECOMPARE.atOnce,
        // What fails is told at the end, after everything else was tried.
        ToleratedFailurePercentage: 100,
        ItemReader: {
          Resource: `arn:${partition}:states:::s3:listObjectsV2`,
          Parameters: { Bucket: bucket, 'Prefix.$': '$.todo' },
        },
        ItemSelector: { 'key.$': '$$.Map.Item.Value.Key' },
        ItemProcessor: {
          ProcessorConfig: { Mode: 'DISTRIBUTED', ExecutionType: 'STANDARD' },
          StartAt: 'Part',
          States: {
            // Nothing is handed on: the store has it, and the results of all parts would be too long together.
            Part: { ...call({ do: 'part', 'key.$': '$.key' }), OutputPath: '$.Payload', End: true },
          },
        },
        ResultPath: null,
        Next: 'End',
      },
      End: { ...call({ do: 'end', 'job.$': '$.job' }), OutputPath: '$.Payload', End: true },
    },
  };
}
