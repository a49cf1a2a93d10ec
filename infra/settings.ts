import type { Node } from 'constructs';

/** What a deployment may choose, by `-c key=value` or in cdk.json. */
export interface Settings {
  /** Gets the alarms by mail, after confirming the subscription. */
  readonly alarmEmail?: string;
  /** Reading pages needs no signature. Uploading and asking for comparisons always does. */
  readonly publicReports: boolean;
  /** Where the runbooks are read: alarms name their page below it. */
  readonly runbooks: string;
  /** Told to the sites that are watched, so that they can ask: an address of the web or of mail. */
  readonly watchContact?: string;
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
  const watchContact: unknown = node.tryGetContext('watchContact');
  if (watchContact !== undefined && !/^(?:https?:\/\/[!-~]+|[^\s@]+@[!-~]+)$/.test(String(watchContact))) {
    throw new Error(
      `watchContact is "${watchContact}": use an address, as in -c watchContact=https://example.org/about`,
    );
  }
  return {
    runbooks: String(runbooks),
    publicReports: String(publicReports) === 'true',
    ...(alarmEmail === undefined ? {} : { alarmEmail: String(alarmEmail) }),
    ...(watchContact === undefined ? {} : { watchContact: String(watchContact) }),
  };
}
