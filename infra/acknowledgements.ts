import { type CfnResource, type Stack, Validations } from 'aws-cdk-lib';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { PREFIXES } from '../lambdas/store/keys.ts';
import type { Recompare } from './recompare.ts';
import type { SignIn } from './sign-in.ts';

export interface Acknowledged {
  readonly bucket: Bucket;
  /** Of stages that no queue calls. */
  readonly scheduledDeadLetters: readonly Queue[];
  readonly signIn: SignIn;
  readonly recompare: Recompare;
}

/** Every finding of cdk-nag's AwsSolutions pack that is meant to be as it is, each with its reason. */
export function acknowledge(stack: Stack, parts: Acknowledged): void {
  const { bucket, scheduledDeadLetters, signIn, recompare } = parts;
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
  Validations.of(stack).acknowledge({
    id: 'AwsSolutions-APIG4',
    reason:
      'Pages are asked for with a session’s cookie and answered, where there is none, with the way to sign in: no authorizer of an HTTP API can do either, so the function itself lets pass who may. Under /api the gateway’s JWT authorizer stands before it.',
  });
  Validations.of(signIn.sessionSecret).acknowledge({
    id: 'AwsSolutions-SMG4',
    reason:
      'Another secret signs everyone out. Sessions last eight hours; docs/signing-in.md says how to change it when there is a reason to.',
  });
  if (signIn.userPool === undefined) return;
  Validations.of(signIn.userPool).acknowledge({
    id: 'AwsSolutions-COG2',
    reason:
      'A second factor (TOTP) is offered, not forced: programs that upload are users of the pool as well, and have nobody to type it. Who wants it for everyone sets it on the pool.',
  });
  Validations.of(signIn.userPool).acknowledge({
    id: 'AwsSolutions-COG3',
    reason:
      'Threat protection needs Cognito’s Plus plan, which is charged for each user; nobody can sign up by themselves here.',
  });
  Validations.of(signIn.userPool).acknowledge({
    id: 'AwsSolutions-COG8',
    reason: 'The Plus plan is charged for each user; nobody can sign up by themselves here.',
  });
}
