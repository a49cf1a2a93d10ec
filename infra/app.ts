/**
 * The CDK app: one stack, `Variorum`.
 *
 *     npx cdk synth                             the template, in cdk.out/; needs no account, no credentials
 *     npx cdk bootstrap                         once for an account and region
 *     npx cdk deploy                            prints BucketName, ApiUrl, AlarmTopicArn, RecompareArn, UploadPrefix
 *
 * Context keys, each as `-c key=value` or under "context" in cdk.json:
 *
 *     alarmEmail=desk@example.org               mails the alarms there (confirm the subscription once)
 *     publicReports=true                        everyone may read the pages; default: nobody without a signature
 *     watchContact=https://example.org/about     told to the sites that are watched
 *     runbooks=https://example.org/runbooks/    where alarms find their pages; default: docs/runbooks/ of the repository
 *
 * Uploading is never public. Until there is a sign-in, each request to the API is signed with AWS credentials
 * (SigV4) of someone who may `execute-api:Invoke`, for example
 * `curl --aws-sigv4 aws:amz:<region>:execute-api --user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY" <ApiUrl>/`
 * (temporary credentials: add `-H "x-amz-security-token: $AWS_SESSION_TOKEN"`; to send a form: `-H "Origin: <ApiUrl>"`).
 * Or do without the API, as a file of more than about 4 MB has to, since a request to a function ends at 6 MB in
 * base64: `aws s3 cp revised.txt <UploadPrefix><work>/revised.txt`.
 *
 * `cdk destroy` keeps the bucket and every text in it.
 */
import { Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { BUNDLES, bundle } from './bundle.ts';
import { variorumApp } from './variorum-app.ts';

await bundle();
const { app } = variorumApp({ bundles: BUNDLES });
Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
app.synth();
