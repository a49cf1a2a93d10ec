/** Looks at a site on loopback that behaves well and badly. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type AddressRules, PUBLIC_ONLY } from '../../../lambdas/fetch/address.ts';
import { makeVisitor, userAgent, type VisitorOptions } from '../../../lambdas/fetch/visit.ts';
import { pageOf, plain, status, tagged, type WatchedSite, watchedSite } from '../watched-site.ts';

const LOOPBACK: AddressRules = { ...PUBLIC_ONLY, loopback: true };
/** Long for a busy machine; where a server is silent, short. */
const TIMEOUTS = { visitMs: 20_000, robotsMs: 20_000 };
const IMPATIENT = { timeouts: { visitMs: 900, robotsMs: 900 } };

/** Waits for nothing: pauses are counted. */
function visitor(options: VisitorOptions = {}) {
  const waits: number[] = [];
  const wait = async (milliseconds: number) => waits.push(Math.round(milliseconds));
  const visit = makeVisitor({ rules: LOOPBACK, timeouts: TIMEOUTS, wait, ...options });
  return { visit, waits };
}
const PAGE = pageOf(['It rains.']);
const pathsOf = ({ asked }: WatchedSite): string[] => asked.map(({ path }) => path);

test('a page comes with what the server says of it, and who asks says who it is', async () => {
  const site = await watchedSite();
  site.pages.set('/a', tagged(PAGE, '"one"', { 'Set-Cookie': 'who=you', 'Content-Language': 'en' }));
  const { visit } = visitor({ contact: 'https://desk.example/about' });
  const visited = await visit({ url: `${site.origin}/a` });
  expect(visited).toMatchObject({ code: 'fetched', url: `${site.origin}/a`, status: 200, redirects: [] });
  if (visited.code !== 'fetched') return;
  expect(Buffer.from(visited.bytes).toString()).toBe(PAGE);
  expect(visited.headers).toMatchObject({ etag: '"one"', 'content-language': 'en' });
  expect(visited.headers).not.toHaveProperty('set-cookie');
  expect(pathsOf(site)).toEqual(['/robots.txt', '/a']);
  for (const { headers } of site.asked)
    expect(headers['user-agent']).toBe('Variorum/0.1 (+https://desk.example/about)');
  expect(userAgent(undefined)).toMatch(/^Variorum\/0\.1 \(/);
});

test('who has a page already asks whether it is another one: 304', async () => {
  const site = await watchedSite();
  site.pages.set('/a', tagged(PAGE, '"one"'));
  const { visit } = visitor();
  const url = `${site.origin}/a`;
  expect((await visit({ url, known: { url, etag: '"one"' } })).code).toBe('unchanged');
  expect((await visit({ url, known: { url, etag: '"two"' } })).code).toBe('fetched');
  // A tag of another address means nothing here.
  expect((await visit({ url, known: { url: `${site.origin}/b`, etag: '"one"' } })).code).toBe('fetched');
});

test('few redirections are followed, each to where one may go', async () => {
  const site = await watchedSite();
  site.pages.set('/old', status(301, { Location: '/new' }));
  site.pages.set('/new', plain(PAGE));
  site.pages.set('/circle', status(302, { Location: '/circle' }));
  site.pages.set('/metadata', status(302, { Location: 'http://169.254.169.254/latest/meta-data/' }));
  site.pages.set('/inside', status(307, { Location: 'http://[::ffff:10.0.0.7]/' }));
  site.pages.set('/file', status(302, { Location: 'file:///etc/passwd' }));
  site.pages.set('/nowhere', status(302));
  const { visit, waits } = visitor();
  const visited = await visit({ url: `${site.origin}/old` });
  expect(visited).toMatchObject({
    code: 'fetched',
    url: `${site.origin}/new`,
    redirects: [`${site.origin}/old`],
  });
  expect(waits).toEqual([]);
  const told: string[] = [];
  for (const path of ['/circle', '/metadata', '/inside', '/file']) {
    const failed = await visit({ url: `${site.origin}${path}` });
    expect(failed.code).toBe('failed');
    if (failed.code === 'failed') told.push(failed.message);
  }
  expect(told).toEqual([
    expect.stringContaining('more than 5 redirections'),
    expect.stringContaining('169.254.169.254 is not on the public internet (link-local)'),
    expect.stringContaining('is not on the public internet (private)'),
    expect.stringContaining('neither "http://" nor "https://"'),
  ]);
  expect(await visit({ url: `${site.origin}/nowhere` })).toMatchObject({ code: 'answered', status: 302 });
});

test('statuses are what they are, with the time that a server asks for', async () => {
  const site = await watchedSite();
  site.pages.set('/busy', status(503, { 'Retry-After': '120' }));
  site.pages.set('/broken', status(500));
  const { visit } = visitor();
  const of = (path: string) => visit({ url: `${site.origin}${path}` });
  expect(await of('/busy')).toMatchObject({ code: 'answered', status: 503, retryAfterSeconds: 120 });
  expect(await of('/broken')).toMatchObject({ code: 'answered', status: 500 });
  expect(await of('/none')).toMatchObject({ code: 'answered', status: 404 });
});

test('a server that is silent, that never ends or that breaks off ends a look, not a run', async () => {
  const site = await watchedSite();
  site.pages.set('/silent', () => undefined);
  site.pages.set('/drip', (_, response) => {
    const drip = setInterval(() => response.write('drip '), 20);
    response.once('close', () => clearInterval(drip));
  });
  site.pages.set('/short', (_, response) => {
    response.writeHead(200, { 'Content-Length': '1000' }).write('short');
    setTimeout(() => response.destroy(), 20);
  });
  const { visit } = visitor(IMPATIENT);
  // The rules first: they are had by then.
  await visit({ url: `${site.origin}/none` });
  for (const [path, said] of [
    ['/silent', /No whole answer came within 1 seconds/],
    ['/drip', /No whole answer came within 1 seconds/],
    ['/short', /before the end of the page|broken off/],
  ] as const)
    expect(await visit({ url: `${site.origin}${path}` })).toMatchObject({
      code: 'failed',
      message: expect.stringMatching(said),
    });
});

test('packed pages are unpacked, a bomb is not', async () => {
  const site = await watchedSite();
  const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024));
  expect(bomb.length).toBeLessThan(100_000);
  site.pages.set('/packed', plain(gzipSync(PAGE), { 'Content-Encoding': 'gzip' }));
  site.pages.set('/bomb', plain(bomb, { 'Content-Encoding': 'gzip' }));
  site.pages.set('/torn', plain(gzipSync(PAGE).subarray(0, 60), { 'Content-Encoding': 'gzip' }));
  site.pages.set('/odd', plain(PAGE, { 'Content-Encoding': 'zoo' }));
  const { visit } = visitor();
  const visited = await visit({ url: `${site.origin}/packed` });
  expect(visited.code === 'fetched' && Buffer.from(visited.bytes).toString()).toBe(PAGE);
  for (const [path, said] of [
    ['/bomb', 'more than 20 MB'],
    ['/torn', 'ends too soon'],
    ['/odd', '"zoo"'],
  ] as const)
    expect(await visit({ url: `${site.origin}${path}` })).toMatchObject({
      code: 'failed',
      message: expect.stringContaining(said),
    });
});

test('robots.txt is asked for once a run, and obeyed', async () => {
  const site = await watchedSite();
  const rules =
    'User-agent: *\nDisallow: /private\n\nUser-agent: variorum\nDisallow: /not-you\nCrawl-delay: 8\n';
  site.pages.set('/robots.txt', plain(rules, { 'Content-Type': 'text/plain' }));
  for (const path of ['/private', '/not-you', '/a', '/b']) site.pages.set(path, plain(PAGE));
  site.pages.set('/around', status(302, { Location: '/not-you' }));
  let clock = 0;
  const { visit, waits } = visitor({ now: () => clock });
  const codes: string[] = [];
  for (const path of ['/not-you', '/around', '/private', '/a', '/b']) {
    clock += 1000;
    codes.push((await visit({ url: `${site.origin}${path}` })).code);
  }
  // Who is named has rules of its own.
  expect(codes).toEqual(['blocked', 'blocked', 'fetched', 'fetched', 'fetched']);
  expect(pathsOf(site)).toEqual(['/robots.txt', '/around', '/private', '/a', '/b']);
  // A page a second apart, where the site asks for eight.
  expect(waits).toEqual([7000, 7000, 7000]);
});

test('without rules all is open; where they cannot be had, nothing is', async () => {
  const site = await watchedSite();
  site.pages.set('/a', plain(PAGE));
  const of = (options?: VisitorOptions) => visitor(options).visit({ url: `${site.origin}/a` });
  expect((await of()).code).toBe('fetched');
  site.pages.set('/robots.txt', status(500));
  expect(await of()).toMatchObject({ code: 'failed', message: expect.stringContaining('robots.txt') });
  site.pages.set('/robots.txt', () => undefined);
  expect((await of(IMPATIENT)).code).toBe('failed');
  site.pages.set('/robots.txt', status(302, { Location: 'http://169.254.169.254/robots.txt' }));
  expect(await of()).toMatchObject({ code: 'failed', message: expect.stringContaining('169.254.169.254') });
});

test('between two visits to a host there is a pause, and none between two hosts', async () => {
  const [one, other] = [await watchedSite(), await watchedSite()];
  for (const site of [one, other]) site.pages.set('/a', plain(PAGE));
  const { visit, waits } = visitor({ now: () => 0 });
  await visit({ url: `${one.origin}/a` });
  await visit({ url: `${other.origin}/a` });
  expect(waits).toEqual([]);
  await visit({ url: `${one.origin}/a` });
  expect(waits).toEqual([5000]);
});

test('a name is what it stands for at the moment of the connection', async () => {
  const site = await watchedSite();
  site.pages.set('/a', plain(PAGE));
  const url = `http://rebound.example:${site.port}/a`;
  const rules = { ...LOOPBACK, ports: [site.port] };
  const answers = (...given: readonly (readonly string[])[]) => {
    const left = [...given];
    return async () => left.shift() ?? ['10.0.0.1'];
  };
  // Public rules: a name of this machine is refused whatever it is called.
  const at = { ...PUBLIC_ONLY, ports: [site.port] };
  expect(await visitor({ rules: at, resolve: answers(['127.0.0.1']) }).visit({ url })).toMatchObject({
    code: 'failed',
    message: expect.stringContaining('rebound.example stands for 127.0.0.1, which is this machine itself'),
  });
  expect(site.asked).toEqual([]);
  // robots.txt is had, and then the name stands for something else.
  const { visit } = visitor({ rules, resolve: answers(['127.0.0.1'], ['169.254.169.254']) });
  expect(await visit({ url })).toMatchObject({
    code: 'failed',
    message: expect.stringContaining('169.254.169.254'),
  });
  expect(pathsOf(site)).toEqual(['/robots.txt']);
  // One bad address among good ones is enough.
  const mixed = visitor({ rules, resolve: answers(['127.0.0.1', '192.168.0.1']) });
  expect(await mixed.visit({ url })).toMatchObject({ code: 'failed' });
  // It is asked for once a request: the address that was looked at is the one that is connected to.
  let times = 0;
  const counting = visitor({
    rules,
    resolve: async () => {
      times++;
      return ['127.0.0.1'];
    },
  });
  expect((await counting.visit({ url })).code).toBe('fetched');
  expect(times).toBe(2);
});

test('who listens on loopback is not reached by public rules', async () => {
  const site = await watchedSite();
  const { visit } = visitor({ rules: { ...PUBLIC_ONLY, ports: [site.port] } });
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '[::ffff:7f00:1]', 'localhost'])
    expect((await visit({ url: `http://${host}:${site.port}/a` })).code, host).toBe('failed');
  expect(site.asked).toEqual([]);
});

test('nobody is there', async () => {
  const { visit } = visitor({ resolve: async () => [] });
  expect(await visit({ url: 'http://127.0.0.1:9/' })).toMatchObject({
    code: 'failed',
    message: expect.stringContaining('nothing listens there'),
  });
  expect(await visit({ url: 'http://no-such.example/' })).toMatchObject({
    code: 'failed',
    message: expect.stringContaining('There is no host no-such.example'),
  });
});
