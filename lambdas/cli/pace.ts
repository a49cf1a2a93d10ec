import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Pace } from '../web/pace.ts';

/** In a minute, of one visitor. A page that waits for something asks about forty times a minute. */
const PER_MINUTE = { read: 600, write: 60 } as const;

/** Forgets whoever sent nothing for a minute, so that it stays small. */
export function makePace(perMinute: { readonly [kind in 'read' | 'write']: number } = PER_MINUTE): Pace {
  const limiters = {
    read: new RateLimiterMemory({ points: perMinute.read, duration: 60 }),
    write: new RateLimiterMemory({ points: perMinute.write, duration: 60 }),
  };
  return async (who, kind) => {
    try {
      await limiters[kind].consume(who);
      return undefined;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    }
  };
}
