/** How many requests are taken, where no gateway stands before us. */
import type { Context, MiddlewareHandler } from 'hono';
import { visitorOf } from './auth/visitor.ts';
import { problem } from './problems.ts';

/** Counts a request of `who`; resolves with the seconds to wait where it is one too many. */
export type Pace = (who: string, kind: 'read' | 'write') => Promise<number | undefined>;

/** Counts by who is signed in, and all others by the address that they come from. */
export const paced =
  (pace: Pace): MiddlewareHandler =>
  async (c, next) => {
    const kind = ['GET', 'HEAD'].includes(c.req.method) ? 'read' : 'write';
    const seconds = await pace(visitorOf(c).id ?? addressOf(c), kind);
    if (seconds === undefined) return next();
    const answer = await problem(c, { code: 'tooMany', values: () => ({ seconds: `${seconds}` }) });
    answer.headers.set('Retry-After', `${seconds}`);
    return answer;
  };

/** Of the connection: what headers say of it, anybody can write. */
function addressOf(c: Context): string {
  const { incoming } = (c.env ?? {}) as { incoming?: { socket?: { remoteAddress?: string } } };
  return incoming?.socket?.remoteAddress ?? '';
}
