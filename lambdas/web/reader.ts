/** Who reads: the language of the screens, by the switch on them, else by what the browser asks for. */
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { parseAccept } from 'hono/utils/accept';
import { LOCALES, type Locale } from '../../engine/index.ts';
import { homeAddress } from './addresses.ts';
import { type Visitor, visitorOf } from './auth/visitor.ts';
import { vary } from './headers.ts';
import { type Messages, screenMessages } from './messages/messages.ts';
import { hasPermits } from './permits.ts';

export interface Reader {
  readonly locale: Locale;
  readonly messages: Messages;
  /** Where the switch of languages leads: an address that can be read again, empty for the one that was. */
  readonly here: string;
  /** Where signing in leads back to. */
  readonly backTo: string;
  readonly visitor: Visitor;
  /** Whether large files go straight into the bucket. */
  readonly permits: boolean;
}

/** Also the name of the parameter with which the switch asks. */
const COOKIE = 'lang';
const A_YEAR = 365 * 24 * 60 * 60;

const known = (value: string | undefined): Locale | undefined => LOCALES.find((locale) => locale === value);

export function readerOf(c: Context): Reader {
  const locale = localeOf(c);
  const isRead = c.req.method === 'GET' || c.req.method === 'HEAD';
  const { pathname, search } = new URL(c.req.url);
  return {
    locale,
    messages: screenMessages(locale),
    here: isRead ? '' : homeAddress,
    backTo: isRead ? pathname + search : homeAddress,
    visitor: visitorOf(c),
    permits: hasPermits(c),
  };
}

/** Says of the answer, too, that it depends on this. */
export function localeOf(c: Context): Locale {
  vary(c, 'Accept-Language', 'Cookie');
  return known(c.req.query(COOKIE)) ?? known(getCookie(c, COOKIE)) ?? preferred(c);
}

/** The reader's first language that is spoken here: `ja-JP` asks for Japanese. English where none is. */
function preferred(c: Context): Locale {
  const asked = parseAccept(c.req.header('Accept-Language') ?? '').filter(({ q }) => q > 0);
  const locales = asked.map(({ type }) => known(type.split('-')[0].toLowerCase()));
  return locales.find((locale) => locale !== undefined) ?? 'en';
}

/** Keeps the language that the switch asks for. */
export const rememberLanguage: MiddlewareHandler = async (c, next) => {
  await next();
  const chosen = known(c.req.query(COOKIE));
  if (chosen)
    setCookie(c, COOKIE, chosen, {
      path: '/',
      maxAge: A_YEAR,
      sameSite: 'Lax',
      httpOnly: true,
      secure: c.req.url.startsWith('https:'),
    });
};
