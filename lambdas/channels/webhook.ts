import { request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { type AddressRules, readAddress } from '../fetch/address.ts';
import { AddressRefused } from '../fetch/failure.ts';
import { checkedLookup, guardSocket, type Resolve } from '../fetch/guard.ts';
import { type Message, SENDING_MS, type Sent } from '../stages/deliver.ts';
import { signedHeaders } from './standard-webhooks.ts';

export interface WebhookOptions {
  /** Which addresses are reached, and over https alone; undefined lets all through. */
  readonly rules?: AddressRules;
  /** What a name stands for; the system's resolver unless given. */
  readonly resolve?: Resolve;
  readonly now: () => Date;
  /** For everything together, from the name's lookup to the answer. */
  readonly timeoutMs?: number;
}

/** Posts the payload, signed. Redirects are not followed: whoever moves says so to whoever subscribed. */
export async function sendWebhook(
  { id, to, payload }: Message,
  { rules, resolve, now, timeoutMs = SENDING_MS }: WebhookOptions,
): Promise<Sent> {
  if (to.secret === undefined)
    return { code: 'refused', said: 'the subscription has no secret to sign with' };
  const url = new URL(to.address);
  if (rules) {
    if (url.protocol !== 'https:') return { code: 'refused', said: 'messages go over https only' };
    const read = readAddress(to.address, rules);
    if (!read.ok) return { code: 'refused', said: read.message };
  }
  const body = JSON.stringify(payload);
  try {
    const answer = await post(url, body, {
      headers: {
        'Content-Type': 'application/json',
        'Content-Length': String(Buffer.byteLength(body)),
        'User-Agent': 'Variorum',
        ...signedHeaders(to.secret, id, now(), body),
      },
      rules,
      resolve,
      timeoutMs,
    });
    return sentOf(answer, now());
  } catch (error) {
    const said = error instanceof Error ? error.message || error.name : String(error);
    const isTimeout = error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name);
    return error instanceof AddressRefused
      ? { code: 'refused', said }
      : { code: 'trouble', said: isTimeout ? `no answer within ${timeoutMs / 1000} seconds` : said };
  }
}

interface Answer {
  readonly status: number;
  readonly retryAfter?: string;
}

function post(
  url: URL,
  body: string,
  options: {
    readonly headers: { readonly [name: string]: string };
    readonly rules?: AddressRules;
    readonly resolve?: Resolve;
    readonly timeoutMs: number;
  },
): Promise<Answer> {
  const { headers, rules, resolve: resolveName, timeoutMs } = options;
  const lookup = rules && checkedLookup(rules, resolveName);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      { method: 'POST', headers, lookup, agent: false, signal: AbortSignal.timeout(timeoutMs) },
      (response: IncomingMessage) => {
        resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'] });
        // Only the status says anything; a body may be endless.
        response.destroy();
      },
    );
    if (rules)
      sent.once('socket', (socket) => guardSocket(socket, url, rules, (failure) => sent.destroy(failure)));
    sent.on('error', reject);
    sent.end(body);
  });
}

function sentOf({ status, retryAfter }: Answer, now: Date): Sent {
  const said = `answered ${status}`;
  if (status >= 200 && status < 300) return { code: 'delivered', said };
  if (status === 410) return { code: 'gone', said };
  const afterMs = retryAfter === undefined ? undefined : waitOf(retryAfter, now);
  return { code: 'trouble', said, ...(afterMs !== undefined && { afterMs }) };
}

/** `Retry-After`: seconds, or a date (RFC 9110, 10.2.3). */
function waitOf(stated: string, now: Date): number | undefined {
  if (/^\d{1,9}$/.test(stated.trim())) return Number(stated) * 1000;
  const at = Date.parse(stated);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
