import type { Context, MiddlewareHandler } from 'hono';

/** `bucket`: the origin of the bucket that the script may send large files to; nothing else is elsewhere. */
const policy = (bucket?: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    "img-src 'self' data:",
    `connect-src 'self'${bucket === undefined ? '' : ` ${bucket}`}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

/** What no page here asks for, so that nothing that got into one could ask either. */
const NO_POWERS = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
]
  .map((power) => `${power}=()`)
  .join(', ');

const HEADERS = {
  'Content-Security-Policy': policy(),
  'X-Content-Type-Options': 'nosniff',
  // What browsers did before `frame-ancestors`.
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': NO_POWERS,
} as const;

/** A year. Names below this one may be another's, so it speaks for itself alone. */
const ALWAYS_HTTPS = { 'Strict-Transport-Security': 'max-age=31536000' } as const;

/** What every answer carries, errors and those made without the app among them. */
export const securityHeadersFor = (url: string): { readonly [name: string]: string } =>
  url.startsWith('https:') ? { ...HEADERS, ...ALWAYS_HTTPS } : HEADERS;

/** On every answer, errors and 304 among them. Nothing of a document could run even if it were not escaped. */
export const securityHeaders =
  (bucket?: string): MiddlewareHandler =>
  async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(securityHeadersFor(c.req.url))) c.res.headers.set(name, value);
    if (bucket !== undefined) c.res.headers.set('Content-Security-Policy', policy(bucket));
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
