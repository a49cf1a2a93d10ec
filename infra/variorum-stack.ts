import { CfnOutput, Stack, type StackProps } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { PREFIXES, STAGES } from '../lambdas/store/keys.ts';
import { acknowledge } from './acknowledgements.ts';
import { Alarms } from './alarms.ts';
import { counted, Overview } from './overview.ts';
import { Recompare } from './recompare.ts';
import { allowSending } from './sending.ts';
import type { Settings } from './settings.ts';
import { Stage } from './stage.ts';
import { allowUploadsFrom, Storage } from './storage.ts';
import { Web } from './web.ts';

export interface VariorumStackProps extends StackProps, Settings {
  /** Folder with one bundle a function: `<bundles>/<name>/index.mjs`. */
  readonly bundles: string;
}

/** All of Variorum: the bucket, a function for each row of the stage table, the pages, the alarms. */
export class VariorumStack extends Stack {
  constructor(scope: Construct, id: string, props: VariorumStackProps) {
    super(scope, id, props);
    const { bundles, publicReports, alarmEmail, runbooks, site, oidc, watchContact } = props;
    const { bucket } = new Storage(this, 'Storage');
    const alarms = new Alarms(this, 'Alarms', { email: alarmEmail, runbooks });

    const scheduledDeadLetters: Queue[] = [];
    const stages: Stage[] = [];
    for (const row of STAGES) {
      const environment =
        row.name === 'watch' && watchContact !== undefined ? { WATCH_CONTACT: watchContact } : undefined;
      const stage = new Stage(this, capitalized(row.name), { bucket, bundles, row, environment });
      alarms.onErrors(row.name, stage.function);
      alarms.onDeadLetters(row.name, stage.deadLetters);
      if (row.everyMinutes !== undefined) alarms.onSilence(row.name, stage.function, row.everyMinutes);
      stages.push(stage);
      if (row.triggers.length === 0) scheduledDeadLetters.push(stage.deadLetters);
    }
    const web = new Web(this, 'Web', { bucket, bundles, publicReports, site, oidc });
    allowUploadsFrom(bucket, web.site);
    for (const [at, row] of STAGES.entries())
      if (row.name === 'deliver') allowSending(stages[at].function, props, web.site);
    alarms.onErrors('web', web.function);
    alarms.onServerErrors('web', web.api);
    const recompare = new Recompare(this, 'Recompare', { bucket, bundles });
    alarms.onErrors('recompare', recompare.function);
    alarms.onCount('recompare-failed', recompare.failures, 'comparing everything again ended in trouble');
    alarms.onCount(
      'sweep-stuck',
      counted('SweepStuck', 'Maximum'),
      'versions are torn and cannot be made again',
    );
    new Overview(this, 'Overview', { stages, web, recompare });
    acknowledge(this, { bucket, scheduledDeadLetters, signIn: web.signIn, recompare });

    new CfnOutput(this, 'BucketName', { value: bucket.bucketName });
    new CfnOutput(this, 'ApiUrl', { value: web.api.apiEndpoint });
    new CfnOutput(this, 'Issuer', { value: web.signIn.issuer });
    new CfnOutput(this, 'ClientId', { value: web.signIn.clientId });
    if (web.signIn.userPool) new CfnOutput(this, 'UserPoolId', { value: web.signIn.userPool.userPoolId });
    new CfnOutput(this, 'AlarmTopicArn', { value: alarms.topic.topicArn });
    new CfnOutput(this, 'RecompareArn', { value: recompare.machine.attrArn });
    new CfnOutput(this, 'UploadPrefix', { value: bucket.s3UrlForObject(PREFIXES.uploads) });
  }
}

const capitalized = (name: string): string => name[0].toUpperCase() + name.slice(1);
