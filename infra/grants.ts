import { type IGrantable, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Access, Prefix } from '../lambdas/store/keys.ts';

/**
 * Gives exactly the row's access. Written out because the L2's `grantRead(role, 'uploads/*')` limits the objects
 * but lets the role list the whole bucket.
 *
 * Listing decides more than listings: S3 answers a get of a missing key with 404 only to a caller who may list
 * it (the key stands in for `s3:prefix` then), and with 403 to others.
 */
export function grantAccess(grantee: IGrantable, bucket: IBucket, access: Access): void {
  const allow = (action: string, prefixes: readonly Prefix[]): void => {
    if (prefixes.length === 0) return;
    const resources = prefixes.map((prefix) => bucket.arnForObjects(`${prefix}*`));
    grantee.grantPrincipal.addToPrincipalPolicy(new PolicyStatement({ actions: [action], resources }));
  };
  allow('s3:GetObject', access.reads);
  allow('s3:PutObject', access.writes);
  allow('s3:DeleteObject', access.deletes);
  const purges = access.purges ?? [];
  allow('s3:DeleteObjectVersion', purges);
  const list = (action: string, prefixes: readonly Prefix[]): void => {
    if (prefixes.length === 0) return;
    grantee.grantPrincipal.addToPrincipalPolicy(
      new PolicyStatement({
        actions: [action],
        resources: [bucket.bucketArn],
        conditions: { StringLike: { 's3:prefix': prefixes.map((prefix) => `${prefix}*`) } },
      }),
    );
  };
  list('s3:ListBucket', access.reads);
  list('s3:ListBucketVersions', purges);
}
