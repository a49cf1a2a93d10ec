/** Who may make a call, as the document says it: by the very rule of the gate. */
import { sessionCookieName } from '../auth/cookies.ts';
import { needOf } from '../auth/needs.ts';
import type { AuthSettings } from '../auth/settings.ts';
import type { Operation } from './operation.ts';

type Requirement = { readonly [scheme: string]: readonly string[] };

/** The names in the lists are roles. `{}`: without signing in. */
export function securityOf(
  auth: AuthSettings | undefined,
  { method, path }: Operation,
): readonly Requirement[] {
  if (!auth) return [{}];
  const need = needOf(method.toUpperCase(), path.replace(/:\w+(\{[^/]*\})?/g, 'x'));
  if (need === 'nothing') return [{}];
  const signedIn: readonly Requirement[] = [{ token: [need] }, { openId: [need] }, { session: [need] }];
  return need === 'reader' && auth.publicReading ? [{}, ...signedIn] : signedIn;
}

export const securitySchemes = (auth: AuthSettings | undefined): object =>
  auth
    ? {
        token: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'JWT',
          description: `Of ${auth.issuer}, meant for ${auth.audiences.join(' or ')}. The role stands in the claim \`${auth.rolesClaim}\`.`,
        },
        openId: {
          type: 'openIdConnect',
          openIdConnectUrl: `${auth.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
        },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: sessionCookieName(auth.site),
          description: 'What a browser is given at `/sign-in`; not taken under `/api`',
        },
      }
    : {};
