/** Tokens that programs send: whether the issuer signed them, for us, and until when. */
import { createRemoteJWKSet, customFetch, errors, type JWTPayload, jwtVerify } from 'jose';
import type { Issuer } from './issuer.ts';
import { type AuthSettings, IssuerTrouble } from './settings.ts';

export type TokenCheck =
  | { readonly ok: true; readonly claims: JWTPayload & { readonly sub: string } }
  /** `why`: for the header, plain ASCII. */
  | { readonly ok: false; readonly why: string };

/** None that a public key could be taken for a secret in. */
const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA'];
/** Seconds by which clocks may differ. */
const TOLERANCE = 5;

export async function tokenChecker(
  { issuer, audiences, fetch }: AuthSettings,
  find: () => Promise<Issuer>,
): Promise<(token: string) => Promise<TokenCheck>> {
  const keys = createRemoteJWKSet((await find()).keys, {
    timeoutDuration: 5000,
    ...(fetch && { [customFetch]: fetch }),
  });
  return async (token) => {
    let claims: JWTPayload;
    try {
      const verified = await jwtVerify(token, keys, {
        issuer,
        algorithms: ALGORITHMS,
        requiredClaims: ['exp', 'sub'],
        clockTolerance: TOLERANCE,
      });
      claims = verified.payload;
    } catch (error) {
      return { ok: false, why: whyNot(error) };
    }
    // Cognito's access tokens have no `aud`; whom they are for stands in `client_id`, as API Gateway reads it too.
    const meant = [claims.aud ?? claims.client_id].flat();
    if (!meant.some((one) => audiences.includes(String(one))))
      return { ok: false, why: 'The token is meant for another audience' };
    return { ok: true, claims: { ...claims, sub: String(claims.sub) } };
  };
}

/** @throws IssuerTrouble where the token could not be looked at. */
function whyNot(error: unknown): string {
  if (error instanceof errors.JWTExpired) return 'The token has expired';
  const silent =
    !(error instanceof errors.JOSEError) ||
    error instanceof errors.JWKSTimeout ||
    error.code === errors.JOSEError.code;
  if (silent) throw new IssuerTrouble('The issuer’s keys could not be read', { cause: error });
  return error instanceof errors.JWTClaimValidationFailed
    ? `The token's claim ${error.claim} does not hold`
    : 'The token is none of this issuer';
}
