/** Finds out who sends a request, and lets pass who may. Everything that is asked for goes through here first. */
import type { Context, MiddlewareHandler } from 'hono';
import { signInThenAddress } from '../addresses.ts';
import { isApi } from '../api-path.ts';
import { type Problem, problem } from '../problems.ts';
import type { Auth } from './auth.ts';
import { hasCookie, openCookie, SESSION, takeCookie } from './cookies.ts';
import { needOf } from './needs.ts';
import { type AccessRole, roleIn } from './roles.ts';
import { may, setVisitor, type Visitor } from './visitor.ts';

const CHALLENGE = 'Bearer realm="variorum"';

export function gate(auth: Auth): MiddlewareHandler {
  return async (c, next) => {
    const need = needOf(c.req.method, c.req.path);
    const found = await identify(c, auth, need !== 'nothing');
    if ('why' in found)
      return challenged(
        c,
        { code: 'badToken' },
        `${CHALLENGE}, error="invalid_token", error_description="${found.why}"`,
      );
    setVisitor(c, found);
    if (need !== 'nothing' && !may(found, need)) return refused(c, found, need);
    await next();
    const isOwn = found.by !== 'nobody' || !auth.settings.publicReading;
    if (need !== 'nothing' && isOwn && c.res.headers.get('Cache-Control') !== 'no-store')
      c.res.headers.set('Cache-Control', 'private, no-cache');
    return undefined;
  };
}

/** `asked`: whether a token is worth looking at. Of a bad one, why it is bad. @throws IssuerTrouble */
async function identify(c: Context, auth: Auth, asked: boolean): Promise<Visitor | { readonly why: string }> {
  const header = c.req.header('authorization');
  if (header !== undefined && asked) {
    const [, token] = /^Bearer +([\w.~+/-]+=*)$/i.exec(header) ?? [];
    if (token === undefined) return { why: 'The header holds no bearer token' };
    const checked = await auth.checkToken(token);
    return checked.ok ? visitorWith(checked.claims, auth) : checked;
  }
  // A cookie comes with whatever a browser is made to send; a program's address takes none.
  const session = isApi(c) ? undefined : await openCookie(c, auth, SESSION);
  if (session?.sub !== undefined) {
    const { sub, name, role } = session;
    return { by: 'session', id: sub, name: String(name), role: roleIn({ role }, 'role') };
  }
  if (!isApi(c) && hasCookie(c, auth, SESSION)) takeCookie(c, auth, SESSION);
  return { by: 'nobody', role: auth.settings.publicReading && !isApi(c) ? 'reader' : undefined };
}

function visitorWith(
  claims: { readonly sub: string; readonly [name: string]: unknown },
  { settings }: Auth,
): Visitor {
  return { by: 'token', id: claims.sub, name: claims.sub, role: roleIn(claims, settings.rolesClaim) };
}

function refused(c: Context, visitor: Visitor, need: AccessRole): Response | Promise<Response> {
  if (visitor.by === 'nobody') {
    const { pathname, search } = new URL(c.req.url);
    const isPage =
      ['GET', 'HEAD'].includes(c.req.method) && /\btext\/html\b/i.test(c.req.header('accept') ?? '');
    if (isPage && !isApi(c)) return c.redirect(signInThenAddress(pathname + search), 303);
    return challenged(c, { code: 'signInFirst' }, CHALLENGE);
  }
  const { name = '', role } = visitor;
  const code = role === undefined ? 'noRole' : 'notAllowed';
  const answer = { code, values: () => ({ name, role: role ?? '', need }) } as const;
  return visitor.by === 'token'
    ? challenged(c, answer, `${CHALLENGE}, error="insufficient_scope"`)
    : problem(c, answer);
}

async function challenged(c: Context, said: Problem, challenge: string): Promise<Response> {
  const answer = await problem(c, said);
  answer.headers.set('WWW-Authenticate', challenge);
  return answer;
}
