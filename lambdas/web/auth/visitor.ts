/** Who sends a request, as far as it says. */
import type { Context } from 'hono';
import { type AccessRole, suffices } from './roles.ts';

export interface Visitor {
  /** `anyone`: nobody asks here, as on a laptop. `nobody`: is not signed in. */
  readonly by: 'anyone' | 'nobody' | 'session' | 'token';
  /** The issuer's own, stable. */
  readonly id?: string;
  /** For people to read. */
  readonly name?: string;
  /** Undefined for who may not even read. */
  readonly role?: AccessRole;
}

/** Where there is no sign-in. */
export const ANYONE: Visitor = { by: 'anyone', role: 'admin' };

const KEY = 'visitor';
export const setVisitor = (c: Context, visitor: Visitor): void => c.set(KEY, visitor);
export const visitorOf = (c: Context): Visitor => (c.get(KEY) as Visitor | undefined) ?? ANYONE;

export const may = ({ role }: Visitor, need: AccessRole): boolean => suffices(role, need);
