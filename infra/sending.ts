import { Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Settings } from './settings.ts';

export type SendingSettings = Pick<Settings, 'mailFrom' | 'noticeTopics'>;

/**
 * What the function that sends notices needs beside the store: where the pages are, and who may be written to. Mail
 * goes by SES, so that there is no password to keep; webhooks' secrets lie in the store, with their subscriptions.
 */
export function allowSending(
  sender: LambdaFunction,
  { mailFrom, noticeTopics }: SendingSettings,
  site: string,
): void {
  sender.addEnvironment('SITE_URL', site);
  if (mailFrom !== undefined) {
    sender.addEnvironment('MAIL_FROM', mailFrom);
    const address = /<([^<>]+)>$/.exec(mailFrom)?.[1] ?? mailFrom;
    const stack = Stack.of(sender);
    // Either may be what is verified in SES.
    const identities = [address, address.slice(address.lastIndexOf('@') + 1)];
    sender.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendEmail', 'ses:SendRawEmail'],
        resources: identities.map((resourceName) =>
          stack.formatArn({ service: 'ses', resource: 'identity', resourceName }),
        ),
      }),
    );
  }
  if (noticeTopics.length > 0)
    sender.addToRolePolicy(new PolicyStatement({ actions: ['sns:Publish'], resources: [...noticeTopics] }));
}
