/** The cookies of signing in. `__Host-` has browsers refuse them from another host, another path or without TLS. */
import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Auth } from './auth.ts';

interface Kind {
  readonly name: string;
  /** What its seal is for, so that one cannot stand for the other. */
  readonly purpose: string;
  readonly seconds: number;
}

/** A working day: who is signed out at the issuer, or loses a role there, is so here by then. */
export const SESSION: Kind = { name: 'variorum', purpose: 'session', seconds: 8 * 60 * 60 };
/** While somebody is at the issuer's. */
export const SIGN_IN: Kind = { name: 'variorum-sign-in', purpose: 'sign-in', seconds: 10 * 60 };

export const sessionCookieName = (site: string): string =>
  `${isSecure(site) ? '__Host-' : ''}${SESSION.name}`;

/** Only a laptop's own address is without TLS. */
const isSecure = (site: string): boolean => site.startsWith('https:');

export const hasCookie = (c: Context, auth: Auth, kind: Kind): boolean => read(c, auth, kind) !== undefined;

/** Undefined where there is none, or none of ours that is still good. */
export async function openCookie(c: Context, auth: Auth, kind: Kind) {
  const sealed = read(c, auth, kind);
  return sealed === undefined ? undefined : (await auth.seal()).open(kind.purpose, sealed);
}

export async function giveCookie(
  c: Context,
  auth: Auth,
  { name, purpose, seconds }: Kind,
  content: { readonly [name: string]: unknown },
): Promise<void> {
  const sealed = await (await auth.seal()).close(purpose, content, seconds);
  setCookie(c, name, sealed, { ...attributes(auth), maxAge: seconds });
}

export const takeCookie = (c: Context, auth: Auth, { name }: Kind): void => {
  deleteCookie(c, name, attributes(auth));
};

const read = (c: Context, { settings }: Auth, { name }: Kind): string | undefined =>
  isSecure(settings.site) ? getCookie(c, name, 'host') : getCookie(c, name);

const attributes = ({ settings }: Auth) =>
  ({
    path: '/',
    httpOnly: true,
    // Lax, not Strict: the issuer's page leads back here, and so do links in mails.
    sameSite: 'Lax',
    secure: isSecure(settings.site),
    ...(isSecure(settings.site) ? ({ prefix: 'host' } as const) : {}),
  }) as const;
