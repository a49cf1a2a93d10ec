/**
 * What this site gives a browser to keep: encrypted, so that it is neither read nor made elsewhere, and good for a while
 * and for one purpose alone.
 */
import { EncryptJWT, errors, type JWTPayload, jwtDecrypt } from 'jose';

export interface Seal {
  /** `seconds`: how long it is good. */
  readonly close: (purpose: string, content: JWTPayload, seconds: number) => Promise<string>;
  /** Undefined for what is not ours, not for this purpose, or too old. */
  readonly open: (purpose: string, sealed: string) => Promise<JWTPayload | undefined>;
}

const ALGORITHMS = { alg: 'dir', enc: 'A256GCM' } as const;

/** `secret`: long and random; another one makes all that was sealed worthless. `site` keeps two sites' seals apart. */
export function makeSeal(secret: string, site: string): Seal {
  const key = crypto.subtle
    .digest('SHA-256', new TextEncoder().encode(secret))
    .then((hash) => new Uint8Array(hash));
  return {
    close: async (purpose, content, seconds) =>
      new EncryptJWT(content)
        .setProtectedHeader(ALGORITHMS)
        .setIssuer(site)
        .setAudience(purpose)
        .setIssuedAt()
        .setExpirationTime(`${seconds} seconds`)
        .encrypt(await key),
    open: async (purpose, sealed) => {
      try {
        const { payload } = await jwtDecrypt(sealed, await key, {
          issuer: site,
          audience: purpose,
          requiredClaims: ['exp'],
          keyManagementAlgorithms: [ALGORITHMS.alg],
          contentEncryptionAlgorithms: [ALGORITHMS.enc],
        });
        return payload;
      } catch (error) {
        if (error instanceof errors.JOSEError) return undefined;
        throw error;
      }
    },
  };
}
