import { type CfnResource, type Stack, Validations } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { PREFIXES } from '../lambdas/store/keys.ts';
import type { Recompare } from './recompare.ts';

export interface Acknowledged {
  readonly bucket: Bucket;
  /** Of stages that no queue calls. */
  readonly scheduledDeadLetters: readonly Queue[];
  readonly publicReports: boolean;
  readonly recompare: Recompare;
}

/** Every finding of cdk-nag's AwsSolutions pack that is meant to be as it is, each with its reason. */
export function acknowledge(stack: Stack, parts: Acknowledged): void {
  const { bucket, scheduledDeadLetters, publicReports, recompare } = parts;
  Validations.of(bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason:
      'Only the functions of this stack and the account’s own people reach the bucket; the functions’ logs and the API’s access log say who did what. S3’s access logs would need a second bucket to repeat it. Who must audit the people as well turns on CloudTrail data events, which also name the principal.',
  });
  Validations.of(stack).acknowledge({
    id: `AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:states:<AWS::Region>:<AWS::AccountId>:execution:${recompare.name}:*]`,
    reason:
      'A distributed map runs each part as an execution of its own machine, named at run time; the machine may look at those and stop them.',
  });
  Validations.of(recompare.machine).acknowledge({
    id: 'AwsSolutions-SF1',
    reason:
      'The function that every step calls logs what it did; Step Functions itself keeps each step for 90 days. Its own delivery of logs asks for actions that take no resource but *.',
  });
  Validations.of(recompare.machine).acknowledge({
    id: 'AwsSolutions-SF2',
    reason: 'X-Ray’s actions take no resource but *; nothing else of the stack is traced.',
  });
  for (const queue of scheduledDeadLetters) {
    Validations.of(queue).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason:
        'It is a dead-letter queue, of a schedule and of the function it calls; the rule only knows those of other queues.',
    });
  }
  const bucketId = stack.getLogicalId(bucket.node.defaultChild as CfnResource);
  for (const prefix of Object.values(PREFIXES)) {
    Validations.of(stack).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${bucketId}.Arn>/${prefix}*]`,
      reason: `Objects under ${prefix} are named by works and versions, which are not known in advance; which function may do what under the prefix is the stage table’s matter and tested against it.`,
    });
  }
  if (publicReports) {
    Validations.of(stack).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The deployer asked for reports that everyone can read (publicReports=true): GET and HEAD carry no authorizer then; every other method still does.',
    });
  }
}
