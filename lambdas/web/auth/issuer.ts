/** The issuer of tokens, by OpenID Connect's discovery, and the steps of the code flow (with PKCE, state and nonce). */
import * as client from 'openid-client';
import { callbackAddress, homeAddress } from '../addresses.ts';
import { type AuthSettings, IssuerTrouble } from './settings.ts';

const TIMEOUT_SECONDS = 5;

/** What the browser keeps, sealed, while somebody is at the issuer's. */
export interface Begun {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export type Claims = { readonly sub: string; readonly [name: string]: unknown };

export interface Issuer {
  readonly keys: URL;
  readonly begin: () => Promise<{ readonly url: string; readonly begun: Begun }>;
  /** `search`: with what the issuer sent the browser back. Undefined where it is no answer to what was begun. */
  readonly finish: (search: string, begun: Begun) => Promise<Claims | undefined>;
  /** Where people end their session with the issuer as well; undefined where it has no such place. */
  readonly signOut?: string;
}

/** @throws IssuerTrouble */
export async function findIssuer(settings: AuthSettings): Promise<Issuer> {
  const { clientId, site, scopes } = settings;
  const config = await reached(() => discovered(settings));
  const { jwks_uri, end_session_endpoint } = config.serverMetadata();
  if (jwks_uri === undefined) throw new IssuerTrouble(`${settings.issuer} names no keys (jwks_uri)`);
  const callback = site + callbackAddress;
  return {
    keys: new URL(jwks_uri),
    async begin() {
      const begun = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      };
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: scopes,
        state: begun.state,
        nonce: begun.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, begun };
    },
    async finish(search, { state, nonce, verifier }) {
      const checks = {
        pkceCodeVerifier: verifier,
        expectedState: state,
        expectedNonce: nonce,
        idTokenExpected: true,
      };
      try {
        const tokens = await client.authorizationCodeGrant(config, new URL(callback + search), checks);
        return tokens.claims();
      } catch (error) {
        if (isTheirAnswer(error)) return undefined;
        throw new IssuerTrouble(`${settings.issuer} did not finish a sign-in`, { cause: error });
      }
    },
    signOut: end_session_endpoint === undefined ? undefined : signOutAt(end_session_endpoint, clientId, site),
  };
}

async function discovered({ issuer, clientId, secrets, fetch }: AuthSettings): Promise<client.Configuration> {
  const secret = (await secrets()).client;
  const authentication = secret === undefined ? client.None() : client.ClientSecretPost(secret);
  const isHere = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname);
  const config = await client.discovery(new URL(issuer), clientId, {}, authentication, {
    timeout: TIMEOUT_SECONDS,
    execute: [
      // The token comes straight from the issuer; its signature is looked at all the same.
      client.enableNonRepudiationChecks,
      ...(isHere && issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
    ],
    ...(fetch && { [client.customFetch]: (url, options) => fetch(url, options as RequestInit) }),
  });
  return config;
}

async function reached<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new IssuerTrouble('The issuer could not be asked who it is', { cause: error });
  }
}

/** Whether the answer is what was wrong (a code twice, another's state, "access_denied"), not the way to it. */
function isTheirAnswer(error: unknown): boolean {
  if (error instanceof client.AuthorizationResponseError) return true;
  if (error instanceof client.ResponseBodyError)
    return error.status < 500 && error.error !== 'invalid_client';
  return error instanceof client.ClientError && REFUTED.has(error.code ?? '');
}

/** What oauth4webapi calls an answer that does not hold. */
const REFUTED = new Set([
  'OAUTH_INVALID_RESPONSE',
  'OAUTH_JWT_CLAIM_COMPARISON_FAILED',
  'OAUTH_JWT_TIMESTAMP_CHECK_FAILED',
  'OAUTH_KEY_SELECTION_FAILED',
]);

/** RP-initiated logout, and the words that Cognito has for it. */
function signOutAt(address: string, clientId: string, site: string): string {
  const url = new URL(address);
  const back = site + homeAddress;
  for (const [name, value] of [
    ['client_id', clientId],
    ['post_logout_redirect_uri', back],
    ['logout_uri', back],
  ])
    url.searchParams.set(name, value);
  return url.href;
}
