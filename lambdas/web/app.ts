/** The pages and the HTTP API: one app for the laptop and for Lambda. */
import { Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { AddressRules } from '../fetch/address.ts';
import type { Store } from '../store/store.ts';
import { assetRoutes } from './asset-routes.ts';
import type { Changes } from './changes.ts';
import { eventRoutes } from './event-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { securityHeaders } from './headers.ts';
import { keepingRoutes } from './keeping-routes.ts';
import { openApiRoutes } from './openapi-routes.ts';
import { isOurs, notFound, problem, problemOf } from './problems.ts';
import { rememberLanguage } from './reader.ts';
import { reportRoutes } from './report-routes.ts';
import { uploadRoutes } from './upload-routes.ts';
import { watchingRoutes } from './watching-routes.ts';
import { workRoutes } from './work-routes.ts';

export interface WebDeps {
  readonly store: Store;
  /** Where the stages run in this process: pages then hear by server-sent events what becomes of an upload. */
  readonly changes?: Changes;
  /** Which pages may be watched; public ones alone unless given. */
  readonly watchable?: AddressRules;
  /** Told of every error that was not the visitor's, and waited for; to the console unless given. */
  readonly onTrouble?: (error: unknown) => unknown;
}

export function webApp({ store, changes, watchable, onTrouble = console.error }: WebDeps): Hono {
  const app = new Hono();
  app.use(securityHeaders);
  app.use(rememberLanguage);
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: async (c, methods) => {
        const values = () => ({ methods: methods.join(', '), method: c.req.method });
        const answer = await problem(c, { code: 'notThisWay', values });
        answer.headers.set('Allow', methods.join(', '));
        return answer;
      },
    }),
  );
  // The only methods that change anything; others get their 405.
  const sameSite = csrf();
  app.use((c, next) => (['POST', 'DELETE'].includes(c.req.method) ? sameSite(c, next) : next()));
  app.route('/', assetRoutes());
  const streams = changes !== undefined;
  if (changes) app.route('/', eventRoutes(store, changes));
  app.route('/', workRoutes(store, streams));
  app.route('/', uploadRoutes(store, streams));
  app.route('/', watchingRoutes(store, watchable));
  app.route('/', keepingRoutes(store));
  app.route('/', reportRoutes(store, streams));
  app.route('/', feedRoutes(store));
  app.route('/', openApiRoutes());
  app.notFound((c) => notFound(c));
  app.onError(async (error, c) => {
    const said = problemOf(error);
    if (isOurs(said)) await onTrouble(error);
    return problem(c, said);
  });
  return app;
}
