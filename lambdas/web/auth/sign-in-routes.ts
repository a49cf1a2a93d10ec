import { Hono } from 'hono';
import { callbackAddress, signInAddress, signOutAddress } from '../addresses.ts';
import { takesForm } from '../form-limits.ts';
import type { Auth } from './auth.ts';

export function signInRoutes(auth: Auth): Hono {
  const routes = new Hono();
  const answers = () => import('./sign-in.ts');
  routes.get(signInAddress, async (c) => (await answers()).beginSignIn(c, auth));
  routes.get(callbackAddress, async (c) => (await answers()).finishSignIn(c, auth));
  routes.post(signOutAddress, takesForm(), async (c) => (await answers()).signOut(c, auth));
  return routes;
}
