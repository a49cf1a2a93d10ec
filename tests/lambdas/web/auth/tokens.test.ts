/** Who may do what with a token, of an issuer whose keys are made here. */
import { generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';
import { CLIENT, type FakeIssuer, fakeIssuer, ISSUER, SITE } from './fake-issuer.ts';
import { bearer, siteOf } from './gated-site.ts';

let issuer: FakeIssuer;
beforeAll(async () => {
  issuer = await fakeIssuer();
});
const siteWith = (settings = {}) => siteOf(issuer, settings);

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
  for (const path of ['/', '/works/x', '/feed.atom', '/state', '/works/x/versions/y/original', '/nowhere']) {
    const answer = await app.request(SITE + path, { headers: { Accept: 'application/json' } });
    expect([path, answer.status, answer.headers.get('WWW-Authenticate')]).toEqual([
      path,
      401,
      'Bearer realm="variorum"',
    ]);
  }
});
