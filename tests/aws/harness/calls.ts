/**
 * Signed requests (SigV4) to AWS's own interfaces and to the deployed API. The S3 client of the project is the only
 * client of the SDK here: a handful of calls to other services is no reason for five more packages.
 */
import { request } from 'node:https';
import { Sha256Node } from '@smithy/core/checksum';
import { SignatureV4 } from '@smithy/signature-v4';
import { assertLoopback } from './guard.ts';

export interface Keys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

export interface Call {
  readonly method?: string;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

const REGION = 'us-east-1';
/** The emulator's root, who may do everything. */
export const ROOT_KEYS: Keys = { accessKeyId: 'test', secretAccessKey: 'test' };

/** As it is, without a signature. The answer may be of any status. */
export function send({ method = 'GET', url, headers = {}, body }: Call): Promise<Answer> {
  assertLoopback(process.env);
  const { protocol, hostname, port, host, pathname, search } = new URL(url);
  if (protocol !== 'https:' || !/^(127\.0\.0\.1|([\w-]+\.)+localhost)$/.test(hostname)) {
    throw new Error(`${url} is not the emulator's`);
  }
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        method,
        // Names under localhost are the emulator's, but no machine needs to know them.
        host: '127.0.0.1',
        servername: 'localhost',
        port,
        path: pathname + search,
        headers: { ...headers, host, 'content-length': body === undefined ? 0 : Buffer.byteLength(body) },
      },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('error', reject);
        answer.once('end', () => {
          const { statusCode = 0, headers: said } = answer;
          resolve({ status: statusCode, headers: said, body: Buffer.concat(parts) });
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Signed for a service, such as `execute-api`. */
export async function sendSigned(service: string, call: Call, keys: Keys = ROOT_KEYS): Promise<Answer> {
  const { method = 'GET', url, headers = {}, body } = call;
  const { protocol, hostname, port, host, pathname, searchParams } = new URL(url);
  const signer = new SignatureV4({ service, region: REGION, credentials: keys, sha256: Sha256Node });
  const signed = await signer.sign({
    method,
    protocol,
    hostname,
    port: Number(port),
    path: pathname,
    query: Object.fromEntries(searchParams),
    headers: { ...headers, host },
    body,
  });
  return send({ ...call, headers: signed.headers });
}

/** A call of AWS that must succeed. @throws Error with the service's answer. */
async function called(service: string, path: string, call: Omit<Call, 'url'>): Promise<Answer> {
  const answer = await sendSigned(service, { ...call, url: `${process.env.AWS_ENDPOINT_URL}${path}` });
  if (answer.status >= 300) throw new Error(`${service} ${path} answered ${answer.status}: ${answer.body}`);
  return answer;
}

/** Of the services that speak in forms and XML: CloudFormation, IAM. Gives the XML. */
export async function callQuery(
  service: string,
  version: string,
  parameters: Readonly<Record<string, string>>,
): Promise<string> {
  const body = new URLSearchParams({ Version: version, ...parameters }).toString();
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  return (await called(service, '/', { method: 'POST', headers, body })).body.toString();
}

/** Of the services that name the action in a header: SQS, CloudWatch Logs, Step Functions, Cognito. */
export async function callAction<T>(
  service: 'sqs' | 'logs' | 'states' | 'cognito-idp',
  action: string,
  input: Readonly<Record<string, unknown>>,
): Promise<T> {
  const [target, version] = {
    sqs: ['AmazonSQS', '1.0'],
    logs: ['Logs_20140328', '1.1'],
    states: ['AWSStepFunctions', '1.0'],
    'cognito-idp': ['AWSCognitoIdentityProviderService', '1.1'],
  }[service];
  const headers = {
    'content-type': `application/x-amz-json-${version}`,
    'x-amz-target': `${target}.${action}`,
  };
  const { body } = await called(service, '/', { method: 'POST', headers, body: JSON.stringify(input) });
  return JSON.parse(body.toString() || '{}');
}

/** Of the services that speak REST and JSON: Lambda, Scheduler. */
export async function callRest<T>(
  service: string,
  method: string,
  path: string,
  input?: unknown,
): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  const body = input === undefined ? undefined : JSON.stringify(input);
  const answer = await called(service, path, { method, headers, body });
  return JSON.parse(answer.body.toString() || 'null');
}

/** Runs a function and waits for it. @throws Error where the function failed. */
export async function invoke(name: string, event: unknown = {}): Promise<void> {
  const path = `/2015-03-31/functions/${name}/invocations`;
  const { headers, body } = await called('lambda', path, { method: 'POST', body: JSON.stringify(event) });
  if (headers['x-amz-function-error']) throw new Error(`${name} failed: ${body}`);
}
