import { homeAddress, signInAddress, signOutAddress } from '../addresses.ts';

/** Longer ones would not fit into a cookie with the rest of a sign-in. */
const LONGEST = 1500;

/**
 * Where to go after signing in: a path of this site, with its query; the first page for everything else. Read as a
 * browser reads it, for which `//elsewhere`, `/\elsewhere` and a tab between two slashes lead away.
 */
export function returnAddress(asked: string | undefined, site: string): string {
  if (!asked?.startsWith('/') || asked.length > LONGEST || !URL.canParse(asked, site)) return homeAddress;
  const { origin, pathname, search } = new URL(asked, site);
  // A path may begin with two slashes of its own: as an address it would be a host again.
  if (origin !== site || pathname.startsWith('//')) return homeAddress;
  return [signInAddress, signOutAddress].includes(pathname) ? homeAddress : pathname + search;
}
