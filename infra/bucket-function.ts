import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import type { Access } from '../lambdas/store/keys.ts';
import { grantAccess } from './grants.ts';

export const LOG_RETENTION = RetentionDays.THREE_MONTHS;

export interface BucketFunctionProps {
  /** Names the bundle's folder: `<bundles>/<name>/index.mjs` exports `handler`. */
  readonly name: string;
  readonly bundles: string;
  readonly description: string;
  readonly bucket: IBucket;
  readonly access: Access;
  readonly memoryMB: number;
  readonly timeoutSeconds: number;
  /** Beside the bucket's name. */
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * A function that works on the bucket, with a role and a log group of its own.
 *
 * The role is written out: AWSLambdaBasicExecutionRole may write to every log group of the account. No X-Ray:
 * its actions take no resource but `*`.
 */
export class BucketFunction extends Construct {
  readonly function: LambdaFunction;

  constructor(scope: Construct, id: string, props: BucketFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Logs', {
      retention: LOG_RETENTION,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `${props.name} of Variorum: its own prefixes and its own logs`,
    });
    logGroup.grantWrite(role);
    grantAccess(role, props.bucket, props.access);
    this.function = new LambdaFunction(this, 'Function', {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(props.bundles, props.name)),
      handler: 'index.handler',
      memorySize: props.memoryMB,
      timeout: Duration.seconds(props.timeoutSeconds),
      environment: { BUCKET: props.bucket.bucketName, ...props.environment },
      role,
      logGroup,
    });
  }
}
