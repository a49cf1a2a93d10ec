/** What the gate asks of everyone: each route's need, where signing in leads to, which claim is a role. */
import { beforeAll, expect, test } from 'vitest';
import { needOf } from '../../../../lambdas/web/auth/needs.ts';
import { returnAddress } from '../../../../lambdas/web/auth/return-address.ts';
import { roleIn } from '../../../../lambdas/web/auth/roles.ts';
import { openApiDocument } from '../../../../lambdas/web/openapi/document.ts';
import { type FakeIssuer, fakeIssuer, SITE } from './fake-issuer.ts';
import { browser, POST, siteOf } from './gated-site.ts';

let issuer: FakeIssuer;
beforeAll(async () => {
  issuer = await fakeIssuer();
});
const siteWith = (settings = {}) => siteOf(issuer, settings);

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
