/** Under `/api` stands everything once more, for programs. */
import type { Context } from 'hono';
import { getPath } from 'hono/utils/url';
import { apiPrefix } from './addresses.ts';

/** The path that is routed: `/api/works` is `/works`. */
export function routedPath(request: Request): string {
  const path = getPath(request);
  return path.startsWith(`${apiPrefix}/`) ? path.slice(apiPrefix.length) : path;
}

export const isApi = (c: Context): boolean => getPath(c.req.raw).startsWith(`${apiPrefix}/`);
