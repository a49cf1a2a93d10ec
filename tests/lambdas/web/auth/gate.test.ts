/** Who may do what: by tokens and sessions of an issuer whose keys are made here. */
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { MemoryStore } from '../../../../lambdas/store/memory.ts';
import { webApp } from '../../../../lambdas/web/app.ts';
import { needOf } from '../../../../lambdas/web/auth/needs.ts';
import { returnAddress } from '../../../../lambdas/web/auth/return-address.ts';
import { roleIn } from '../../../../lambdas/web/auth/roles.ts';
import { makeSeal } from '../../../../lambdas/web/auth/seal.ts';
import { openApiDocument } from '../../../../lambdas/web/openapi/document.ts';
import { CLIENT, type FakeIssuer, fakeIssuer, ISSUER, SITE } from './fake-issuer.ts';

let issuer: FakeIssuer;
beforeAll(async () => {
  issuer = await fakeIssuer();
});

const permits = {
  origin: 'https://bucket.s3.eu-west-1.amazonaws.com',
  permit: async (key: string) => ({
    url: 'https://bucket.s3.eu-west-1.amazonaws.com/',
    fields: { key },
    seconds: 900,
  }),
};
const siteWith = (other = {}) =>
  webApp({ store: new MemoryStore(), auth: issuer.auth(other), permits, onTrouble: () => {} });

const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

/** A browser of its own: keeps cookies, and says that it wants pages. */
function browser(app: ReturnType<typeof siteWith>) {
  const jar = new Map<string, string>();
  return {
    jar,
    async visit(path: string, { headers, ...options }: RequestInit = {}): Promise<Response> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await app.request(SITE + path, {
        ...options,
        headers: { Accept: 'text/html', Cookie: cookie, ...(headers as Record<string, string>) },
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    },
  };
}
const locationOf = (answer: Response): string => answer.headers.get('Location') ?? '';
const POST = { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } };

async function signedIn(app: ReturnType<typeof siteWith>, claims: Record<string, unknown>) {
  const made = browser(app);
  const begun = await made.visit('/sign-in?to=/works/x');
  const ended = await made.visit(issuer.signsIn(locationOf(begun), claims));
  return { ...made, begun, ended };
}

describe('tokens', () => {
  test.each([
    ['reader', 'GET', '/works.json', 200],
    ['reader', 'POST', '/works', 403],
    ['reader', 'POST', '/permits', 403],
    ['reader', 'DELETE', '/works/x', 403],
    ['reader', 'GET', '/works/x/deletion', 403],
    ['reader', 'GET', '/jobs.json', 200],
    ['uploader', 'POST', '/works', 400],
    ['uploader', 'POST', '/works/x/versions', 404],
    ['uploader', 'DELETE', '/works/x', 403],
    ['reader', 'GET', '/schedules.json', 200],
    ['reader', 'GET', '/works/x/watches', 404],
    ['reader', 'POST', '/works/x/watches', 403],
    ['reader', 'POST', '/works/x/watches/removal', 403],
    ['reader', 'DELETE', '/works/x/watches/y', 403],
    ['uploader', 'POST', '/works/x/watches', 404],
    ['uploader', 'DELETE', '/works/x/watches/y', 404],
    ['uploader', 'DELETE', '/works/watches/y', 403],
    ['uploader', 'DELETE', '/works/x%2Fwatches%2Fy', 403],
    ['uploader', 'POST', '/works/x/deletion', 403],
    ['uploader', 'POST', '/works/x/%64eletion', 403],
    ['admin', 'DELETE', '/works/x', 404],
    ['stranger', 'GET', '/works.json', 403],
  ])('%s: %s %s gives %i, with and without /api', async (role, method, path, status) => {
    const app = siteWith();
    const token = await issuer.token({ roles: [role, 'other'] });
    for (const door of ['', '/api']) {
      const answer = await app.request(SITE + door + path, { method, ...bearer(token) });
      expect([door, answer.status]).toEqual([door, status]);
      if (status === 403)
        expect(answer.headers.get('WWW-Authenticate')).toContain('error="insufficient_scope"');
    }
  });

  test('one that does not hold is a 401 that says why, also where everyone may read', async () => {
    const { privateKey: anothers } = await generateKeyPair('RS256');
    const good = await issuer.token({ roles: ['admin'] });
    const [head, body, signature] = good.split('.');
    const secret = new TextEncoder().encode('the public key taken for a secret, 32 bytes');
    const bad: Record<string, string> = {
      junk: 'junk',
      'another key': await issuer.token({ roles: ['admin'] }, { key: anothers }),
      expired: await issuer.token({ roles: ['admin'] }, { expires: '-1m' }),
      audience: await issuer.token({ aud: 'another' }),
      'client of an access token': await issuer.token({ aud: undefined, client_id: 'another' }),
      issuer: await issuer.token({ iss: 'https://elsewhere.example' }),
      unsigned: new UnsecuredJWT({ sub: 'u', aud: CLIENT, iss: ISSUER }).setExpirationTime('1h').encode(),
      symmetric: await new SignJWT({ sub: 'u', aud: CLIENT, iss: ISSUER })
        .setProtectedHeader({ alg: 'HS256', kid: 'one' })
        .setExpirationTime('1h')
        .sign(secret),
      tampered: `${head}.${body.slice(0, -4)}AAAA.${signature}`,
    };
    for (const publicReading of [false, true])
      for (const [name, token] of Object.entries(bad)) {
        const answer = await siteWith({ publicReading }).request(`${SITE}/works.json`, bearer(token));
        expect([name, answer.status]).toEqual([name, 401]);
        expect(answer.headers.get('WWW-Authenticate')).toMatch(
          /^Bearer realm="variorum", error="invalid_token", error_description="[^"]+"$/,
        );
        expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
      }
    const basic = await siteWith().request(`${SITE}/works.json`, {
      headers: { Authorization: 'Basic dTpw' },
    });
    expect(basic.status).toBe(401);
  });

  test('an access token as Cognito makes it, and roles deeper down', async () => {
    const app = siteWith({ rolesClaim: 'realm_access.roles' });
    const token = await issuer.token({
      aud: undefined,
      client_id: CLIENT,
      realm_access: { roles: ['reader'] },
    });
    expect((await app.request(`${SITE}/works.json`, bearer(token))).status).toBe(200);
  });

  test('an issuer that does not answer is a 503, and the next request asks it again', async () => {
    const app = siteWith();
    const token = await issuer.token({ roles: ['reader'] });
    issuer.silent = true;
    const silent = await app.request(`${SITE}/works.json`, bearer(token));
    issuer.silent = false;
    expect(silent.status).toBe(503);
    expect((await app.request(`${SITE}/works.json`, bearer(token))).status).toBe(200);
  });

  test('what needs no role is given without; nothing else is', async () => {
    const app = siteWith();
    for (const path of ['/openapi.json', '/assets/pages.css', '/favicon.ico'])
      expect((await app.request(SITE + path)).status, path).toBe(200);
    for (const path of [
      '/',
      '/works/x',
      '/feed.atom',
      '/state',
      '/works/x/versions/y/original',
      '/nowhere',
    ]) {
      const answer = await app.request(SITE + path, { headers: { Accept: 'application/json' } });
      expect([path, answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([
        path,
        401,
        'Bearer realm="variorum"',
      ]);
    }
  });
});

describe('sessions', () => {
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
    const { ended, jar } = await signedIn(app, { roles: ['admin'], nonce: 'another' });
    expect([ended.status, jar.has('__Host-variorum')]).toEqual([400, false]);
  });

  test('what a reader may not do is neither offered nor done', async () => {
    const app = siteWith();
    const { visit } = await signedIn(app, { email: 'r@example.org', roles: 'reader' });
    const page = await (await visit('/')).text();
    expect(page).toContain('r@example.org');
    expect(page).not.toContain('type="file"');
    const refused = await visit('/works', POST);
    expect([refused.status, await refused.text()]).toEqual([403, expect.stringContaining('uploader')]);
    expect(refused.headers.get('WWW-Authenticate')).toBeNull();
  });

  test('who has no role is told so, and can sign out', async () => {
    const { visit } = await signedIn(siteWith(), { email: 'n@example.org' });
    const page = await visit('/');
    expect([page.status, await page.text()]).toEqual([
      403,
      expect.stringMatching(/n@example\.org[\s\S]*\/sign-out|\/sign-out[\s\S]*n@example\.org/),
    ]);
  });

  test('forms from elsewhere are refused, with a cookie; a token needs no header for it', async () => {
    const app = siteWith();
    const { visit } = await signedIn(app, { roles: ['uploader'] });
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
    const { visit, jar } = await signedIn(siteWith(), { roles: ['reader'] });
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
    const { visit } = await signedIn(siteWith(), { roles: ['reader'] });
    expect((await visit('/')).status).toBe(200);
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 8 * 3_600_000 + 1000 });
    try {
      expect((await visit('/')).status).toBe(303);
    } finally {
      vi.useRealTimers();
    }
  });
});

test('where everyone may read, everyone may read alone', async () => {
  const app = siteWith({ publicReading: true });
  const { visit } = browser(app);
  const page = await visit('/');
  expect(page.status).toBe(200);
  const text = await page.text();
  expect(text).toContain('/sign-in?to=%2F');
  expect(text).not.toContain('type="file"');
  expect((await visit('/works', POST)).status).toBe(401);
  expect((await app.request(`${SITE}/api/works.json`)).status).toBe(401);
});

test.each([
  ['/works/x?find=a', '/works/x?find=a'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
  ['/\t/elsewhere.example', '/'],
  ['https://elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['/..//elsewhere.example', '/'],
  ['/a/../..//elsewhere.example', '/'],
  ['/sign-out', '/'],
  ['/sign-in?to=/sign-in', '/'],
  [`/${'a'.repeat(2000)}`, '/'],
  ['', '/'],
])('after signing in, %j leads to %j', (asked, to) => {
  expect(returnAddress(asked, SITE)).toBe(to);
});

test.each([
  [{ roles: ['reader', 'admin'] }, 'roles', 'admin'],
  [{ roles: 'other uploader' }, 'roles', 'uploader'],
  [{ 'https://x.example/roles': ['reader'] }, 'https://x.example/roles', 'reader'],
  [{ a: { b: ['reader'] } }, 'a.b', 'reader'],
  [{ roles: ['Admin', 'administrator'] }, 'roles', undefined],
  [{ roles: { admin: true } }, 'roles', undefined],
  [{}, 'constructor.name', undefined],
  [{ roles: null }, 'roles', undefined],
])('the role in %j at %s is %s', (claims, claim, role) => {
  expect(roleIn(claims, claim)).toBe(role);
});

test('every route that changes something needs more than a reader, whoever adds it', () => {
  const routes = siteWith().routes.filter(({ method }) =>
    ['POST', 'PUT', 'PATCH', 'DELETE'].includes(method),
  );
  expect(routes.length).toBeGreaterThan(5);
  for (const { method, path } of routes) {
    if (path === '/sign-out') continue;
    expect(['uploader', 'admin'], `${method} ${path}`).toContain(needOf(method, path.replace(/:\w+/g, 'x')));
  }
});

test('the document says of each call what the gate does', async () => {
  interface Document {
    readonly paths: {
      readonly [path: string]: { readonly [method: string]: { readonly security: readonly object[] } };
    };
  }
  for (const publicReading of [false, true]) {
    const auth = issuer.auth({ publicReading });
    const app = siteWith({ publicReading });
    const { paths } = openApiDocument({ auth: auth.settings, permits: true }) as Document;
    const tokens = {
      reader: await issuer.token({ roles: ['reader'] }),
      uploader: await issuer.token({ roles: ['uploader'] }),
      admin: await issuer.token({ roles: ['admin'] }),
    };
    let calls = 0;
    for (const [path, methods] of Object.entries(paths))
      for (const [method, { security }] of Object.entries(methods)) {
        const address = SITE + path.replace(/\{\w+\}/g, 'x');
        const isRefused = async (headers?: Record<string, string>) =>
          [401, 403].includes(
            (
              await app.request(address, {
                method: method.toUpperCase(),
                headers: { 'Sec-Fetch-Site': 'same-origin', Accept: 'application/json', ...headers },
              })
            ).status,
          );
        const isOpen = security.some((one) => Object.keys(one).length === 0);
        expect(await isRefused(), `${method} ${path} without a token`).toBe(!isOpen);
        const [need] = security.flatMap((one) =>
          'token' in one ? (one.token as ('reader' | 'uploader' | 'admin')[]) : [],
        );
        if (need === undefined) continue;
        for (const [role, token] of Object.entries(tokens)) {
          const suffices = Object.keys(tokens).indexOf(role) >= Object.keys(tokens).indexOf(need);
          expect(await isRefused({ Authorization: `Bearer ${token}` }), `${method} ${path} as ${role}`).toBe(
            !suffices,
          );
        }
        calls++;
      }
    expect(calls).toBeGreaterThan(15);
  }
});
