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
  if (access.reads.length === 0) return;
  grantee.grantPrincipal.addToPrincipalPolicy(
    new PolicyStatement({
      actions: ['s3:ListBucket'],
      resources: [bucket.bucketArn],
      conditions: { StringLike: { 's3:prefix': access.reads.map((prefix) => `${prefix}*`) } },
    }),
  );
}
