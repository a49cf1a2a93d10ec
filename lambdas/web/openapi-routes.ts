import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { openApiAddress } from './addresses.ts';

export function openApiRoutes(): Hono {
  const routes = new Hono();
  routes.get(openApiAddress, etag(), async (c) => {
    // Loaded when it is asked for: no page needs it.
    const { openApiDocument } = await import('./openapi/document.ts');
    return c.json(openApiDocument());
  });
  return routes;
}
