/** The store of a function on AWS. */
import { S3Client } from '@aws-sdk/client-s3';
import { S3Store } from './s3.ts';

/** Region and credentials are the function's own. */
export const openBucket = (bucket: string): S3Store => new S3Store({ client: new S3Client({}), bucket });
