/** The JSON documents that stages leave in the store, beside the engine's Comparison. */
import type { Locale, NoticeContent, Severity, Summary } from '../../engine/index.ts';
import type { Furniture, GivenSegment } from '../extract/extraction.ts';
import type { Refusal } from '../extract/refusal.ts';
import type { Fetched } from './watch-records.ts';

export type Role = 'translation' | 'source';

/** `<upload>.details.json`: what the uploader said. Everything may be missing for a plain `aws s3 cp`. */
export interface UploadDetails {
  readonly schema: 'variorum.upload/1';
  readonly label?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly role?: Role;
  /** ISO 8601 date or instant: the version's place in the work's history. */
  readonly time?: string;
  readonly filename?: string;
  /** Of the work, so that the first upload can found it. */
  readonly workTitle?: string;
  readonly sourceLanguage?: string;
  /** What is done with changes that a word processor tracked inside the file; they are accepted where not said. */
  readonly tracked?: 'accept' | 'reject';
  /** The work's id as it was given, where no folder can have that name: the upload lies under NO_WORK then. */
  readonly work?: string;
  /** Bytes of a file too large to be kept: the details lie there alone, so that the refusal is shown. */
  readonly oversize?: number;
  /** Of a file that goes into the bucket past us: what was said it would be, for ingest to hold it to. */
  readonly promised?: { readonly bytes: number; readonly sha256: string };
  /** Of what a watch put. */
  readonly fetched?: Fetched;
}

/** `versions/<work>/<version>/text.json`. Immutable. */
export interface VersionRecord {
  readonly schema: 'variorum.version/1';
  readonly work: string;
  /** `<slug of label>-<first 8 hex of the identity's sha256>`. */
  readonly id: string;
  readonly label: string;
  readonly language: string;
  readonly role: Role;
  /** ISO 8601 instant, UTC. */
  readonly time: string;
  /** Where `time` was taken from: the uploader, the text's own date line, or when the upload arrived. */
  readonly timeFrom: 'stated' | 'text' | 'upload';
  readonly title?: string;
  readonly status?: string;
  readonly date?: string;
  readonly workTitle?: string;
  readonly sourceLanguage?: string;
  /** Id of the source version that came with it, in a bilingual file. */
  readonly source?: string;
  readonly origin: {
    /** Key of the upload. */
    readonly upload: string;
    readonly filename: string;
    readonly mediaType: string;
    readonly encoding: string;
    readonly bytes: number;
    readonly sha256: string;
    /** Key of the bytes as they came. */
    readonly original: string;
    /** Tracked changes inside were rejected. */
    readonly tracked?: 'reject';
    /** Where a watch fetched it. */
    readonly fetched?: Fetched;
  };
  readonly text: string;
  /** Where the file brought its text cut into segments. */
  readonly segments?: readonly GivenSegment[];
  readonly furniture: readonly Furniture[];
  readonly notes: readonly string[];
}

/** `claims/<work>/<identity>.json`: the upload that may become the version of a file, role and language. */
export interface ClaimRecord {
  readonly schema: 'variorum.claim/1';
  /** Key of the upload. */
  readonly upload: string;
}

/** What lists show of a version: all but its text and what reading the file found. */
export type VersionFacts = Omit<VersionRecord, 'text' | 'segments' | 'furniture' | 'notes'>;

/** `refusals/<work>/<upload name>.json` */
export interface RefusalRecord extends Refusal {
  readonly schema: 'variorum.refusal/1';
  readonly work: string;
  /** Key of the upload. */
  readonly upload: string;
  readonly filename: string;
  /** For `same-content`: the version that has these bytes already. */
  readonly version?: string;
  /**
   * Of the refused bytes: another upload under the same name is another matter. Empty where they were too many to be
   * read.
   */
  readonly sha256: string;
  /** How many bytes were refused. */
  readonly bytes?: number;
}

/** `requests/<work>/<before>..<after>.json`: a pair that someone asked for. */
export interface RequestRecord {
  readonly schema: 'variorum.request/1';
  readonly before: string;
  readonly after: string;
}

/** `deletions/<work>/deletion.json`: the work goes, for good. */
export interface DeletionRecord {
  readonly schema: 'variorum.deletion/1';
  readonly work: string;
}

/** `jobs/<work, or _ for all>/<engine>/job.json`: written last, so that where it is, all its parts are. */
export interface JobRecord {
  readonly schema: 'variorum.job/1';
  readonly job: string;
  readonly engine: string;
  /** Undefined for all works. */
  readonly work?: string;
  readonly parts: number;
  readonly versions: number;
  /** Once it has ended. */
  readonly ended?: JobSum;
}

export interface JobSum {
  /** Comparisons made, and those that were current. */
  readonly made: number;
  readonly current: number;
  /** Keys of comparisons at which the engine threw. */
  readonly failed: readonly string[];
}

/** `jobs/<job>/todo/<part>.json` */
export interface JobPart {
  readonly schema: 'variorum.job-part/1';
  /** Ids by work: the comparisons of which they are the later version are looked at. */
  readonly works: readonly { readonly work: string; readonly versions: readonly string[] }[];
}

/** `jobs/<job>/done/<part>.json` */
export interface JobPartDone extends JobSum {
  readonly schema: 'variorum.job-part-done/1';
}

/** `reports/<work>/<before>..<after>/summary.json`: what a list of reports shows, and by what it is known as current. */
export interface ReportSummary {
  readonly schema: 'variorum.report/1';
  readonly work: string;
  readonly before: string;
  readonly after: string;
  readonly labels: { readonly before: string; readonly after: string };
  readonly engine: string;
  /** SHA-256 of the comparison's body, hex. */
  readonly comparison: string;
  /** Segment counts among it. */
  readonly summary: Summary;
  /** The report's other files: name to bytes. Written before this one. */
  readonly files: { readonly [file: string]: number };
}

export type Channel = 'webhook' | 'email' | 'sns';
export type Period = 'daily' | 'weekly';

/** `subscriptions/<work, or _ for all>/<id>.json`: what people set. The id is made of channel, address and period. */
export interface SubscriptionRecord {
  readonly schema: 'variorum.subscription/1';
  readonly channel: Channel;
  /** A web address, a mail address, or the ARN of a topic. */
  readonly address: string;
  /** Weaker changes are not told. */
  readonly least: Severity;
  readonly language: Locale;
  /** Told once a period of what changed in it; at once unless given. */
  readonly digest?: Period;
  /** Of all pairs, not only of each version with the one before it. */
  readonly allPairs?: boolean;
  /** Of a webhook, by which it knows that a message is ours: `whsec_` and base64 of 32 bytes. */
  readonly secret?: string;
}

/** `notices/<work>/<subscription>/<subject>.<state>.json`. Immutable: what is told, before it is put into words. */
export interface NoticeRecord {
  readonly schema: 'variorum.notice/1';
  /** The message's name for who receives it, `msg_` and 32 hex digits: the same however often it is sent. */
  readonly id: string;
  readonly work: string;
  /** Where its subscription lies: the work, or `_`. */
  readonly scope: string;
  readonly subscription: string;
  /** Of a report: its changes of the severities told, as `id severity`. */
  readonly told?: readonly string[];
  readonly content: NoticeContent;
}

/** `deliveries/<notice>.tries.json` */
export interface DeliveryTries {
  readonly schema: 'variorum.delivery-tries/1';
  readonly tries: number;
  /** ISO 8601 instants. Of the first one. */
  readonly since: string;
  /** Until then nobody sends it: somebody may be sending it, or the receiver shall be left in peace. */
  readonly notBefore: string;
  /** What came of the last one; undefined while it is under way, and where it was cut off. */
  readonly said?: string;
}

/** `deliveries/<notice>.end.json`: nobody sends it any more, unless it is replayed. */
export interface DeliveryEnd {
  readonly schema: 'variorum.delivery-end/1';
  /** `gone`: the receiver wants no more (410). `withdrawn`: there is no such subscription any more. */
  readonly outcome: 'delivered' | 'refused' | 'gone' | 'given-up' | 'withdrawn';
  /** ISO 8601 instant. */
  readonly at: string;
  readonly tries: number;
  readonly said: string;
}
