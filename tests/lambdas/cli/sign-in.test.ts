import { expect, test } from 'vitest';
import { makePace } from '../../../lambdas/cli/pace.ts';
import { localAuth, type SignInOptions } from '../../../lambdas/cli/sign-in.ts';

const PLAIN: SignInOptions = {
  host: '127.0.0.1',
  port: 8080,
  oidcRolesClaim: 'roles',
  oidcScopes: 'openid',
  publicReports: false,
};
const OIDC = { oidcIssuer: 'https://login.example.org', oidcClientId: 'variorum' };

test.each(['127.0.0.1', '127.8.0.1', '::1', 'localhost'])('at %s nobody is asked', async (host) => {
  expect(await localAuth({ ...PLAIN, host }, {})).toBeUndefined();
});

test.each<[Partial<SignInOptions>, Record<string, string>, string]>([
  [{ host: '0.0.0.0' }, {}, 'nobody would ask who they are'],
  [{ host: '::' }, {}, 'nobody would ask who they are'],
  [{ host: '192.168.1.5' }, {}, 'nobody would ask who they are'],
  [{ host: 'my-machine' }, {}, 'nobody would ask who they are'],
  [{ host: '127.evil.example' }, {}, 'nobody would ask who they are'],
  [{ site: 'https://a.example' }, {}, 'where people sign in'],
  [{ publicReports: true }, {}, 'where people sign in'],
  [{ oidcIssuer: 'https://a.example' }, {}, 'takes both'],
  [{ oidcClientId: 'x' }, {}, 'takes both'],
  [{ ...OIDC, host: '0.0.0.0' }, {}, 'Where do people reach the site'],
  [{ ...OIDC, site: 'http://variorum.example.org' }, {}, 'no https address'],
  [{ ...OIDC, site: 'https://variorum.example.org/x' }, {}, 'without a path'],
  [{ ...OIDC, oidcIssuer: 'http://login.example.org' }, {}, 'no https address'],
  [OIDC, { VARIORUM_SESSION_SECRET: 'short' }, 'too short'],
])('%o is refused', async (options, environment, message) => {
  await expect(localAuth({ ...PLAIN, ...options }, environment)).rejects.toThrow(message);
});

test('with an issuer people sign in, here and elsewhere', async () => {
  expect((await localAuth({ ...PLAIN, ...OIDC }, {}))?.settings.site).toBe('http://localhost:8080');
  const site = 'https://variorum.example.org';
  const environment = { VARIORUM_OIDC_CLIENT_SECRET: 'hush', VARIORUM_SESSION_SECRET: 'x'.repeat(32) };
  const auth = await localAuth({ ...PLAIN, ...OIDC, host: '0.0.0.0', site }, environment);
  expect(auth?.settings).toMatchObject({ site, audiences: ['variorum'], publicReading: false });
  expect(await auth?.settings.secrets()).toEqual({ session: 'x'.repeat(32), client: 'hush' });
});

test('so many requests a minute, of each kind and visitor', async () => {
  const pace = makePace({ read: 3, write: 1 });
  expect(await Promise.all([1, 2, 3].map(() => pace('a', 'read')))).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const wait = await pace('a', 'read');
  expect(wait).toBeGreaterThan(0);
  expect(wait).toBeLessThanOrEqual(60);
  expect(await pace('b', 'read')).toBeUndefined();
  expect(await pace('a', 'write')).toBeUndefined();
  expect(await pace('a', 'write')).toBeGreaterThan(0);
});
