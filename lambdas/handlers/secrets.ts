/**
 * Secrets, read when they are needed first. The service's own client would lengthen every start of the pages by 20 KB
 * that it shares with S3's; this is one signed request, by the very signer that S3's client brings along.
 */
import { setTimeout as wait } from 'node:timers/promises';
import { Sha256Node } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';

type Environment = { readonly [name: string]: string | undefined };

const SERVICE = 'secretsmanager';
/** Milliseconds before each further try. */
const WAITS = [100, 400];

/** `arn`: names the secret's region as well. @throws Error where it cannot be read, or holds no text. */
export async function readSecret(arn: string, environment: Environment): Promise<string> {
  for (let tries = 0; ; tries++) {
    try {
      return await askFor(arn, environment);
    } catch (error) {
      if (tries === WAITS.length) throw error;
      await wait(WAITS[tries]);
    }
  }
}

async function askFor(arn: string, environment: Environment): Promise<string> {
  const [, partition, , region] = arn.split(':');
  const url = new URL(
    endpointIn(environment) ?? `https://${SERVICE}.${region}.${SUFFIX[partition] ?? SUFFIX.aws}`,
  );
  const signer = new SignatureV4({
    service: SERVICE,
    region,
    sha256: Sha256Node,
    credentials: {
      accessKeyId: environment.AWS_ACCESS_KEY_ID ?? '',
      secretAccessKey: environment.AWS_SECRET_ACCESS_KEY ?? '',
      sessionToken: environment.AWS_SESSION_TOKEN,
    },
  });
  const { method, headers, body } = await signer.sign({
    method: 'POST',
    protocol: url.protocol,
    hostname: url.hostname,
    path: '/',
    headers: {
      host: url.host,
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': `${SERVICE}.GetSecretValue`,
    },
    body: JSON.stringify({ SecretId: arn }),
  });
  const answer = await fetch(new URL('/', url), { method, headers, body, signal: AbortSignal.timeout(3000) });
  if (!answer.ok)
    throw new Error(`The secret ${arn} could not be read: ${answer.status} ${await answer.text()}`);
  const { SecretString } = (await answer.json()) as { readonly SecretString?: string };
  if (!SecretString) throw new Error(`The secret ${arn} holds no text.`);
  return SecretString;
}

const endpointIn = (environment: Environment): string | undefined =>
  environment.AWS_ENDPOINT_URL_SECRETS_MANAGER || environment.AWS_ENDPOINT_URL || undefined;

/** Of names in partitions that have their own. */
const SUFFIX: { readonly [partition: string]: string } = {
  aws: 'amazonaws.com',
  'aws-cn': 'amazonaws.com.cn',
};
