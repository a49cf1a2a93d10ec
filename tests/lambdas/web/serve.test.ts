import { request } from 'node:http';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { type LocalServer, serveLocal } from '../../../lambdas/web/serve.ts';

const open: LocalServer[] = [];
afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});
async function serve(app = new Hono().get('/', (c) => c.text('here')), port = 0): Promise<LocalServer> {
  const server = await serveLocal({ app, port });
  open.push(server);
  return server;
}

/** fetch would not let us choose the Host header. */
const statusFor = (port: number, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', headers: { Host: host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

test('it listens when it says so', async () => {
  const { port, url } = await serve();
  expect(url).toBe(`http://localhost:${port}`);
  expect(await (await fetch(`http://127.0.0.1:${port}/`)).text()).toBe('here');
});

test('it answers to its own names only', async () => {
  const { port } = await serve();
  for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `[::1]:${port}`])
    expect(await statusFor(port, host)).toBe(200);
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    'localhost.evil.example',
    '127.0.0.1.evil.example',
  ])
    expect(await statusFor(port, host)).toBe(421);
});

test('a busy port is said plainly, with another to try', async () => {
  const { port } = await serve();
  await expect(serve(new Hono(), port)).rejects.toThrow(
    `Port ${port} is in use by another program. Stop that program, or try --port ${port + 1}.`,
  );
});

test('closing lets a request under way end', async () => {
  let started = () => {};
  const under = new Promise<void>((resolve) => {
    started = resolve;
  });
  const app = new Hono().get('/', async (c) => {
    started();
    await new Promise((resolve) => setTimeout(resolve, 100));
    return c.text('done');
  });
  const server = await serveLocal({ app, port: 0 });
  const answer = fetch(`http://127.0.0.1:${server.port}/`);
  await under;
  await server.close();
  expect(await (await answer).text()).toBe('done');
  await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
});
