/** What a sign-in needs to know. Where it comes from is the handlers' and the command line's matter. */

export interface AuthSettings {
  /** As its tokens name it: `https://login.example.org/realms/desk`. */
  readonly issuer: string;
  readonly clientId: string;
  /** Tokens of programs are for one of these. */
  readonly audiences: readonly string[];
  /** Which claim holds the roles; see roles.ts. */
  readonly rolesClaim: string;
  /** Asked for when people sign in, with spaces between. */
  readonly scopes: string;
  /** Where this site is for its visitors, `https://variorum.example.org`: never guessed from a request. */
  readonly site: string;
  /** Whether everyone may read. */
  readonly publicReading: boolean;
  /** Asked for when they are needed first. */
  readonly secrets: () => Promise<Secrets>;
  /** In place of the global one, where the issuer stands elsewhere than its name says. */
  readonly fetch?: (url: string, options?: RequestInit) => Promise<Response>;
}

export interface Secrets {
  /** What cookies are encrypted with. */
  readonly session: string;
  /** Undefined for a public client, which shows by PKCE alone that it is the one that asked. */
  readonly client?: string;
}

/** The issuer does not answer, or answers what nobody can use. */
export class IssuerTrouble extends Error {
  override readonly name = 'IssuerTrouble';
}
