/** Signing in and out with a browser, and who may do what in between. */
import { beforeAll, expect, test, vi } from 'vitest';
import { makeSeal } from '../../../../lambdas/web/auth/seal.ts';
import { type FakeIssuer, fakeIssuer, ISSUER, SITE } from './fake-issuer.ts';
import { bearer, browser, locationOf, POST, signedIn, siteOf } from './gated-site.ts';

let issuer: FakeIssuer;
beforeAll(async () => {
  issuer = await fakeIssuer();
});
const siteWith = (settings = {}) => siteOf(issuer, settings);

test('a page leads to signing in and back; the cookie is nobody else’s', async () => {
  const app = siteWith();
  const { visit, jar } = browser(app);
  const turned = await visit('/works/x?lang=ja');
  expect([turned.status, locationOf(turned)]).toEqual([303, '/sign-in?to=%2Fworks%2Fx%3Flang%3Dja']);
  const begun = await visit(locationOf(turned));
  const asked = new URL(locationOf(begun));
  expect(asked.origin + asked.pathname).toBe(`${ISSUER}/authorize`);
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    response_type: 'code',
    code_challenge_method: 'S256',
    redirect_uri: `${SITE}/callback`,
  });
  const back = issuer.signsIn(asked.href, { name: 'A <b>', roles: ['uploader'] });
  const planted = jar.get('__Host-variorum');
  const ended = await visit(back);
  expect([ended.status, locationOf(ended)]).toEqual([303, '/works/x?lang=ja']);
  expect(planted).toBeUndefined();
  expect(ended.headers.getSetCookie().find((line) => line.startsWith('__Host-variorum='))).toMatch(
    /; Max-Age=28800; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  );
  expect(jar.has('__Host-variorum-sign-in')).toBe(false);
  const page = await visit('/');
  expect(page.status).toBe(200);
  expect(page.headers.get('Cache-Control')).toBe('private, no-cache');
  const text = await page.text();
  expect(text).toContain('A &lt;b&gt;');
  expect(text).toContain('type="file"');
  // A code serves once, and only in the browser that began.
  expect((await visit(back)).status).toBe(400);
  expect((await browser(app).visit(back)).status).toBe(400);
});

test('an answer to another’s sign-in, with a wrong nonce, or of "access_denied" is none', async () => {
  const app = siteWith();
  for (const spoil of [
    (back: string) => back.replace(/state=[^&]*/, 'state=another'),
    (back: string) => back.replace(/code=[^&]*/, 'code=guessed'),
    (back: string) => back.replace(/code=[^&]*/, 'error=access_denied'),
  ]) {
    const { visit, jar } = browser(app);
    const begun = await visit('/sign-in');
    const answer = await visit(spoil(issuer.signsIn(locationOf(begun), { roles: ['admin'] })));
    expect([answer.status, jar.has('__Host-variorum')]).toEqual([400, false]);
  }
  const { ended, jar } = await signedIn(issuer, app, { roles: ['admin'], nonce: 'another' });
  expect([ended.status, jar.has('__Host-variorum')]).toEqual([400, false]);
});

test('what a reader may not do is neither offered nor done', async () => {
  const app = siteWith();
  const { visit } = await signedIn(issuer, app, { email: 'r@example.org', roles: 'reader' });
  const page = await (await visit('/')).text();
  expect(page).toContain('r@example.org');
  expect(page).not.toContain('type="file"');
  const refused = await visit('/works', POST);
  expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('uploader')]);
  expect(refused.headers.get('WWW-Authenticate')).toBeNull();
});

test('who has no role is told so, and can sign out', async () => {
  const { visit } = await signedIn(issuer, siteWith(), { email: 'n@example.org' });
  const page = await visit('/');
  expect([page.status, await page.text()]).toEqual([
    403,
    expect.stringMatching(/n@example\.org[\s\S]*\/sign-out|\/sign-out[\s\S]*n@example\.org/),
  ]);
});

test('forms from elsewhere are refused, with a cookie; a token needs no header for it', async () => {
  const app = siteWith();
  const { visit } = await signedIn(issuer, app, { roles: ['uploader'] });
  const origins: readonly Record<string, string>[] = [
    { Origin: 'https://elsewhere.example' },
    { 'Sec-Fetch-Site': 'cross-site' },
    {},
  ];
  for (const headers of origins) {
    const form = {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
      body: 'a=b',
    };
    expect((await visit('/works', form)).status).toBe(403);
    expect((await visit('/sign-out', form)).status).toBe(403);
  }
  const form = {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: SITE },
    body: 'a=b',
  };
  expect((await visit('/works', form)).status).toBe(400);
  const token = await issuer.token({ roles: ['uploader'] });
  expect((await app.request(`${SITE}/works`, { method: 'POST', ...bearer(token) })).status).toBe(400);
});

test('signing out ends it here and leads to the issuer', async () => {
  const { visit, jar } = await signedIn(issuer, siteWith(), { roles: ['reader'] });
  const out = await visit('/sign-out', POST);
  const text = await out.text();
  expect(out.status).toBe(200);
  expect(text).toContain(
    `${ISSUER}/logout?client_id=variorum&amp;post_logout_redirect_uri=${encodeURIComponent(`${SITE}/`)}`,
  );
  expect(jar.size).toBe(0);
  expect((await visit('/')).status).toBe(303);
});

test('a cookie of another secret, purpose or time is none, and is taken away', async () => {
  const app = siteWith();
  const seal = makeSeal('a long secret for the tests alone', SITE);
  const content = { sub: 'u', name: 'u', role: 'admin' };
  const bad = [
    'junk',
    await makeSeal('another', SITE).close('session', content, 60),
    await makeSeal('a long secret for the tests alone', 'https://elsewhere.example').close(
      'session',
      content,
      60,
    ),
    await seal.close('sign-in', content, 60),
    await seal.close('session', content, -1),
  ];
  for (const value of bad) {
    const { visit, jar } = browser(app);
    jar.set('__Host-variorum', value);
    expect((await visit('/')).status).toBe(303);
    expect(jar.has('__Host-variorum')).toBe(false);
  }
  const { visit, jar } = browser(app);
  jar.set('__Host-variorum', await seal.close('session', content, 60));
  expect((await visit('/')).status).toBe(200);
  // Not under the programs' door, and not without its prefix.
  expect((await visit('/api/works.json')).status).toBe(401);
  const plain = browser(app);
  plain.jar.set('variorum', jar.get('__Host-variorum') ?? '');
  expect((await plain.visit('/')).status).toBe(303);
});

test('a session ends after a working day', async () => {
  const { visit } = await signedIn(issuer, siteWith(), { roles: ['reader'] });
  expect((await visit('/')).status).toBe(200);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 3_600_000 + 1000 });
  try {
    expect((await visit('/')).status).toBe(303);
  } finally {
    vi.useRealTimers();
  }
});
