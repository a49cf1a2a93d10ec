/** A site behind the gate, and browsers that come to it. */
import { MemoryStore } from '../../../../lambdas/store/memory.ts';
import { webApp } from '../../../../lambdas/web/app.ts';
import { type FakeIssuer, SITE } from './fake-issuer.ts';

const permits = {
  origin: 'https://bucket.s3.eu-west-1.amazonaws.com',
  permit: async (key: string) => ({
    url: 'https://bucket.s3.eu-west-1.amazonaws.com/',
    fields: { key },
    seconds: 900,
  }),
};
/** A site with nothing on it yet, behind a gate of this issuer's. */
export const siteOf = (issuer: FakeIssuer, settings = {}) =>
  webApp({ store: new MemoryStore(), auth: issuer.auth(settings), permits, onTrouble: () => {} });
type Site = ReturnType<typeof siteOf>;

export const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });

/** A browser of its own: keeps cookies, and says that it wants pages. */
export function browser(app: Site) {
  const jar = new Map<string, string>();
  return {
    jar,
    async visit(path: string, { headers, ...options }: RequestInit = {}): Promise<Response> {
      const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
      const answer = await app.request(SITE + path, {
        ...options,
        headers: { Accept: 'text/html', Cookie: cookie, ...(headers as Record<string, string>) },
      });
      for (const line of answer.headers.getSetCookie()) {
        const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') jar.delete(name);
        else jar.set(name, value);
      }
      return answer;
    },
  };
}
export const locationOf = (answer: Response): string => answer.headers.get('Location') ?? '';
/** A form of our own page. */
export const POST = { method: 'POST', headers: { 'Sec-Fetch-Site': 'same-origin' } };

export async function signedIn(issuer: FakeIssuer, app: Site, claims: Record<string, unknown>) {
  const made = browser(app);
  const begun = await made.visit('/sign-in?to=/works/x');
  const ended = await made.visit(issuer.signsIn(locationOf(begun), claims));
  return { ...made, begun, ended };
}
