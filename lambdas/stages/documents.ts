/**
 * JSON documents in the store. One that was cut off half-way, or is no such document, reads as `broken`: a value that
 * stages heal, never a throw.
 */
import * as v from 'valibot';
import type { ChangeList, Comparison, NoticeContent } from '../../engine/index.ts';
import { SEVERITIES } from '../../engine/model.ts';
import { FURNITURE_REASONS } from '../extract/extraction.ts';
import { REFUSAL_CODES } from '../extract/refusal.ts';
import type { ObjectInfo, Store } from '../store/store.ts';
import type {
  ClaimRecord,
  DeliveryEnd,
  DeliveryTries,
  JobPart,
  JobPartDone,
  JobRecord,
  NoticeRecord,
  RefusalRecord,
  ReportSummary,
  Role,
  SubscriptionRecord,
  UploadDetails,
  VersionRecord,
} from './records.ts';
import type { Fetched } from './watch-records.ts';

export type Read<T> =
  | ({ readonly code: 'read'; readonly value: T; readonly body: Uint8Array } & Pick<
      ObjectInfo,
      'etag' | 'modified'
    >)
  | { readonly code: 'missing' }
  /** `place`: the path of the field that is wrong, empty where the whole is no JSON. */
  | { readonly code: 'broken'; readonly etag: string; readonly place: string; readonly message: string };

const text = v.pipe(v.string(), v.minLength(1));
export const role = v.picklist(['translation', 'source']);
const hex = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
const optionalString = v.optional(v.string());

/** How a watch fetched a file. */
export const fetched: v.GenericSchema<unknown, Fetched> = v.object({
  watch: text,
  url: text,
  finalUrl: text,
  redirects: v.array(v.string()),
  status: v.number(),
  headers: v.record(v.string(), v.string()),
  time: text,
  sha256: hex,
  select: optionalString,
});

export const uploadDetails: v.GenericSchema<unknown, UploadDetails> = v.object({
  schema: v.literal('variorum.upload/1'),
  label: optionalString,
  language: optionalString,
  // Any word: a wrong one is refused as the uploader's, not as a document that cannot be read.
  role: v.optional(v.custom<Role>((value) => typeof value === 'string')),
  time: optionalString,
  filename: optionalString,
  workTitle: optionalString,
  sourceLanguage: optionalString,
  // As for the role.
  tracked: v.optional(v.custom<'accept' | 'reject'>((value) => typeof value === 'string')),
  work: optionalString,
  oversize: v.optional(v.number()),
  promised: v.optional(v.object({ bytes: v.number(), sha256: hex })),
  fetched: v.optional(fetched),
});

export const versionRecord: v.GenericSchema<unknown, VersionRecord> = v.object({
  schema: v.literal('variorum.version/1'),
  work: text,
  id: text,
  label: text,
  language: text,
  role,
  time: text,
  timeFrom: v.picklist(['stated', 'text', 'upload']),
  title: optionalString,
  status: optionalString,
  date: optionalString,
  workTitle: optionalString,
  sourceLanguage: optionalString,
  source: optionalString,
  origin: v.object({
    upload: text,
    filename: v.string(),
    mediaType: v.string(),
    encoding: v.string(),
    bytes: v.number(),
    sha256: hex,
    original: text,
    tracked: v.optional(v.literal('reject')),
    fetched: v.optional(fetched),
  }),
  text: v.string(),
  segments: v.optional(v.array(v.object({ start: v.number(), end: v.number(), id: optionalString }))),
  furniture: v.array(
    v.object({
      text: v.string(),
      reason: v.picklist(FURNITURE_REASONS),
    }),
  ),
  notes: v.array(v.string()),
});

const ids = v.array(text);
const jobSum = { made: v.number(), current: v.number(), failed: ids };

export const jobRecord: v.GenericSchema<unknown, JobRecord> = v.object({
  schema: v.literal('variorum.job/1'),
  job: text,
  engine: text,
  work: optionalString,
  parts: v.number(),
  versions: v.number(),
  ended: v.optional(v.object(jobSum)),
});

export const jobPart: v.GenericSchema<unknown, JobPart> = v.object({
  schema: v.literal('variorum.job-part/1'),
  works: v.array(v.object({ work: text, versions: ids })),
});

export const jobPartDone: v.GenericSchema<unknown, JobPartDone> = v.object({
  schema: v.literal('variorum.job-part-done/1'),
  ...jobSum,
});

export const claimRecord: v.GenericSchema<unknown, ClaimRecord> = v.object({
  schema: v.literal('variorum.claim/1'),
  upload: text,
});

export const refusalRecord: v.GenericSchema<unknown, RefusalRecord> = v.object({
  schema: v.literal('variorum.refusal/1'),
  code: v.picklist(REFUSAL_CODES),
  message: text,
  place: optionalString,
  hint: v.string(),
  work: text,
  upload: text,
  filename: v.string(),
  version: optionalString,
  sha256: v.string(),
  bytes: v.optional(v.number()),
});

/** As much of the engine's own JSON as tells a whole comparison from something else; the engine vouches for the rest. */
export const comparison = v.looseObject({
  schema: v.literal('variorum.comparison/1'),
  engine: text,
  before: v.looseObject({ label: v.string(), sha256: hex }),
  after: v.looseObject({ label: v.string(), sha256: hex }),
  links: v.array(v.unknown()),
  summary: v.looseObject({}),
  settings: v.optional(v.object({ sha256: hex })),
}) as unknown as v.GenericSchema<unknown, Comparison>;

/** As much as tells it from something else; the engine vouches for the rest. */
export const changeList = v.looseObject({
  schema: v.literal('variorum.changes/1'),
  lists: v.array(v.unknown()),
}) as unknown as v.GenericSchema<unknown, ChangeList>;

export const reportSummary = v.looseObject({
  schema: v.literal('variorum.report/1'),
  engine: text,
  comparison: hex,
  files: v.record(v.string(), v.number()),
}) as unknown as v.GenericSchema<unknown, ReportSummary>;

export const subscriptionRecord: v.GenericSchema<unknown, SubscriptionRecord> = v.object({
  schema: v.literal('variorum.subscription/1'),
  channel: v.picklist(['webhook', 'email', 'sns']),
  address: text,
  least: v.picklist(SEVERITIES),
  // Not the engine's own list: it would be loaded with every function.
  language: v.picklist(['en', 'ja']),
  digest: v.optional(v.picklist(['daily', 'weekly'])),
  allPairs: v.optional(v.boolean()),
  secret: optionalString,
});

export const noticeRecord: v.GenericSchema<unknown, NoticeRecord> = v.object({
  schema: v.literal('variorum.notice/1'),
  id: v.pipe(v.string(), v.regex(/^msg_[\da-f]{32}$/)),
  work: text,
  scope: text,
  subscription: text,
  told: v.optional(ids),
  // As the engine's other JSON: it vouches for the rest.
  content: v.looseObject({
    kind: v.picklist(['report', 'digest', 'event', 'test']),
  }) as unknown as v.GenericSchema<unknown, NoticeContent>,
});

export const deliveryTries: v.GenericSchema<unknown, DeliveryTries> = v.object({
  schema: v.literal('variorum.delivery-tries/1'),
  tries: v.number(),
  since: text,
  notBefore: text,
  said: optionalString,
});

export const deliveryEnd: v.GenericSchema<unknown, DeliveryEnd> = v.object({
  schema: v.literal('variorum.delivery-end/1'),
  outcome: v.picklist(['delivered', 'refused', 'gone', 'given-up', 'withdrawn']),
  at: text,
  tries: v.number(),
  said: v.string(),
});

export async function readDocument<T>(
  store: Store,
  key: string,
  schema: v.GenericSchema<unknown, T>,
): Promise<Read<T>> {
  const object = await store.get(key);
  if (!object) return { code: 'missing' };
  const { body, etag, modified } = object;
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return { code: 'broken', etag, place: '', message: 'It is no JSON, or was cut off half-way.' };
  }
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return { code: 'read', value: parsed.output, body, etag, modified };
  const [issue] = parsed.issues;
  return { code: 'broken', etag, place: v.getDotPath(issue) ?? '', message: `${issue.message}.` };
}

export const writtenDocument = (record: object): string => `${JSON.stringify(record, null, 2)}\n`;

export interface PutSame {
  readonly wrote: boolean;
  /** Of what is there now. */
  readonly etag: string;
}

/**
 * Makes the object hold these bytes, and writes nothing where it does: a put is an event, and events cost a stage's
 * run.
 */
export async function putSame(store: Store, key: string, body: Uint8Array | string): Promise<PutSame> {
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  const first = await store.put(key, bytes, { ifAbsent: true });
  if (first.code === 'stored') return { wrote: true, etag: first.etag };
  const there = await store.get(key);
  if (there && Buffer.compare(there.body, bytes) === 0) return { wrote: false, etag: there.etag };
  return putOver(store, key, bytes);
}

/** Writes it whatever is there. */
export async function putOver(store: Store, key: string, body: Uint8Array | string): Promise<PutSame> {
  const put = await store.put(key, body);
  return { wrote: true, etag: put.code === 'stored' ? put.etag : '' };
}
