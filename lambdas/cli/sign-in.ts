/** Signing in where the pages are served from this machine: by flags and environment, or not at all. */
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import type { Auth } from '../web/auth/auth.ts';
import { Trouble } from './trouble.ts';

export interface SignInOptions {
  readonly host: string;
  readonly port: number;
  readonly site?: string;
  readonly oidcIssuer?: string;
  readonly oidcClientId?: string;
  readonly oidcAudience?: string;
  readonly oidcRolesClaim: string;
  readonly oidcScopes: string;
  readonly publicReports: boolean;
}

type Environment = { readonly [name: string]: string | undefined };

/** Undefined where nobody is asked: on an address that only this machine reaches. Throws Trouble. */
export async function localAuth(options: SignInOptions, environment: Environment): Promise<Auth | undefined> {
  const { host, port, oidcIssuer: issuer, oidcClientId: clientId, publicReports } = options;
  if (issuer === undefined && clientId === undefined) {
    if (!isOwnAddress(host))
      throw new Trouble(
        `Others could reach ${host}, and nobody would ask who they are.`,
        'Leave --host out, or say who may come in with --oidc-issuer, --oidc-client-id and --site (docs/signing-in.md).',
      );
    if (options.site !== undefined || publicReports)
      throw new Trouble(
        '--site and --public-reports are for a site where people sign in.',
        'Leave them out, or add --oidc-issuer and --oidc-client-id.',
      );
    return undefined;
  }
  if (issuer === undefined || clientId === undefined)
    throw new Trouble('A sign-in takes both --oidc-issuer and --oidc-client-id.');
  const site = siteOf(options);
  if (!isSafe(issuer))
    throw new Trouble(
      `The issuer ${issuer} is no https address.`,
      'Give it as it names itself, as in --oidc-issuer https://login.example.org/realms/desk.',
    );
  const own = environment.VARIORUM_SESSION_SECRET ?? randomBytes(32).toString('base64url');
  if (own.length < 32)
    throw new Trouble('VARIORUM_SESSION_SECRET is too short: use 32 random letters or more.');
  const { makeAuth } = await import('../web/auth/auth.ts');
  return makeAuth({
    issuer,
    clientId,
    audiences: [options.oidcAudience ?? clientId],
    rolesClaim: options.oidcRolesClaim,
    scopes: options.oidcScopes,
    site,
    publicReading: publicReports,
    secrets: async () => ({ session: own, client: environment.VARIORUM_OIDC_CLIENT_SECRET || undefined }),
  });

  function siteOf({ site: given }: SignInOptions): string {
    if (given === undefined && isOwnAddress(host) && port !== 0) return `http://localhost:${port}`;
    if (given === undefined)
      throw new Trouble(
        'Where do people reach the site?',
        'Give the address of the proxy before it, as in --site https://variorum.example.org.',
      );
    if (!isSafe(given) || new URL(given).origin !== given)
      throw new Trouble(
        `The site ${given} is no https address without a path.`,
        'Give it as in --site https://variorum.example.org: cookies and tokens must not travel in the open.',
      );
    return given;
  }
}

/** Reached from this machine alone. A name may mean any address, `localhost` aside. */
const isOwnAddress = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'));

/** By TLS, or without leaving the machine. */
function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || (protocol === 'http:' && isOwnAddress(hostname.replace(/^\[|\]$/g, '')));
}
