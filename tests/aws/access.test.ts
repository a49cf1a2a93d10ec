/** Who gets in: the emulator checks signatures, roles and policies as AWS does. */
import { expect, test } from 'vitest';
import { callQuery, type Keys, send, sendSigned } from './harness/calls.ts';
import { deployed } from './harness/deployed.ts';
import { element } from './harness/stack.ts';

const IAM = '2010-05-08';
const MAY_INVOKE = [{ Effect: 'Allow', Action: 'execute-api:Invoke', Resource: '*' }];

/** Somebody of the account who may do what the policy says, and nothing without one. */
async function newUser(name: string, policy?: unknown): Promise<Keys> {
  await callQuery('iam', IAM, { Action: 'CreateUser', UserName: name });
  if (policy !== undefined) {
    await callQuery('iam', IAM, {
      Action: 'PutUserPolicy',
      UserName: name,
      PolicyName: 'only',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: policy }),
    });
  }
  const xml = await callQuery('iam', IAM, { Action: 'CreateAccessKey', UserName: name });
  return { accessKeyId: element(xml, 'AccessKeyId'), secretAccessKey: element(xml, 'SecretAccessKey') };
}

test.each([
  ['GET', '/'],
  ['HEAD', '/'],
  ['GET', '/works/any/compare/a..b.json'],
  ['POST', '/works'],
  ['POST', '/works/any/versions'],
  ['POST', '/works/any/requests'],
])('%s %s without a signature is turned away', async (method, path) => {
  expect((await send({ method, url: deployed().apiUrl + path })).status).toBe(403);
});

test('a stranger’s key, a wrong secret and a key without permission are turned away', async () => {
  const status = async (keys: Keys) =>
    (await sendSigned('execute-api', { url: `${deployed().apiUrl}/` }, keys)).status;
  const somebody = await newUser('somebody', MAY_INVOKE);
  expect(await status(somebody)).toBe(200);
  expect(await status({ ...somebody, secretAccessKey: 'guessed' })).toBe(403);
  expect(await status({ accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'x' })).toBe(403);
  expect(await status(await newUser('nobody'))).toBe(403);
});

test('who may only invoke the API reads through it, and reaches neither bucket nor functions', async () => {
  const keys = await newUser('reader', MAY_INVOKE);
  expect((await sendSigned('execute-api', { url: `${deployed().apiUrl}/` }, keys)).status).toBe(200);
  const endpoint = process.env.AWS_ENDPOINT_URL;
  const bucket = `${endpoint}/${deployed().bucket}`;
  expect((await sendSigned('s3', { url: `${bucket}?list-type=2` }, keys)).status).toBe(403);
  expect(
    (await sendSigned('s3', { method: 'PUT', url: `${bucket}/uploads/w/x.txt`, body: 'x' }, keys)).status,
  ).toBe(403);
  const functions = await sendSigned('lambda', { url: `${endpoint}/2015-03-31/functions/` }, keys);
  expect(functions.status).toBe(403);
});

test('the bucket answers nobody without a signature', async () => {
  const bucket = `${process.env.AWS_ENDPOINT_URL}/${deployed().bucket}`;
  for (const path of ['', '?list-type=2', '/reports/any/x/index.html'])
    expect((await send({ url: bucket + path })).status, path).toBe(403);
  expect((await send({ method: 'PUT', url: `${bucket}/uploads/w/x.txt`, body: 'x' })).status).toBe(403);
});
