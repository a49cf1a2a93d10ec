/** Signing in by the issuer's page (the code flow), and out again. Loaded when somebody does. */
import type { Context } from 'hono';
import { homeAddress } from '../addresses.ts';
import { problem } from '../problems.ts';
import { readerOf } from '../reader.ts';
import type { Auth } from './auth.ts';
import { giveCookie, openCookie, SESSION, SIGN_IN, takeCookie } from './cookies.ts';
import type { Claims } from './issuer.ts';
import { returnAddress } from './return-address.ts';
import { roleIn } from './roles.ts';
import { signedOutPage } from './signed-out-page.ts';
import { visitorOf } from './visitor.ts';

/** What a cookie has room for. */
const LONGEST_NAME = 200;

export async function beginSignIn(c: Context, auth: Auth): Promise<Response> {
  const to = returnAddress(c.req.query('to'), auth.settings.site);
  c.header('Cache-Control', 'no-store');
  if (visitorOf(c).by === 'session') return c.redirect(to, 303);
  const { url, begun } = await (await auth.issuer()).begin();
  await giveCookie(c, auth, SIGN_IN, { ...begun, to });
  return c.redirect(url, 303);
}

/** A session is always a new one: nothing that the browser brought along goes into it. */
export async function finishSignIn(c: Context, auth: Auth): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  const begun = await openCookie(c, auth, SIGN_IN);
  takeCookie(c, auth, SIGN_IN);
  if (begun === undefined) return problem(c, { code: 'signInLost' });
  const { state, nonce, verifier, to } = begun;
  const issuer = await auth.issuer();
  const { search } = new URL(c.req.url);
  const claims = await issuer.finish(search, {
    state: String(state),
    nonce: String(nonce),
    verifier: String(verifier),
  });
  if (claims === undefined) return problem(c, { code: 'signInFailed' });
  await giveCookie(c, auth, SESSION, {
    sub: claims.sub,
    name: nameIn(claims),
    role: roleIn(claims, auth.settings.rolesClaim),
  });
  return c.redirect(returnAddress(String(to), auth.settings.site), 303);
}

/**
 * A page, not a redirection: the form's own policy (`form-action`) lets no answer to it lead to another site. It leads
 * on to the issuer by itself.
 */
export async function signOut(c: Context, auth: Auth): Promise<Response> {
  takeCookie(c, auth, SESSION);
  c.header('Cache-Control', 'no-store');
  c.header('Clear-Site-Data', '"cache"');
  // Signed out here, whatever becomes of it there.
  const there = await auth.issuer().then(
    ({ signOut: address }) => address,
    () => undefined,
  );
  return c.html(signedOutPage({ ...readerOf(c), visitor: { by: 'nobody' } }, there ?? homeAddress));
}

/** As people know each other by; what is unique goes last, as it says the least. */
function nameIn(claims: Claims): string {
  const known = ['name', 'email', 'preferred_username', 'cognito:username', 'sub'].map(
    (claim) => claims[claim],
  );
  const [name] = known.filter((one) => typeof one === 'string' && one.trim() !== '');
  return String(name).slice(0, LONGEST_NAME);
}
