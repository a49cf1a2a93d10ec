import { Hono } from 'hono';
import { etag } from 'hono/etag';
import type { ASSETS } from './assets.ts';

const STYLE = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';
const PICTURE = 'image/svg+xml';

const ROUTES: {
  readonly [path: string]: { readonly type: string; readonly asset: keyof typeof ASSETS };
} = {
  '/assets/report.css': { type: STYLE, asset: 'report.css' },
  '/assets/report.js': { type: SCRIPT, asset: 'report.js' },
  '/assets/pages.css': { type: STYLE, asset: 'pages.css' },
  '/assets/pages.js': { type: SCRIPT, asset: 'pages.js' },
  '/assets/icon.svg': { type: PICTURE, asset: 'icon.svg' },
  // Asked for by browsers on pages that name no icon.
  '/favicon.ico': { type: PICTURE, asset: 'icon.svg' },
};

/** Their addresses stay the same from release to release, so they are looked at again each time, by their ETag. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const [path, { type, asset }] of Object.entries(ROUTES))
    routes.get(path, etag(), async (c) => {
      const { ASSETS } = await import('./assets.ts');
      return c.body(ASSETS[asset], 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' });
    });
  return routes;
}
