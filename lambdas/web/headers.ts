import type { Context, MiddlewareHandler } from 'hono';

const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** On every answer, errors and 304 among them. Nothing of a document could run even if it were not escaped. */
export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.res.headers.set('Content-Security-Policy', POLICY);
  c.res.headers.set('X-Content-Type-Options', 'nosniff');
  c.res.headers.set('Referrer-Policy', 'same-origin');
  c.res.headers.set('Cross-Origin-Opener-Policy', 'same-origin');
  c.res.headers.set('Cross-Origin-Resource-Policy', 'same-origin');
  if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-cache');
};

/** For what never changes under its address: a version's file and text. Pages are looked at again by their ETag. */
export const IMMUTABLE = 'max-age=31536000, immutable';

/** Says that the answer depends on these headers of the request, each once. */
export function vary(c: Context, ...headers: readonly string[]): void {
  const said = (c.res.headers.get('Vary') ?? '').split(/, */).filter((header) => header !== '');
  c.header('Vary', [...new Set([...said, ...headers])].join(', '));
}

/** A stored object's own tag as a strong one. */
export const strongTag = (etag: string): string => `"${etag.replace(/^W\/|"/g, '')}"`;
