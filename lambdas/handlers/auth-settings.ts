/** What the function of the pages is told about signing in. Without it there is no site: it never falls open. */
import type { AuthSettings, Secrets } from '../web/auth/settings.ts';

type Environment = { readonly [name: string]: string | undefined };

/** @throws Error that says what the deployment lacks. */
export function readAuthSettings(environment: Environment): AuthSettings {
  const need = (name: string): string => {
    const value = environment[name];
    if (!value) throw new Error(`${name} is not set: the function does not answer without knowing who may.`);
    return value;
  };
  const issuer = need('OIDC_ISSUER');
  const sessionSecret = need('SESSION_SECRET_ARN');
  const clientSecret = environment.OIDC_CLIENT_SECRET_ARN;
  return {
    issuer,
    clientId: need('OIDC_CLIENT_ID'),
    audiences: need('OIDC_AUDIENCES').split(' '),
    rolesClaim: need('OIDC_ROLES_CLAIM'),
    scopes: need('OIDC_SCOPES'),
    site: need('SITE'),
    publicReading: environment.PUBLIC_REPORTS === 'true',
    secrets: () => readSecrets(environment, sessionSecret, clientSecret),
    fetch: cognitoElsewhere(issuer, environment),
  };
}

async function readSecrets(
  environment: Environment,
  session: string,
  client: string | undefined,
): Promise<Secrets> {
  const { readSecret } = await import('./secrets.ts');
  const [own, shared] = await Promise.all([
    readSecret(session, environment),
    client && readSecret(client, environment),
  ]);
  return { session: own, client: shared || undefined };
}

/**
 * A Cognito pool's issuer is asked where the SDK would ask Cognito, if the environment says that AWS stands elsewhere.
 */
function cognitoElsewhere(issuer: string, environment: Environment): AuthSettings['fetch'] {
  const elsewhere = environment.AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER || environment.AWS_ENDPOINT_URL;
  const { origin, hostname } = new URL(issuer);
  if (!elsewhere || !/^cognito-idp\.[\w-]+\.amazonaws\.com$/.test(hostname)) return undefined;
  const there = new URL(elsewhere).origin;
  return (url, options) =>
    fetch(url.startsWith(`${origin}/`) ? there + url.slice(origin.length) : url, options);
}
