/** The addresses of the pages. Each part is encoded, so that any id is one step of a path. */
import { type Pair, pairName } from '../store/keys.ts';

const part = encodeURIComponent;

export const homeAddress = '/';
export const openApiAddress = '/openapi.json';
/** Before every address, for programs: the gateway lets nobody through here without a token. */
export const apiPrefix = '/api';
export const signInAddress = '/sign-in';
/** Signing in, and then on to this address. */
export const signInThenAddress = (to: string): string => `${signInAddress}?to=${part(to)}`;
/** Where the issuer sends people back to. */
export const callbackAddress = '/callback';
export const signOutAddress = '/sign-out';
export const worksAddress = '/works';
export const workAddress = (work: string): string => `/works/${part(work)}`;
export const versionsAddress = (work: string): string => `${workAddress(work)}/versions`;
export const versionAddress = (work: string, version: string): string =>
  `${versionsAddress(work)}/${part(version)}`;
export const originalAddress = (work: string, version: string): string =>
  `${versionAddress(work, version)}/original`;
/** Leave to put one large file straight into the bucket: for a work, or for one that it founds. */
export const permitsAddress = (work?: string): string =>
  work === undefined ? '/permits' : `${workAddress(work)}/permits`;
export const jobsAddress = '/jobs';
export const schedulesAddress = '/schedules';
export const watchesAddress = (work: string): string => `${workAddress(work)}/watches`;
export const watchRemovalAddress = (work: string): string => `${watchesAddress(work)}/removal`;
export const deletionAddress = (work: string): string => `${workAddress(work)}/deletion`;
export const requestsAddress = (work: string): string => `${workAddress(work)}/requests`;
export const reportAddress = (work: string, pair: Pair): string =>
  `${workAddress(work)}/compare/${part(pairName(pair))}`;
/** Pages count from 1. */
export const reportPageAddress = (work: string, pair: Pair, page: number): string =>
  page === 1 ? reportAddress(work, pair) : `${reportAddress(work, pair)}/pages/${page}`;
/** A change, wherever in its report it stands. Lasts while its sentences do. */
export const changeAddress = (work: string, pair: Pair, change: string): string =>
  `${reportAddress(work, pair)}/changes/${part(change)}`;
export const stateAddress = (work: string): string => `${workAddress(work)}/state`;
/** Of a work, or of everything. */
export const feedAddress = (work?: string): string =>
  work === undefined ? '/feed.atom' : `${workAddress(work)}/feed.atom`;
export const eventsAddress = (work: string): string => `${workAddress(work)}/events`;
/** Of what was uploaded for works whose ids were refused. */
export const homeStateAddress = '/state';
export const withNotice = (address: string, notice: string): string => `${address}?notice=${part(notice)}`;
