/** The JSON documents of watches, and by what each is known as whole. */
import * as v from 'valibot';
import { fetched, role } from './documents.ts';
import type { Role } from './records.ts';

/** `watches/<work>/<watch>.json`: what people set. */
export interface WatchRecord {
  readonly schema: 'variorum.watch/1';
  readonly work: string;
  /** Made of the address and the selector, so that setting it again changes the same watch. */
  readonly id: string;
  readonly url: string;
  readonly everyMinutes: number;
  /** Each version's label is this one and the moment at which the page was fetched. */
  readonly label: string;
  /** A CSS selector: only what it stands for is the text. */
  readonly select?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly role?: Role;
  /** Where the watch founds its work. */
  readonly workTitle?: string;
  readonly sourceLanguage?: string;
}

/** Of an upload that a watch put, in its details and on its version: how the file was fetched. */
export interface Fetched {
  /** The watch's id. */
  readonly watch: string;
  readonly url: string;
  /** After redirections. */
  readonly finalUrl: string;
  readonly redirects: readonly string[];
  readonly status: number;
  /** Lower-case names; those that tell of the body. */
  readonly headers: { readonly [name: string]: string };
  /** ISO 8601 instant, UTC. */
  readonly time: string;
  /** Of the bytes as they came, unpacked: they are the version's original. */
  readonly sha256: string;
  readonly select?: string;
}

/**
 * How a page was found: `gone` is a 404 or 410, `failing` any other trouble of server or network, `blocked` by its
 * robots.txt, `unreadable` where it holds no text.
 */
export const CONDITIONS = ['present', 'gone', 'failing', 'blocked', 'unreadable'] as const;
export type Condition = (typeof CONDITIONS)[number];

/** Looks in a row that found the same: "present from 3 March to 8 March", "404 on 9 March". */
export interface Spell {
  readonly condition: Condition;
  /** Of the answer, where there was one. */
  readonly status?: number;
  /** What was wrong, at the last of them. */
  readonly message?: string;
  /** ISO 8601 instants, UTC. */
  readonly first: string;
  readonly last: string;
  readonly looks: number;
}

/**
 * `observations/<work>/<watch>.<number>.json`: something that people are told of a watched page, once. Immutable, and
 * put once; numbers count from 1 for each watch and leave none out. A change of the text is none: it is a version, and
 * its report is what is told.
 */
export interface ObservationRecord {
  readonly schema: 'variorum.observation/1';
  readonly work: string;
  readonly watch: string;
  readonly number: number;
  readonly url: string;
  readonly label: string;
  /**
   * The page is as told from now on; `back`: it can be read again; `returned`: its text is again that of an earlier
   * version, byte for byte, which therefore is no new one.
   */
  readonly what: Exclude<Condition, 'present'> | 'back' | 'returned';
  /** ISO 8601 instant, UTC: of the look. */
  readonly time: string;
  /** Of the answer, where there was one. */
  readonly status?: number;
  /** One sentence or two, in English. */
  readonly message: string;
  /** How the page was before, and when that was seen first and last. */
  readonly before?: { readonly condition: Condition; readonly first: string; readonly last: string };
  /** For `returned`: the version's id. */
  readonly version?: string;
}

/** What is still to be done about a look: written down whole, with the bytes, before any of it is done. */
export interface Pending {
  readonly upload?: {
    readonly label: string;
    readonly filename: string;
    readonly language?: string;
    readonly role?: Role;
    readonly workTitle?: string;
    readonly sourceLanguage?: string;
    readonly fetched: Fetched;
    /** Base64. */
    readonly bytes: string;
    /** Whether the page was seen before with another text. */
    readonly isChange: boolean;
  };
  readonly observation?: ObservationRecord;
}

/** `looks/<work>/<watch>.json` */
export interface LookRecord {
  readonly schema: 'variorum.look/1';
  readonly work: string;
  readonly watch: string;
  /** ISO 8601 instants, UTC: of the last look, and of the one that is due. */
  readonly looked: string;
  readonly next: string;
  /** How people think the page is. */
  readonly told: Condition;
  /** How many observations were made. */
  readonly observations: number;
  /** Latest last, at most 20. */
  readonly spells: readonly Spell[];
  /** What was seen on the page when it could be read last. */
  readonly seen?: {
    readonly url: string;
    readonly etag?: string;
    readonly lastModified?: string;
    /** Of the text without furniture, hex. */
    readonly text: string;
    /** When the page came to hold it. */
    readonly since: string;
  };
  readonly pending?: Pending;
}

const text = v.pipe(v.string(), v.minLength(1));
const optionalText = v.optional(v.string());
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const condition = v.picklist(CONDITIONS);

export const watchRecord: v.GenericSchema<unknown, WatchRecord> = v.object({
  schema: v.literal('variorum.watch/1'),
  work: text,
  id: text,
  url: text,
  everyMinutes: v.pipe(v.number(), v.minValue(1)),
  label: text,
  select: optionalText,
  language: optionalText,
  role: v.optional(role),
  workTitle: optionalText,
  sourceLanguage: optionalText,
});

const observation = v.object({
  schema: v.literal('variorum.observation/1'),
  work: text,
  watch: text,
  number: count,
  url: text,
  label: text,
  what: v.picklist(['gone', 'failing', 'blocked', 'unreadable', 'back', 'returned']),
  time: text,
  status: v.optional(count),
  message: text,
  before: v.optional(v.object({ condition, first: text, last: text })),
  version: optionalText,
});
export const observationRecord: v.GenericSchema<unknown, ObservationRecord> = observation;

const pendingUpload = v.object({
  label: text,
  filename: text,
  language: optionalText,
  role: v.optional(role),
  workTitle: optionalText,
  sourceLanguage: optionalText,
  fetched,
  bytes: v.string(),
  isChange: v.boolean(),
});

export const lookRecord: v.GenericSchema<unknown, LookRecord> = v.object({
  schema: v.literal('variorum.look/1'),
  work: text,
  watch: text,
  looked: text,
  next: text,
  told: condition,
  observations: count,
  spells: v.array(
    v.object({
      condition,
      status: v.optional(count),
      message: optionalText,
      first: text,
      last: text,
      looks: count,
    }),
  ),
  seen: v.optional(
    v.object({ url: text, etag: optionalText, lastModified: optionalText, text, since: text }),
  ),
  pending: v.optional(v.object({ upload: v.optional(pendingUpload), observation: v.optional(observation) })),
});
