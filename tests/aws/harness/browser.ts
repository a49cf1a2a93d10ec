/** As much of a browser as signing in takes: cookies, redirections, the issuer's form. */
import { type Answer, type Call, send } from './calls.ts';
import { deployed } from './deployed.ts';
import { mailOf, PASSWORD, type Role, tokensOf } from './people.ts';

/** Cookies of the site by name. */
export type Jar = Map<string, string>;

/** A path of the site, as a browser asks for a page. Keeps the cookies that come back. */
export async function visit(jar: Jar, path: string, call: Omit<Call, 'url'> = {}): Promise<Answer> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { accept: 'text/html', ...(cookie && { cookie }), ...call.headers };
  const answer = await send({ ...call, headers, url: deployed().apiUrl + path });
  for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (value === '') jar.delete(name);
    else jar.set(name, value);
  }
  return answer;
}

export const locationOf = ({ headers }: Answer): string => String(headers.location);

/** Goes to the issuer's page, types name and password, and gives the address that it leads back to. */
export async function typeIn(address: string, role: Role, password = PASSWORD): Promise<Answer> {
  const page = (await send({ url: address })).body.toString();
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const form = new URLSearchParams(
    hidden.map(([, name, value]) => [name, value.replaceAll('&amp;', '&')] as [string, string]),
  );
  form.set('username', mailOf(role));
  form.set('password', password);
  return send({
    method: 'POST',
    url: new URL('/login', address).href,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  });
}

/** The path of the site, with its query, in an absolute address of it. */
export function pathIn(address: string): string {
  const { origin, pathname, search } = new URL(address);
  if (origin !== deployed().apiUrl) throw new Error(`${address} is not of ${deployed().apiUrl}`);
  return pathname + search;
}

/** A browser in which somebody with this role has signed in. */
export async function signedIn(role: Role): Promise<Jar> {
  // There is such a user then.
  await tokensOf(role);
  const jar: Jar = new Map();
  const begun = await visit(jar, '/sign-in?to=/');
  const back = await typeIn(locationOf(begun), role);
  const ended = await visit(jar, pathIn(locationOf(back)));
  if (ended.status !== 303) throw new Error(`Signing in ended with ${ended.status}: ${ended.body}`);
  return jar;
}
