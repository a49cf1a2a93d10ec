/** The pages and the HTTP API: one app for the laptop and for Lambda. */
import { type Context, Hono } from 'hono';
import { csrf } from 'hono/csrf';
import { methodNotAllowed } from 'hono/method-not-allowed';
import type { AddressRules } from '../fetch/address.ts';
import type { Store } from '../store/store.ts';
import { routedPath } from './api-path.ts';
import { assetRoutes } from './asset-routes.ts';
import type { Auth } from './auth/auth.ts';
import { gate } from './auth/gate.ts';
import { signInRoutes } from './auth/sign-in-routes.ts';
import { visitorOf } from './auth/visitor.ts';
import type { Changes } from './changes.ts';
import { eventRoutes } from './event-routes.ts';
import { feedRoutes } from './feed-routes.ts';
import { securityHeaders } from './headers.ts';
import { keepingRoutes } from './keeping-routes.ts';
import { openApiRoutes } from './openapi-routes.ts';
import { type Pace, paced } from './pace.ts';
import { permitRoutes } from './permit-routes.ts';
import { offerPermits, type Permits } from './permits.ts';
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
  /** Who may do what. Without it everyone may everything: for a laptop's own address alone. */
  readonly auth?: Auth;
  /** Where files too large for a request go straight into the bucket. */
  readonly permits?: Permits;
  /** Where no gateway keeps the pace of requests. */
  readonly pace?: Pace;
  /** Which pages may be watched; public ones alone unless given. */
  readonly watchable?: AddressRules;
  /** Told of every error that was not the visitor's, and waited for; to the console unless given. */
  readonly onTrouble?: (error: unknown) => unknown;
}

export function webApp(deps: WebDeps): Hono {
  const { store, changes, watchable, auth, permits, pace, onTrouble = console.error } = deps;
  const app = new Hono({ getPath: routedPath });
  app.use(securityHeaders(permits?.origin));
  app.use(rememberLanguage);
  if (auth) app.use(gate(auth));
  if (pace) app.use(paced(pace));
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
  const sameSite = csrf(
    auth && { origin: (origin, c) => [auth.settings.site, new URL(c.req.url).origin].includes(origin) },
  );
  // No browser adds a token by itself.
  const mayBeForged = (c: Context) =>
    ['POST', 'DELETE'].includes(c.req.method) && visitorOf(c).by !== 'token';
  app.use((c, next) => (mayBeForged(c) ? sameSite(c, next) : next()));
  if (auth) app.route('/', signInRoutes(auth));
  if (permits) {
    app.use(offerPermits);
    app.route('/', permitRoutes(store, permits));
  }
  app.route('/', assetRoutes());
  const streams = changes !== undefined;
  if (changes) app.route('/', eventRoutes(store, changes));
  app.route('/', workRoutes(store, streams));
  app.route('/', uploadRoutes(store, streams));
  app.route('/', watchingRoutes(store, watchable));
  app.route('/', keepingRoutes(store));
  app.route('/', reportRoutes(store, streams));
  app.route('/', feedRoutes(store));
  app.route('/', openApiRoutes({ auth: auth?.settings, permits: permits !== undefined }));
  app.notFound((c) => notFound(c));
  app.onError(async (error, c) => {
    const said = problemOf(error);
    if (isOurs(said)) await onTrouble(error);
    return problem(c, said);
  });
  return app;
}
