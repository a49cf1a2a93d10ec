/** Signing in, put together. Libraries are loaded when they are needed first: a start has no room for them. */
import type { Issuer } from './issuer.ts';
import type { Seal } from './seal.ts';
import type { AuthSettings } from './settings.ts';
import type { TokenCheck } from './tokens.ts';

export interface Auth {
  readonly settings: AuthSettings;
  readonly seal: () => Promise<Seal>;
  /** @throws IssuerTrouble */
  readonly issuer: () => Promise<Issuer>;
  /** @throws IssuerTrouble */
  readonly checkToken: (token: string) => Promise<TokenCheck>;
}

export function makeAuth(settings: AuthSettings): Auth {
  const seal = once(async () => {
    const [{ makeSeal }, { session }] = await Promise.all([import('./seal.ts'), settings.secrets()]);
    return makeSeal(session, settings.site);
  });
  const issuer = once(async () => (await import('./issuer.ts')).findIssuer(settings));
  const check = once(async () => (await import('./tokens.ts')).tokenChecker(settings, issuer));
  return { settings, seal, issuer, checkToken: async (token) => (await check())(token) };
}

/** What it gave is kept; what it threw is not. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
