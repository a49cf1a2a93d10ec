import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { openApiAddress } from './addresses.ts';
import type { DocumentedSite } from './openapi/document.ts';

export function openApiRoutes(site: DocumentedSite): Hono {
  const routes = new Hono();
  routes.get(openApiAddress, etag(), async (c) => {
    // Loaded when it is asked for: no page needs it.
    const { openApiDocument } = await import('./openapi/document.ts');
    return c.json(openApiDocument(site));
  });
  return routes;
}
