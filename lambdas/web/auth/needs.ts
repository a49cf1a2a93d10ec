/** The role that a call needs: one place, for the gate, the pages and the OpenAPI document. */
import { callbackAddress, openApiAddress, signInAddress, signOutAddress } from '../addresses.ts';
import type { AccessRole } from './roles.ts';

/** `nothing`: also for who is not signed in, where reading is private as well. */
export type Need = AccessRole | 'nothing';

/** What a sign-in needs before there is one, and what is the same on every site. */
const OPEN: readonly string[] = [
  signInAddress,
  callbackAddress,
  signOutAddress,
  openApiAddress,
  '/favicon.ico',
];

const ONLY_READ = ['GET', 'HEAD'];
/** Deleting a work, and beginning a job. */
const FOR_ADMINS = /^\/works\/[^/]+\/deletion$|^\/jobs(\/|$)/;

/** Who may set a watch may end it: what came of it stays, and it can be set again. */
const ENDS_A_WATCH = /^\/works\/[^/]+\/watches\/[^/]+$/;

/**
 * `path` as the router sees it. A route that nobody thought of here needs a reader to read, and an uploader for all
 * else: forgetting one closes a door, and opens none.
 */
export function needOf(method: string, path: string): Need {
  const reads = ONLY_READ.includes(method);
  if (OPEN.includes(path) || (reads && path.startsWith('/assets/'))) return 'nothing';
  if (method === 'DELETE') return ENDS_A_WATCH.test(path) ? 'uploader' : 'admin';
  // How far jobs are is no secret among readers.
  if (FOR_ADMINS.test(path) && !(reads && path.startsWith('/jobs'))) return 'admin';
  return reads ? 'reader' : 'uploader';
}
