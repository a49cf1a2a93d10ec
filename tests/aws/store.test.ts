/** The store over S3's own protocol. */
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { S3Store } from '../../lambdas/store/s3.ts';
import { describeStore } from '../lambdas/store/contract.ts';

let made = 0;

describeStore('a bucket', async () => {
  const client = new S3Client({});
  const bucket = `contract-${++made}`;
  await client.send(new CreateBucketCommand({ Bucket: bucket }));
  return new S3Store({ client, bucket });
});
