/** Who is told, by the command line: a receiver on this machine hears of a version that is taken in. */
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { expect, onTestFinished, test } from 'vitest';
import { freshFolder, variorum } from './run.ts';

interface Received {
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
}

async function receiver() {
  const received: Received[] = [];
  const state = { status: 204 };
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => {
      body += part;
    });
    request.on('end', () => {
      received.push({ headers: request.headers as Received['headers'], body });
      response.writeHead(state.status).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { received, state, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

test('added, tested, told, listed, told again and ended', async () => {
  const { received, state, url } = await receiver();
  const cwd = freshFolder();
  const env = { VARIORUM_ALLOW_PRIVATE: 'true', VARIORUM_SITE_URL: 'https://desk.example' };
  const run = (...args: string[]) => variorum(args, { cwd, env });
  const added = await run('notify', 'add', 'harbour', '--webhook', url, '--min-severity', 'major');
  expect(added).toMatchObject({ status: 0, stderr: '' });
  const [, id] = /^([\da-f]{12}) {2}subscribed: harbour, webhook http/.exec(added.stdout) ?? [];
  const [secret] = /whsec_\S+/.exec(added.stdout) ?? [];
  expect((await run('notify', 'add', 'harbour', '--webhook', url, '--min-severity', 'major')).stdout).toMatch(
    /nothing new/,
  );

  expect(await run('notify', 'test', 'harbour', id)).toMatchObject({ status: 0 });
  for (const [at, text] of ['Ships may wait on Monday.', 'Ships must wait on Tuesday.'].entries()) {
    const file = `v${at}.txt`;
    writeFileSync(join(cwd, file), text);
    const time = `2024-05-0${at + 1}`;
    const ingested = await run('ingest', file, '--work', 'harbour', '--label', `v${at}`, '--time', time);
    expect(ingested).toMatchObject({ status: 0 });
  }
  expect(received).toHaveLength(2);
  const [tested, told] = received.map(
    ({ headers, body }) =>
      new Webhook(secret!).verify(body, headers) as {
        readonly type: string;
        readonly data: { readonly url: string };
      },
  );
  expect([tested.type, told.type]).toEqual(['test', 'report.published']);
  expect(told.data.url).toMatch(/^https:\/\/desk\.example\/works\/harbour\/compare\//);

  const message = received[1].headers['webhook-id'];
  expect((await run('notify', 'list', 'harbour')).stdout).toMatch(
    new RegExp(`^${id} .*\\n {2}${message} {2}delivered .*answered 204\\n$`),
  );
  expect(await run('notify', 'replay', 'harbour', id, '--failed')).toMatchObject({ status: 2 });
  expect(await run('notify', 'replay', 'harbour', id)).toMatchObject({ status: 0 });
  expect(received.map(({ headers }) => headers['webhook-id']).slice(1)).toEqual([message, message]);

  state.status = 500;
  const failed = await run('notify', 'test', 'harbour', id);
  expect(failed).toMatchObject({ status: 2, stderr: expect.stringContaining('answered 500') });
  expect(await run('run', 'digest')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('digest: 0 told.'),
  });
  expect(await run('notify', 'remove', 'harbour', id)).toMatchObject({ status: 0 });
  expect((await run('notify', 'list', 'harbour')).stdout).toBe('Nobody is told.\n');
}, 300_000);

test.each([
  [['add', 'harbour'], 'Give one of --webhook'],
  [['add', 'harbour', '--email', 'a@b.example, c@d.example'], 'is no mail address'],
  [['remove', 'harbour', '0123456789ab'], 'has no subscription'],
  [['remove', 'harbour', '../settings'], 'is no id'],
  [['replay', 'harbour', '0123456789ab'], 'no such notice'],
])(
  'notify %j: trouble that says what to do',
  async (args, said) => {
    const ran = await variorum(['notify', ...args], { cwd: freshFolder() });
    expect(ran.status).toBe(2);
    expect(ran.stderr).toContain(said);
  },
  60_000,
);

test('settings that cannot be meant are named, without what is secret in them', async () => {
  const run = (env: { readonly [name: string]: string }) =>
    variorum(['notify', 'list', '_'], { cwd: freshFolder(), env });
  expect((await run({ VARIORUM_SITE_URL: 'desk' })).stderr).toContain('VARIORUM_SITE_URL is "desk"');
  const { stderr } = await run({ VARIORUM_SMTP_URL: 'mail:secret' });
  expect(stderr).toContain('VARIORUM_SMTP_URL');
  expect(stderr).not.toContain('secret');
}, 60_000);
