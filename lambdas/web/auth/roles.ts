/** Who may do what: three roles, each with all that the ones before it may. */

/** `reader` reads; `uploader` also uploads, asks for comparisons and says what matters; `admin` also deletes works. */
export const ACCESS_ROLES = ['reader', 'uploader', 'admin'] as const;
export type AccessRole = (typeof ACCESS_ROLES)[number];

export const suffices = (has: AccessRole | undefined, need: AccessRole): boolean =>
  has !== undefined && ACCESS_ROLES.indexOf(has) >= ACCESS_ROLES.indexOf(need);

/**
 * The highest role that a token's claim names. `claim`: its name, or the way to it with dots, as in Keycloak's
 * `realm_access.roles`; a name that has dots itself goes first. Its value: a list of words, or words with spaces between.
 */
export function roleIn(claims: { readonly [name: string]: unknown }, claim: string): AccessRole | undefined {
  const value = own(claims, claim) ?? claim.split('.').reduce<unknown>(own, claims);
  const words: readonly unknown[] = Array.isArray(value) ? value : String(value ?? '').split(/\s+/);
  return ACCESS_ROLES.findLast((role) => words.includes(role));
}

const own = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as { readonly [name: string]: unknown })[name]
    : undefined;
