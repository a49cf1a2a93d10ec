import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { REPORT_SCRIPT, REPORT_STYLESHEET } from '../../engine/index.ts';
import { PAGES_SCRIPT } from './pages-script.ts';
import { PAGES_STYLESHEET } from './pages-stylesheet.ts';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#9b1c1f"/><path d="M7 8l9 17 9-17" fill="none" stroke="#fff" stroke-width="3.5"/></svg>`;

const ASSETS: { readonly [path: string]: { readonly type: string; readonly body: string } } = {
  '/assets/report.css': { type: 'text/css; charset=utf-8', body: REPORT_STYLESHEET },
  '/assets/report.js': { type: 'text/javascript; charset=utf-8', body: REPORT_SCRIPT },
  '/assets/pages.css': { type: 'text/css; charset=utf-8', body: PAGES_STYLESHEET },
  '/assets/pages.js': { type: 'text/javascript; charset=utf-8', body: PAGES_SCRIPT },
  '/assets/icon.svg': { type: 'image/svg+xml', body: ICON },
  // Asked for by browsers on pages that name no icon.
  '/favicon.ico': { type: 'image/svg+xml', body: ICON },
};

/** Their addresses stay the same from release to release, so they are looked at again each time, by their ETag. */
export function assetRoutes(): Hono {
  const routes = new Hono();
  for (const [path, { type, body }] of Object.entries(ASSETS))
    routes.get(path, etag(), (c) => c.body(body, 200, { 'Content-Type': type, 'Cache-Control': 'no-cache' }));
  return routes;
}
