import type { Node } from 'constructs';

/** What a deployment may choose, by `-c key=value` or in cdk.json. */
export interface Settings {
  /** Gets the alarms by mail, after confirming the subscription. */
  readonly alarmEmail?: string;
  /** Reading pages needs no signature. Uploading and asking for comparisons always does. */
  readonly publicReports: boolean;
  /** Where the runbooks are read: alarms name their page below it. */
  readonly runbooks: string;
  /** Where people find the pages, for the links in notices; the API's own address unless given. */
  readonly siteUrl?: string;
  /** The sender of notices by mail, verified in SES. Without it no mail is sent. */
  readonly mailFrom?: string;
  /** The topics that notices may be published to. */
  readonly noticeTopics: readonly string[];
}

const RUNBOOKS = 'docs/runbooks/';

/** @throws Error for a value that cannot be meant: a wrong guess here would open pages or lose alarms. */
export function readSettings(node: Node): Settings {
  const publicReports: unknown = node.tryGetContext('publicReports') ?? 'false';
  if (!['true', 'false'].includes(String(publicReports))) {
    throw new Error(`publicReports is "${publicReports}": use -c publicReports=true or leave it out`);
  }
  const alarmEmail: unknown = node.tryGetContext('alarmEmail');
  if (alarmEmail !== undefined && !/^[^\s@]+@[^\s@]+$/.test(String(alarmEmail))) {
    throw new Error(`alarmEmail is "${alarmEmail}": use one address, as in -c alarmEmail=desk@example.org`);
  }
  const runbooks: unknown = node.tryGetContext('runbooks') ?? RUNBOOKS;
  if (runbooks !== RUNBOOKS && !/^https:\/\/\S+\/$/.test(String(runbooks))) {
    throw new Error(
      `runbooks is "${runbooks}": use the address of a folder, as in -c runbooks=https://example.org/runbooks/`,
    );
  }
  const siteUrl: unknown = node.tryGetContext('siteUrl');
  if (siteUrl !== undefined && !/^https:\/\/[^\s/]+$/.test(String(siteUrl)))
    throw new Error(
      `siteUrl is "${siteUrl}": use -c siteUrl=https://desk.example, without a slash at its end`,
    );
  const mailFrom: unknown = node.tryGetContext('mailFrom');
  if (
    mailFrom !== undefined &&
    !/^(?:[^\s@<>]+@[^\s@<>]+|[^<>\r\n]+ <[^\s@<>]+@[^\s@<>]+>)$/.test(String(mailFrom))
  )
    throw new Error(`mailFrom is "${mailFrom}": use one address, as in -c mailFrom=desk@example.org`);
  const noticeTopics = String(node.tryGetContext('noticeTopics') ?? '')
    .split(',')
    .filter((topic) => topic !== '');
  for (const topic of noticeTopics)
    if (!/^arn:aws[a-z-]*:sns:[a-z0-9-]+:\d{12}:[A-Za-z0-9_-]+$/.test(topic))
      throw new Error(`noticeTopics holds "${topic}": use ARNs of topics, with commas between them`);
  return {
    ...(siteUrl === undefined ? {} : { siteUrl: String(siteUrl) }),
    ...(mailFrom === undefined ? {} : { mailFrom: String(mailFrom) }),
    noticeTopics,
    runbooks: String(runbooks),
    publicReports: String(publicReports) === 'true',
    ...(alarmEmail === undefined ? {} : { alarmEmail: String(alarmEmail) }),
  };
}
