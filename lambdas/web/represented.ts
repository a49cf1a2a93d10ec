/** One thing in several formats: by the address's suffix, else by what the reader accepts. */
import type { Context } from 'hono';
import { createMiddleware } from 'hono/factory';
import { bestOf } from './accept.ts';
import { type Alternate, alternatesOf, linkOf } from './alternates.ts';
import { type Format, MEDIA_TYPES, suffixOf } from './formats.ts';
import { vary } from './headers.ts';
import { notFound, problem } from './problems.ts';

export interface Asked<Given extends Format = Format> {
  readonly format: Given;
  /** The last part of the address without its suffix, decoded. */
  readonly name: string;
}

/**
 * Puts what is asked for into `c.var.asked`. A suffix that is not given here is a 404, an `Accept` that takes none of
 * the formats a 406 that lists them. Good answers tell of the other formats in `Link`, and where the data has an address
 * of its own in `Content-Location`.
 */
export const represented = <Given extends Format>(
  formats: readonly Given[],
  /** Of the page, without a suffix, where it is not the address itself. */
  base?: string,
) =>
  createMiddleware<{ Variables: { asked: Asked<Given>; alternates: readonly Alternate[] } }>(
    async (c, next) => {
      const path = new URL(c.req.url).pathname;
      const suffix = suffixOf(path);
      const home = base ?? (suffix === undefined ? path : path.slice(0, -suffix.length - 1));
      const alternates = alternatesOf(home, formats);
      const types = formats.map((format) => MEDIA_TYPES[format]);
      const type = suffix === undefined ? bestOf(c.req.header('Accept'), types) : MEDIA_TYPES[suffix];
      const format = formats.find((one) => MEDIA_TYPES[one] === type);
      if (suffix === undefined) vary(c, 'Accept');
      if (format === undefined) return suffix === undefined ? notAcceptable(c, alternates) : notFound(c);
      c.set('asked', { format, name: nameOf(home) });
      c.set('alternates', alternates);
      await next();
      if (!c.res.ok) return undefined;
      c.res.headers.append(
        'Link',
        alternates
          .filter((one) => one.type !== type)
          .map(linkOf)
          .join(', '),
      );
      const own = alternates.find((one) => one.type === type);
      if (suffix === undefined && own && format !== 'html')
        c.res.headers.set('Content-Location', own.address);
      return undefined;
    },
  );

/** The router would keep the suffix, and has decoded what is no part of a name. */
function nameOf(path: string): string {
  const last = path.slice(path.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    // No name is written so: nothing will be found under it.
    return last;
  }
}

function notAcceptable(c: Context, alternates: readonly Alternate[]): Response | Promise<Response> {
  const list = alternates.map(({ type, address }) => `${type} (${address})`).join(', ');
  const values = () => ({ accept: c.req.header('Accept') ?? '', list });
  return problem(c, { code: 'notAcceptable', values, alternates });
}
