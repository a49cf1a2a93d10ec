import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type CfnBucket,
  HttpMethods,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { PREFIXES } from '../lambdas/store/keys.ts';

/** Lets the pages' script send files by a permit, and read whether they arrived: from our own site, and by POST alone. */
export function allowUploadsFrom(bucket: Bucket, site: string): void {
  bucket.addCorsRule({ allowedOrigins: [site], allowedMethods: [HttpMethods.POST], maxAge: 3600 });
}

/**
 * The one bucket: database and bus at once.
 *
 * SSE-S3 rather than a KMS key of our own: who may read is said once, by prefix, in each function's role. A key
 * would say it a second time without prefixes, charge for every object read, and be one more thing whose
 * deletion loses every text.
 */
export class Storage extends Construct {
  readonly bucket: Bucket;

  constructor(scope: Construct, id: string) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Bucket', {
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      removalPolicy: RemovalPolicy.RETAIN,
      lifecycleRules: [
        {
          id: 'forget-what-was-overwritten',
          noncurrentVersionExpiration: Duration.days(90),
          expiredObjectDeleteMarker: true,
        },
        // The parts of a job name works, also such as are deleted later. Looks and runs are written over all day.
        ...[PREFIXES.jobs, PREFIXES.looks, PREFIXES.runs].map((prefix) => ({
          id: `forget-${prefix.slice(0, -1)}`,
          prefix,
          noncurrentVersionExpiration: Duration.days(1),
        })),
        { id: 'drop-broken-uploads', abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
    });
    // The L2's eventBridgeEnabled brings a custom resource with a Lambda of its own; CloudFormation needs none.
    const resource = this.bucket.node.defaultChild as CfnBucket;
    resource.notificationConfiguration = { eventBridgeConfiguration: { eventBridgeEnabled: true } };
  }
}
