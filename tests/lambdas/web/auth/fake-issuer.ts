/** An issuer of the tests' own: discovery, keys, and a token endpoint that holds what a client sends to its challenge. */
import { createHash, type webcrypto } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { type Auth, makeAuth } from '../../../../lambdas/web/auth/auth.ts';
import type { AuthSettings } from '../../../../lambdas/web/auth/settings.ts';

export const ISSUER = 'https://login.example.org/realms/desk';
export const SITE = 'https://variorum.example.org';
export const CLIENT = 'variorum';

export interface FakeIssuer {
  readonly auth: (other?: Partial<AuthSettings>) => Auth;
  /** A token as the issuer makes it, `other` aside. */
  readonly token: (
    claims?: JWTPayload,
    other?: { readonly expires?: string; readonly key?: webcrypto.CryptoKey },
  ) => Promise<string>;
  /** What the issuer's page sends a browser back with, after somebody signed in there. */
  readonly signsIn: (address: string, claims: JWTPayload) => string;
  /** From now on it does not answer. */
  silent: boolean;
}

export async function fakeIssuer(): Promise<FakeIssuer> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const jwk = { ...(await exportJWK(publicKey)), kid: 'one', alg: 'RS256', use: 'sig' };
  const codes = new Map<string, { readonly asked: URLSearchParams; readonly claims: JWTPayload }>();

  const token: FakeIssuer['token'] = (claims = {}, { expires = '1h', key = privateKey } = {}) =>
    new SignJWT({ sub: 'u-1', aud: CLIENT, iss: ISSUER, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'one' })
      .setIssuedAt()
      .setExpirationTime(expires)
      .sign(key);

  const redeemed = async (sent: URLSearchParams): Promise<Response> => {
    const code = sent.get('code') ?? '';
    const held = codes.get(code);
    codes.delete(code);
    const challenge = createHash('sha256')
      .update(sent.get('code_verifier') ?? '')
      .digest('base64url');
    const isSame = held?.asked.get('redirect_uri') === sent.get('redirect_uri');
    if (!held || !isSame || held.asked.get('code_challenge') !== challenge)
      return Response.json({ error: 'invalid_grant' }, { status: 400 });
    const nonce = held.asked.get('nonce') ?? undefined;
    const id_token = await token({ nonce, ...held.claims });
    return Response.json({ access_token: 'a', token_type: 'Bearer', id_token });
  };

  const made: FakeIssuer = {
    silent: false,
    token,
    signsIn(address, claims) {
      const { searchParams: asked } = new URL(address);
      const code = `code-${codes.size}`;
      codes.set(code, { asked, claims });
      return `/callback?code=${code}&state=${asked.get('state')}`;
    },
    auth: (other = {}) =>
      makeAuth({
        issuer: ISSUER,
        clientId: CLIENT,
        audiences: [CLIENT],
        rolesClaim: 'roles',
        scopes: 'openid profile email',
        site: SITE,
        publicReading: false,
        secrets: async () => ({ session: 'a long secret for the tests alone' }),
        async fetch(url, options) {
          if (made.silent) throw new TypeError('fetch failed');
          switch (url) {
            case `${ISSUER}/.well-known/openid-configuration`:
              return Response.json({
                issuer: ISSUER,
                authorization_endpoint: `${ISSUER}/authorize`,
                token_endpoint: `${ISSUER}/token`,
                jwks_uri: `${ISSUER}/keys`,
                end_session_endpoint: `${ISSUER}/logout`,
                id_token_signing_alg_values_supported: ['RS256'],
              });
            case `${ISSUER}/keys`:
              return Response.json({ keys: [jwk] });
            case `${ISSUER}/token`:
              return redeemed(new URLSearchParams(String(options?.body)));
            default:
              return new Response('no', { status: 404 });
          }
        },
        ...other,
      }),
  };
  return made;
}
