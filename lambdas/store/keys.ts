/**
 * The layout of the store and the table of stages: the one page that the pipeline and infra share.
 * Imports nothing. A key is a function of identity, so writing twice is writing once.
 */

export const PREFIXES = {
  uploads: 'uploads/',
  versions: 'versions/',
  claims: 'claims/',
  refusals: 'refusals/',
  requests: 'requests/',
  settings: 'settings/',
  comparisons: 'comparisons/',
  reports: 'reports/',
  deletions: 'deletions/',
  jobs: 'jobs/',
  watches: 'watches/',
  looks: 'looks/',
  observations: 'observations/',
  runs: 'runs/',
  subscriptions: 'subscriptions/',
  notices: 'notices/',
  deliveries: 'deliveries/',
} as const;
export type Prefix = (typeof PREFIXES)[keyof typeof PREFIXES];

/**
 * Stands for no work: refusals of uploads whose work id cannot be a folder's name are kept under it, and what is of all
 * works lies there.
 */
export const NO_WORK = '_';
/** Written beside an upload, before it: what the uploader said of the file. */
export const DETAILS_SUFFIX = '.details.json';
const SETTINGS_FILE = 'settings.json';
const DELETION_FILE = 'deletion.json';
/** Stands between the two version ids of a pair; ids never hold a dot. */
export const PAIR_SEPARATOR = '..';

export interface Pair {
  readonly before: string;
  readonly after: string;
}

export const pairName = ({ before, after }: Pair): string => `${before}${PAIR_SEPARATOR}${after}`;
export function parsePairName(name: string): Pair | undefined {
  const at = name.indexOf(PAIR_SEPARATOR);
  if (at <= 0 || at + PAIR_SEPARATOR.length >= name.length) return undefined;
  return { before: name.slice(0, at), after: name.slice(at + PAIR_SEPARATOR.length) };
}

export const uploadKey = (work: string, name: string): string => `${PREFIXES.uploads}${work}/${name}`;
export const detailsKey = (upload: string): string => `${upload}${DETAILS_SUFFIX}`;
export const versionPrefix = (work: string, version = ''): string =>
  `${PREFIXES.versions}${work}/${version === '' ? '' : `${version}/`}`;
export const textKey = (work: string, version: string): string => `${versionPrefix(work, version)}text.json`;
export const originalKey = (work: string, version: string, extension: string): string =>
  `${versionPrefix(work, version)}original.${extension}`;
/** Which of several uploads that are the same file may become the version. `identity`: 64 hex digits. */
export const claimKey = (work: string, identity: string): string =>
  `${PREFIXES.claims}${work}/${identity}.json`;
export const refusalKey = (work: string, uploadName: string): string =>
  `${PREFIXES.refusals}${work}/${uploadName}.json`;
export const requestKey = (work: string, pair: Pair): string =>
  `${PREFIXES.requests}${work}/${pairName(pair)}.json`;
/** What the users of a work say matters: severities, ignored categories, terms. */
export const settingsKey = (work: string): string => `${PREFIXES.settings}${work}/${SETTINGS_FILE}`;
/** Says that everything of the work goes, for good. Stays until no run that began before it can still write. */
export const deletionKey = (work: string): string => `${PREFIXES.deletions}${work}/${DELETION_FILE}`;
export const comparisonKey = (work: string, pair: Pair): string =>
  `${PREFIXES.comparisons}${work}/${pairName(pair)}.json`;
export const reportPrefix = (work: string, pair: Pair): string =>
  `${PREFIXES.reports}${work}/${pairName(pair)}/`;
/** A page of the report in a language: `index.html`, `page-2.ja.html`. English is the one without a name. */
export const pageFile = (locale: string, page = 1): string =>
  `${page === 1 ? 'index' : `page-${page}`}${locale === 'en' ? '' : `.${locale}`}.html`;
/** Of a report: one line a change, its id and the page it stands on, so that its address can lead there. */
export const CHANGE_PAGES_FILE = 'change-pages.txt';
/** Of a report: its changes without the texts, for feeds. */
export const CHANGES_FILE = 'changes.json';
/** Files of a report: its pages, `change-pages.txt`, `changes.json`, `comparison.json`, `summary.json`. */
export const reportKey = (work: string, pair: Pair, file: string): string =>
  `${reportPrefix(work, pair)}${file}`;

/** The report's last file: where it is, all the others are. */
export const SUMMARY_FILE = 'summary.json';

/** Of one work, or of all (`_`): who is told of it, and how. */
export const subscriptionKey = (scope: string, id: string): string =>
  `${PREFIXES.subscriptions}${scope}/${id}.json`;
/** What one subscription is told: `subject` of what, `state` in which state of it, 16 hex digits each. */
export interface NoticeName {
  readonly subscription: string;
  readonly subject: string;
  readonly state: string;
}
const noticePath = (work: string, { subscription, subject, state }: NoticeName): string =>
  `${work}/${subscription}/${subject}.${state}`;
export const noticePrefix = (work: string, subscription = '', subject = ''): string =>
  `${PREFIXES.notices}${work}/${subscription === '' ? '' : `${subscription}/${subject}`}`;
export const noticeKey = (work: string, name: NoticeName): string =>
  `${PREFIXES.notices}${noticePath(work, name)}.json`;
/** `tries`: how often it was sent in vain, and who sends it now. `end`: it is over, and how; then nobody sends it. */
export const deliveryKey = (work: string, name: NoticeName, file: 'tries' | 'end'): string =>
  `${PREFIXES.deliveries}${noticePath(work, name)}.${file}.json`;
/** Says that the receiver wants no more of this subscription (410). In the subscription's scope. */
export const silenceKey = (scope: string, subscription: string): string =>
  `${PREFIXES.deliveries}${scope}/${subscription}.silence.json`;
/** An upload that a watch put says so in its name, so that it is known before its details are read. */
export const WATCH_MARK = '.watch';
const WATCHED_UPLOAD = /\.[\da-f]{8}\.watch\.[a-z\d]+(?:\.details\.json)?$/;
export const isWatchedUpload = (key: string): boolean =>
  key.startsWith(PREFIXES.uploads) && WATCHED_UPLOAD.test(key);
/** What people set: an address that is looked at on a schedule. */
export const watchKey = (work: string, watch: string): string => `${PREFIXES.watches}${work}/${watch}.json`;
/** What the last look at a watch's page found, and what is still to be done about it. */
export const lookKey = (work: string, watch: string): string => `${PREFIXES.looks}${work}/${watch}.json`;
/** What people are told of a watch's page, each once: `number` counts from 1 for each watch. */
export const observationKey = (work: string, watch: string, number: number): string =>
  `${PREFIXES.observations}${work}/${watch}.${String(number).padStart(6, '0')}.json`;
/** One run of a scheduled job. `stamp`: 17 digits, from the year to the millisecond. */
export const runKey = (job: string, stamp: string): string => `${runsPrefix(job)}${stamp}.json`;
export const runsPrefix = (job: string): string => `${PREFIXES.runs}${job}/`;

const JOB_FILE = 'job.json';
/** Comparing again with this engine: all works, or one, in whose room it lies then. */
export const jobOf = (engine: string, work: string = NO_WORK): string => `${work}/${engine}`;
export const jobKey = (job: string): string => `${PREFIXES.jobs}${job}/${JOB_FILE}`;
/** What a job's parts lie under: those to be done, and a word for each that is. */
export const jobPartsPrefix = (job: string, state: 'todo' | 'done'): string =>
  `${PREFIXES.jobs}${job}/${state}/`;
/** `part` counts from 1. */
export const jobPartKey = (job: string, state: 'todo' | 'done', part: number): string =>
  `${jobPartsPrefix(job, state)}${String(part).padStart(6, '0')}.json`;

export type ParsedJobKey =
  | { readonly room: 'job'; readonly job: string }
  | { readonly room: 'todo' | 'done'; readonly job: string; readonly part: number };

/** What a key under `jobs/` stands for; undefined for every other key. */
export function parseJobKey(key: string): ParsedJobKey | undefined {
  const [, job, file, part] =
    /^jobs\/([^/]+\/[^/]+)\/(job\.json|todo|done)(?:\/(\d{6,})\.json)?$/.exec(key) ?? [];
  if (file === JOB_FILE) return part === undefined ? { room: 'job', job } : undefined;
  return part === undefined ? undefined : { room: file as 'todo' | 'done', job, part: Number(part) };
}

export type ParsedKey =
  | { readonly room: 'upload'; readonly work: string; readonly name: string }
  | { readonly room: 'details'; readonly work: string; readonly upload: string }
  | { readonly room: 'version'; readonly work: string; readonly version: string; readonly file: string }
  | { readonly room: 'claim'; readonly work: string; readonly identity: string }
  | { readonly room: 'refusal'; readonly work: string; readonly name: string }
  | { readonly room: 'settings' | 'deletion'; readonly work: string }
  | { readonly room: 'watch' | 'look'; readonly work: string; readonly watch: string }
  | {
      readonly room: 'observation';
      readonly work: string;
      readonly watch: string;
      readonly number: number;
    }
  | { readonly room: 'request' | 'comparison'; readonly work: string; readonly pair: Pair }
  | { readonly room: 'report'; readonly work: string; readonly pair: Pair; readonly file: string }
  /** `work`: NO_WORK for all works. */
  | { readonly room: 'subscription' | 'silence'; readonly work: string; readonly subscription: string }
  | { readonly room: 'notice'; readonly work: string; readonly name: NoticeName }
  | {
      readonly room: 'delivery';
      readonly work: string;
      readonly name: NoticeName;
      readonly file: 'tries' | 'end';
    };

/** What a key stands for, or undefined for one that no builder above makes, and for those of jobs and runs. */
export function parseKey(key: string): ParsedKey | undefined {
  const [room, work, ...rest] = key.split('/');
  const last = rest.join('/');
  if (!work || rest.length === 0 || rest.includes('')) return undefined;
  switch (`${room}/`) {
    case PREFIXES.uploads:
      return last.endsWith(DETAILS_SUFFIX)
        ? { room: 'details', work, upload: key.slice(0, -DETAILS_SUFFIX.length) }
        : { room: 'upload', work, name: last };
    case PREFIXES.versions:
      return rest.length === 2 ? { room: 'version', work, version: rest[0], file: rest[1] } : undefined;
    case PREFIXES.claims:
      return /^[\da-f]{64}\.json$/.test(last)
        ? { room: 'claim', work, identity: last.slice(0, -5) }
        : undefined;
    case PREFIXES.refusals:
      return last.endsWith('.json') && last !== '.json'
        ? { room: 'refusal', work, name: last.slice(0, -5) }
        : undefined;
    case PREFIXES.settings:
      return last === SETTINGS_FILE ? { room: 'settings', work } : undefined;
    case PREFIXES.deletions:
      return last === DELETION_FILE ? { room: 'deletion', work } : undefined;
    case PREFIXES.watches:
    case PREFIXES.looks: {
      const [, watch] = /^([^/.]+)\.json$/.exec(last) ?? [];
      return watch === undefined
        ? undefined
        : { room: `${room}/` === PREFIXES.watches ? 'watch' : 'look', work, watch };
    }
    case PREFIXES.observations: {
      const [, watch, number] = /^([^/.]+)\.(\d{6,})\.json$/.exec(last) ?? [];
      return watch === undefined ? undefined : { room: 'observation', work, watch, number: Number(number) };
    }
    case PREFIXES.requests:
    case PREFIXES.comparisons: {
      const pair = rest.length === 1 && last.endsWith('.json') ? parsePairName(last.slice(0, -5)) : undefined;
      return pair && { room: `${room}/` === PREFIXES.requests ? 'request' : 'comparison', work, pair };
    }
    case PREFIXES.reports: {
      const pair = rest.length === 2 ? parsePairName(rest[0]) : undefined;
      return pair && { room: 'report', work, pair, file: rest[1] };
    }
    case PREFIXES.subscriptions:
    case PREFIXES.notices:
    case PREFIXES.deliveries:
      return parseTold(`${room}/` as Prefix, work, last);
    default:
      return undefined;
  }
}

const TOLD = /^([\da-f]{12})\/([\da-f]{16})\.([\da-f]{16})(?:\.(tries|end))?\.json$/;
const SUBSCRIPTION = /^([\da-f]{12})(\.silence)?\.json$/;

function parseTold(prefix: Prefix, work: string, rest: string): ParsedKey | undefined {
  const [, id, silence] = SUBSCRIPTION.exec(rest) ?? [];
  if (id !== undefined) {
    if (prefix !== (silence ? PREFIXES.deliveries : PREFIXES.subscriptions)) return undefined;
    return { room: silence ? 'silence' : 'subscription', work, subscription: id };
  }
  const [, subscription, subject, state, file] = TOLD.exec(rest) ?? [];
  if (subscription === undefined || prefix === PREFIXES.subscriptions) return undefined;
  const name = { subscription, subject, state };
  if (prefix === PREFIXES.notices) return file === undefined ? { room: 'notice', work, name } : undefined;
  return file === undefined ? undefined : { room: 'delivery', work, name, file: file as 'tries' | 'end' };
}

/** What a function may do under which prefixes; grants are made from it. Listing follows `reads`. */
export interface Access {
  readonly reads: readonly Prefix[];
  readonly writes: readonly Prefix[];
  readonly deletes: readonly Prefix[];
  /** Objects with all their earlier states: only where a work is deleted for good. */
  readonly purges?: readonly Prefix[];
}

export interface StageRow extends Access {
  readonly name:
    | 'ingest'
    | 'compare'
    | 'publish'
    | 'notify'
    | 'deliver'
    | 'digest'
    | 'erase'
    | 'watch'
    | 'sweep';
  /** An object put under one of these prefixes calls the stage. */
  readonly triggers: readonly Prefix[];
  /** Of these prefixes only objects of this name do. */
  readonly triggerFiles?: { readonly [prefix in Prefix]?: string };
  /** Called every so many minutes as well. */
  readonly everyMinutes?: number;
  readonly memoryMB: number;
  readonly timeoutSeconds: number;
}

const { uploads, versions, claims, refusals, requests, settings, comparisons, reports, deletions, jobs } =
  PREFIXES;
const { subscriptions, notices, deliveries } = PREFIXES;
const { watches, looks, observations, runs } = PREFIXES;

/**
 * Where a work has objects, in the order in which they go when it is deleted: first what the stages make the rest of,
 * so that a sweep in between finds nothing to begin with.
 */
export const WORK_ROOMS: readonly Prefix[] = [
  watches,
  uploads,
  requests,
  settings,
  subscriptions,
  versions,
  claims,
  comparisons,
  reports,
  refusals,
  jobs,
  looks,
  observations,
  notices,
  deliveries,
];

export const STAGES: readonly StageRow[] = [
  {
    name: 'ingest',
    triggers: [uploads],
    reads: [uploads, versions, claims, refusals, deletions],
    writes: [versions, claims, refusals],
    deletes: [refusals],
    memoryMB: 1024,
    timeoutSeconds: 60,
  },
  {
    name: 'compare',
    triggers: [versions, requests, settings],
    reads: [versions, requests, settings, comparisons, reports],
    writes: [comparisons],
    deletes: [comparisons, reports],
    memoryMB: 3008,
    timeoutSeconds: 300,
  },
  {
    name: 'publish',
    triggers: [comparisons],
    reads: [versions, comparisons, reports],
    writes: [reports],
    // Pages of an earlier, longer report.
    deletes: [reports],
    memoryMB: 3008,
    timeoutSeconds: 120,
  },
  {
    name: 'notify',
    triggers: [reports, observations],
    triggerFiles: { [reports]: SUMMARY_FILE },
    reads: [reports, observations, versions, subscriptions, notices, deletions],
    writes: [notices],
    deletes: [],
    memoryMB: 1024,
    timeoutSeconds: 60,
  },
  {
    name: 'deliver',
    triggers: [notices],
    reads: [notices, subscriptions, deliveries, deletions],
    writes: [deliveries],
    deletes: [],
    memoryMB: 512,
    timeoutSeconds: 60,
  },
  {
    name: 'digest',
    triggers: [],
    everyMinutes: 60,
    reads: [reports, versions, subscriptions, notices, deletions, runs],
    writes: [notices, runs],
    deletes: [runs],
    memoryMB: 1024,
    timeoutSeconds: 900,
  },
  {
    name: 'erase',
    triggers: [deletions],
    reads: [deletions, ...WORK_ROOMS],
    writes: [],
    deletes: [],
    purges: WORK_ROOMS,
    memoryMB: 512,
    timeoutSeconds: 300,
  },
  {
    name: 'watch',
    // Set just now; all that are due, by the schedule.
    triggers: [watches],
    everyMinutes: 15,
    reads: [watches, looks, observations, uploads, versions, deletions, runs],
    // Uploads through the door alone, as a person's.
    writes: [uploads, looks, observations, runs],
    deletes: [runs],
    memoryMB: 1024,
    timeoutSeconds: 900,
  },
  {
    name: 'sweep',
    triggers: [],
    everyMinutes: 60,
    reads: [...WORK_ROOMS, deletions, runs],
    writes: [versions, claims, refusals, comparisons, reports, notices, runs],
    deletes: [refusals, comparisons, reports, runs],
    purges: [...WORK_ROOMS, deletions],
    memoryMB: 3008,
    timeoutSeconds: 900,
  },
];

/** The pages and the HTTP API are no stage: they read what is there, and leave uploads, requests, watches and deletions. */
export const WEB_ACCESS: Access = {
  reads: [uploads, versions, refusals, requests, reports, deletions, jobs, watches, looks, runs],
  writes: [uploads, requests, deletions, watches],
  deletes: [watches],
};

/**
 * Comparing a whole archive again is no stage: a state machine calls it. What it writes under `comparisons/` is
 * published as ever.
 */
export const RECOMPARE = {
  reads: [versions, requests, settings, comparisons, jobs],
  writes: [comparisons, jobs],
  deletes: [jobs],
  memoryMB: 3008,
  timeoutSeconds: 900,
  /**
   * Parts under way together: so many that publish, of which five run together, keeps pace with long texts too, and a
   * report that somebody waits for does not stand behind an archive (`npm run bench:cost`).
   */
  atOnce: 3,
} as const satisfies Access & Readonly<Record<string, unknown>>;

/**
 * What is compared at most, of each text. Two texts at these limits that have nothing in common fit into the memory and
 * the time of `compare` and `publish`, with room to spare (`npm run check:limits`): beyond them a function would be
 * killed, again and again. `words` counts the marks among them as well: a word in quotation marks takes three times the
 * memory of one without. The King James Bible has 4,030,120 characters and 768,948 words in 30,245 sentences.
 */
export const MOST_TEXT = { characters: 4_500_000, words: 1_200_000, sentences: 60_000 } as const;

/** The largest upload that is read, in bytes. */
export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;
