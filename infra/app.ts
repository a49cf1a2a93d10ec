/**
 * The CDK app: one stack, `Variorum`.
 *
 *     npx cdk synth                             the template, in cdk.out/; needs no account, no credentials
 *     npx cdk bootstrap                         once for an account and region
 *     npx cdk deploy                            prints BucketName, ApiUrl, UserPoolId, ClientId and others
 *
 * Context keys, each as `-c key=value` or under "context" in cdk.json:
 *
 *     alarmEmail=desk@example.org               mails the alarms there (confirm the subscription once)
 *     publicReports=true                        everyone may read the pages; default: nobody without a role
 *     mailFrom=desk@example.org                 sends notices by mail; the address or its domain is verified in SES
 *     noticeTopics=arn:aws:sns:…,arn:…          topics that notices may be published to
 *     watchContact=https://example.org/about    told to the sites that are watched
 *     runbooks=https://example.org/runbooks/    where alarms find their pages; default: docs/runbooks/ of the repository
 *     site=https://variorum.example.org         where people reach the site, if not at ApiUrl
 *     oidcIssuer=…, oidcClientId=… and others   whose the people are; default: a Cognito user pool of the stack
 *
 * Who may do what, the first admin, tokens for programs: docs/signing-in.md. A file of more than about 4 MB goes straight
 * into the bucket, by a permit or by `aws s3 cp revised.txt <UploadPrefix><work>/revised.txt`.
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
