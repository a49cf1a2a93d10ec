import type { Node } from 'constructs';

/** What a deployment may choose, by `-c key=value` or in cdk.json. */
export interface Settings {
  /** Gets the alarms by mail, after confirming the subscription. */
  readonly alarmEmail?: string;
  /** Reading pages needs no sign-in. Uploading and asking for comparisons always does. */
  readonly publicReports: boolean;
  /** Where the runbooks are read: alarms name their page below it. */
  readonly runbooks: string;
  /** The sender of notices by mail, verified in SES. Without it no mail is sent. */
  readonly mailFrom?: string;
  /** The topics that notices may be published to. */
  readonly noticeTopics: readonly string[];
  /** Where people reach the site, if not at the API's own address: an origin, `https://variorum.example.org`. */
  readonly site?: string;
  /** An OpenID Connect issuer to use in place of a Cognito user pool. */
  readonly oidc?: OidcSettings;
  /** Told to the sites that are watched, so that they can ask: an address of the web or of mail. */
  readonly watchContact?: string;
}

export interface OidcSettings {
  readonly issuer: string;
  readonly clientId: string;
  /** Of a secret in Secrets Manager that is the client's; without it the client is a public one. */
  readonly clientSecretArn?: string;
  /** What tokens of programs are meant for, where it is not the client's id. */
  readonly audience?: string;
  /** Where the roles stand, with dots where it lies deeper. */
  readonly rolesClaim: string;
  readonly scopes: string;
}

/** Of the keys that say whose the people are, each: what it may look like, and an example. */
const OIDC_KEYS = {
  oidcIssuer: [/^https:\/\/[^\s?#]+$/, 'https://login.example.org/realms/desk'],
  oidcClientId: [/^[\w.:~/-]{1,255}$/, 'variorum'],
  oidcClientSecretArn: [
    /^arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@-]+$/,
    'arn:aws:secretsmanager:eu-west-1:123456789012:secret:variorum-client-AbCdEf',
  ],
  oidcAudience: [/^[\w.:~/-]{1,255}$/, 'https://variorum.example.org'],
  oidcRolesClaim: [/^[\w.:/-]{1,255}$/, 'realm_access.roles'],
  oidcScopes: [/^(?=.*\bopenid\b)[\w.:/ -]{6,500}$/, '"openid profile email"'],
} as const satisfies { readonly [key: string]: readonly [RegExp, string] };

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
  const site: unknown = node.tryGetContext('site');
  if (site !== undefined && !(/^https:\/\//.test(String(site)) && isOrigin(String(site)))) {
    throw new Error(
      `site is "${site}": use an origin without a path, as in -c site=https://variorum.example.org`,
    );
  }
  const oidc = readOidc(node);
  const watchContact: unknown = node.tryGetContext('watchContact');
  if (watchContact !== undefined && !/^(?:https?:\/\/[!-~]+|[^\s@]+@[!-~]+)$/.test(String(watchContact))) {
    throw new Error(
      `watchContact is "${watchContact}": use an address, as in -c watchContact=https://example.org/about`,
    );
  }
  return {
    ...(mailFrom === undefined ? {} : { mailFrom: String(mailFrom) }),
    noticeTopics,
    runbooks: String(runbooks),
    ...(site === undefined ? {} : { site: String(site) }),
    ...(oidc && { oidc }),
    publicReports: String(publicReports) === 'true',
    ...(alarmEmail === undefined ? {} : { alarmEmail: String(alarmEmail) }),
    ...(watchContact === undefined ? {} : { watchContact: String(watchContact) }),
  };
}

const isOrigin = (address: string): boolean => URL.canParse(address) && new URL(address).origin === address;

function readOidc(node: Node): OidcSettings | undefined {
  const given: { -readonly [key in keyof typeof OIDC_KEYS]?: string } = {};
  for (const [key, [form, example]] of Object.entries(OIDC_KEYS)) {
    const value: unknown = node.tryGetContext(key);
    if (value === undefined) continue;
    if (!form.test(String(value)))
      throw new Error(`${key} is "${value}": use a value such as -c ${key}=${example}`);
    given[key as keyof typeof OIDC_KEYS] = String(value);
  }
  const { oidcIssuer, oidcClientId, oidcClientSecretArn, oidcAudience } = given;
  if (oidcIssuer === undefined || oidcClientId === undefined) {
    const [stray] = Object.keys(given);
    if (stray === undefined) return undefined;
    throw new Error(
      `${stray} is given without ${oidcIssuer === undefined ? 'oidcIssuer' : 'oidcClientId'}: an issuer of your own takes both, as in -c oidcIssuer=${OIDC_KEYS.oidcIssuer[1]} -c oidcClientId=${OIDC_KEYS.oidcClientId[1]}`,
    );
  }
  return {
    issuer: oidcIssuer,
    clientId: oidcClientId,
    ...(oidcClientSecretArn === undefined ? {} : { clientSecretArn: oidcClientSecretArn }),
    ...(oidcAudience === undefined ? {} : { audience: oidcAudience }),
    rolesClaim: given.oidcRolesClaim ?? 'roles',
    scopes: given.oidcScopes ?? 'openid profile email',
  };
}
