/** A look at a page as a polite program takes it: rules first, pauses between, few redirections, each of them checked. */
import { setTimeout as waitFor } from 'node:timers/promises';
import type { Asked, Visit, Visited } from '../stages/watch-visit.ts';
import { MAX_UPLOAD_BYTES } from '../store/keys.ts';
import { type AddressRules, PUBLIC_ONLY, readAddress } from './address.ts';
import { FetchFailure } from './failure.ts';
import type { Resolve } from './guard.ts';
import { type Received, request } from './request.ts';
import { ALLOWS_ALL, PRODUCT, ROBOTS_BYTES, type Robots, readRobots } from './robots.ts';

export interface VisitorOptions {
  readonly rules?: AddressRules;
  /** An address of the web or of mail, where whoever runs a watched site can ask about it. */
  readonly contact?: string;
  readonly resolve?: Resolve;
  /** Milliseconds, as a clock that never goes back. */
  readonly now?: () => number;
  readonly wait?: (milliseconds: number) => Promise<unknown>;
  /** Of a whole visit, whatever it has to ask on its way; and of one robots.txt. */
  readonly timeouts?: { readonly visitMs: number; readonly robotsMs: number };
}

/** RFC 9309 has five followed at least for robots.txt; browsers give up at twenty. */
const MAX_REDIRECTS = 5;
/** Between two visits to one host: what a person who reads takes at least. */
const PAUSE_MS = 5_000;
/** A site that asks for a longer pause is kept waiting no longer than a run can afford. */
const LONGEST_PAUSE_MS = 10_000;
const TIMEOUTS = { visitMs: 30_000, robotsMs: 10_000 };
const ACCEPT = 'text/html,application/xhtml+xml,text/plain;q=0.9,text/markdown;q=0.9,*/*;q=0.5';
/** Headers that tell of the body; cookies and the like are nobody's business. */
const KEPT = [
  'age',
  'content-encoding',
  'content-language',
  'content-length',
  'content-type',
  'date',
  'etag',
  'last-modified',
  'server',
] as const;
const LONGEST_HEADER = 500;

export const userAgent = (contact: string | undefined): string =>
  `${PRODUCT}/0.1 (${contact === undefined ? 'watches translations for changes' : `+${contact}`})`;

/** One visitor a run: it remembers the sites' rules and when it was where. */
export function makeVisitor(options: VisitorOptions = {}): Visit {
  const {
    rules = PUBLIC_ONLY,
    contact,
    resolve,
    now = () => performance.now(),
    wait = waitFor,
    timeouts = TIMEOUTS,
  } = options;
  const visited = new Map<string, number>();
  const rulesOf = new Map<string, Promise<Robots>>();
  const base = { 'User-Agent': userAgent(contact) };

  const send = (
    url: URL,
    headers: { readonly [name: string]: string },
    limits: { readonly bytes: number; readonly milliseconds: number },
  ): Promise<Received> => request({ url, headers: { ...base, ...headers }, rules, limits, resolve });

  /** Of its origin; asked for once a run. Throws FetchFailure where they cannot be had, which forbids everything. */
  function robotsOf(url: URL, left: () => number): Promise<Robots> {
    const known = rulesOf.get(url.origin) ?? fetchRobots(url.origin, left);
    rulesOf.set(url.origin, known);
    return known;
  }

  async function fetchRobots(origin: string, left: () => number): Promise<Robots> {
    let address = `${origin}/robots.txt`;
    for (let step = 0; step <= MAX_REDIRECTS; step++) {
      const read = readAddress(address, rules);
      if (!read.ok) throw new FetchFailure(`robots.txt leads to where nobody goes. ${read.message}`);
      const limits = { bytes: ROBOTS_BYTES * 2, milliseconds: Math.min(timeouts.robotsMs, left()) };
      const { status, headers, bytes } = await send(read.url, { Accept: 'text/plain,*/*;q=0.1' }, limits);
      if (status >= 200 && status < 300) return readRobots(`${origin}/robots.txt`, bytes);
      const next = redirection(status, headers.location, read.url);
      if (next === undefined) {
        if (status >= 400 && status < 500 && status !== 429) return ALLOWS_ALL;
        throw new FetchFailure(`robots.txt was answered with ${status}, so nothing is read there.`);
      }
      address = next;
    }
    // As RFC 9309 takes it: a robots.txt that cannot be found in so many steps is none.
    return ALLOWS_ALL;
  }

  /** How long it took, in milliseconds. */
  async function pause(url: URL, { delaySeconds = 0 }: Robots): Promise<number> {
    const last = visited.get(url.host);
    if (last === undefined) return 0;
    const length = Math.min(Math.max(PAUSE_MS, delaySeconds * 1000), LONGEST_PAUSE_MS);
    const from = now();
    if (last + length > from) await wait(last + length - from);
    return now() - from;
  }

  async function visit({ url: given, known }: Asked, hosts: Set<string>): Promise<Visited> {
    const redirects: string[] = [];
    let end = now() + timeouts.visitMs;
    const left = (): number => {
      const milliseconds = end - now();
      if (milliseconds <= 0)
        throw new FetchFailure(`No whole answer came within ${timeouts.visitMs / 1000} seconds.`);
      return milliseconds;
    };
    let address = given;
    for (;;) {
      const read = readAddress(address, rules);
      if (!read.ok) {
        const led = redirects.length > 0 ? `The page leads to ${address.slice(0, 200)}. ` : '';
        return { code: 'failed', message: `${led}${read.message}` };
      }
      const { url } = read;
      const robots = await robotsOf(url, left);
      if (!robots.allows(url))
        return {
          code: 'blocked',
          message: `${url.host} asks programs to leave this page alone (robots.txt).`,
        };
      // Waiting is not the site's time.
      end += await pause(url, robots);
      hosts.add(url.host);
      const limits = { bytes: MAX_UPLOAD_BYTES, milliseconds: left() };
      const received = await send(url, { Accept: ACCEPT, ...conditions(url, known) }, limits);
      const { status, headers } = received;
      const next = redirection(status, headers.location, url);
      if (next !== undefined) {
        redirects.push(url.href);
        if (redirects.length > MAX_REDIRECTS)
          return {
            code: 'failed',
            message: `The page leads on and on: more than ${MAX_REDIRECTS} redirections.`,
          };
        address = next;
        continue;
      }
      if (status === 304) return { code: 'unchanged', url: url.href, status };
      if (status === 200 || status === 203)
        return {
          code: 'fetched',
          url: url.href,
          status,
          headers: kept(headers),
          bytes: received.bytes,
          redirects,
        };
      return {
        code: 'answered',
        url: url.href,
        status,
        retryAfterSeconds: secondsIn(headers['retry-after']),
      };
    }
  }

  return async (asked) => {
    const hosts = new Set<string>();
    try {
      return await visit(asked, hosts);
    } catch (error) {
      if (error instanceof FetchFailure) return { code: 'failed', message: error.message };
      throw error;
    } finally {
      for (const host of hosts) visited.set(host, now());
    }
  };
}

/** Where an answer leads, or undefined. An address that is none is one that nobody goes to. */
function redirection(status: number, location: string | undefined, from: URL): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  return URL.canParse(location, from.href) ? new URL(location, from.href).href : location;
}

/** Only of the very address that said them: another one's tags mean nothing. */
function conditions(url: URL, known: Asked['known']): { readonly [name: string]: string } {
  if (known?.url !== url.href) return {};
  return {
    ...(known.etag !== undefined && { 'If-None-Match': known.etag }),
    ...(known.lastModified !== undefined && { 'If-Modified-Since': known.lastModified }),
  };
}

function kept(headers: Received['headers']): { readonly [name: string]: string } {
  const found = KEPT.flatMap((name) => {
    const value = headers[name];
    return typeof value === 'string' ? [[name, value.slice(0, LONGEST_HEADER)] as const] : [];
  });
  return Object.fromEntries(found);
}

/** As seconds; as a date it would need this machine's clock, and few send it. */
const secondsIn = (value: string | undefined): number | undefined =>
  value !== undefined && /^\d{1,8}$/.test(value.trim()) ? Number(value) : undefined;
