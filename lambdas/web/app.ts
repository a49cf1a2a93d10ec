/** The pages and the HTTP API: one app for the laptop and for Lambda. */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { Store } from '../store/store.ts';
import { assetRoutes } from './asset-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { securityHeaders } from './headers.ts';
import { openApiRoutes } from './openapi-routes.ts';
import { notFound, problem, problemOf } from './problems.ts';
import { reportRoutes } from './report-routes.ts';
import { uploadRoutes } from './upload-routes.ts';
import { workRoutes } from './work-routes.ts';

export interface WebDeps {
  readonly store: Store;
  /** Told of every error that was not the visitor's; to the console unless given. */
  readonly onTrouble?: (error: unknown) => void;
}

export function webApp({ store, onTrouble = console.error }: WebDeps): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: async (c, methods) => {
        const answer = await problem(c, {
          status: 405,
          title: 'Not this way',
          detail: `This address takes ${methods.join(', ')}, not ${c.req.method}.`,
        });
        answer.headers.set('Allow', methods.join(', '));
        return answer;
      },
    }),
  );
  // The only method that changes anything; others get their 405.
  const sameSite = csrf();
  app.use((c, next) => (c.req.method === 'POST' ? sameSite(c, next) : next()));
  app.route('/', assetRoutes());
  app.route('/', workRoutes(store));
  app.route('/', uploadRoutes(store));
  app.route('/', reportRoutes(store));
  app.route('/', feedRoutes(store));
  app.route('/', openApiRoutes());
  app.notFound((c) => notFound(c));
  app.onError((error, c) => {
    const said = problemOf(error);
    if (said.status >= 500) onTrouble(error);
    return problem(c, said);
  });
  return app;
}
