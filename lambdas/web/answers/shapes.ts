/** What programs are answered, in JSON. The types of the answers and the OpenAPI document are made from these. */
import * as v from 'valibot';
import { CATEGORIES, LINK_KINDS, SEVERITIES } from '../../../engine/index.ts';
import { REFUSAL_CODES } from '../../extract/refusal.ts';
import { role } from '../../stages/documents.ts';
import { CONDITIONS } from '../../stages/watch-records.ts';

const text = v.string();
const optionalText = v.optional(text);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const address = v.pipe(text, v.startsWith('/'), v.description('From the root of the site'));
const language = v.pipe(text, v.description('BCP 47'));
const instant = v.pipe(text, v.isoTimestamp(), v.description('The place in the work’s history, UTC'));

const counts = v.partial(v.strictObject(v.entriesFromList(CATEGORIES, count)));
export const summary = v.strictObject({
  segments: v.strictObject({ before: count, after: count }),
  links: v.strictObject(v.entriesFromList(LINK_KINDS, count)),
  moved: v.pipe(count, v.description('Links that stand elsewhere in the order')),
  changes: count,
  severities: v.strictObject(v.entriesFromList(SEVERITIES, count)),
  categories: v.pipe(counts, v.description('Only the categories that occur')),
  critical: v.pipe(counts, v.description('Categories of the critical changes')),
  formOnly: v.pipe(
    v.strictObject({ links: count, categories: counts }),
    v.description('Sentences in which every change is minor or neutral'),
  ),
  incomplete: v.pipe(count, v.description('Corrections that were not made everywhere')),
});

const side = v.strictObject({ id: text, label: text });
export const comparisonListed = v.strictObject({
  before: side,
  after: side,
  address,
  made: v.pipe(v.boolean(), v.description('Whether its report is there; else it is being made')),
  summary: v.optional(summary),
});
export type ComparisonListed = v.InferOutput<typeof comparisonListed>;

const versionFacts = {
  id: text,
  label: text,
  address,
  language,
  role,
  time: instant,
  timeFrom: v.pipe(
    v.picklist(['stated', 'text', 'upload']),
    v.description('Where the time was taken from: the uploader, the text, or when the file arrived'),
  ),
  title: optionalText,
  status: v.optional(v.pipe(text, v.description('As the text has it: "Provisional Translation"'))),
};
export const versionListed = v.strictObject(versionFacts);
export type VersionListed = v.InferOutput<typeof versionListed>;

const refusal = v.strictObject({
  code: v.picklist(REFUSAL_CODES),
  message: v.pipe(text, v.description('What was wrong')),
  place: v.optional(v.pipe(text, v.description('Where in the input'))),
  hint: v.pipe(text, v.description('What to do')),
});
export const refusalListed = v.strictObject({ ...refusal.entries, filename: text });
export type RefusalListed = v.InferOutput<typeof refusalListed>;

export const worksAnswer = v.strictObject({
  works: v.array(
    v.strictObject({
      id: text,
      title: text,
      address,
      sourceLanguage: v.optional(language),
      versions: count,
      refused: v.pipe(count, v.description('Uploads that did not become versions')),
      pending: v.pipe(count, v.description('Uploads being read')),
      latest: v.optional(
        v.pipe(comparisonListed, v.description('The latest comparison whose report is there')),
      ),
    }),
  ),
  refusals: v.pipe(v.array(refusalListed), v.description('Of uploads for works that could not be founded')),
  feed: address,
});
export type WorksAnswer = v.InferOutput<typeof worksAnswer>;

export const workAnswer = v.strictObject({
  id: text,
  title: text,
  address,
  sourceLanguage: v.optional(language),
  versions: v.pipe(v.array(versionListed), v.description('By time, earliest first')),
  comparisons: v.pipe(
    v.array(comparisonListed),
    v.description('By the later version, then by the earlier one, latest first'),
  ),
  refusals: v.array(refusalListed),
  pending: v.pipe(count, v.description('Uploads being read')),
  feed: address,
});
export type WorkAnswer = v.InferOutput<typeof workAnswer>;

export const versionAnswer = v.strictObject({
  ...versionFacts,
  work: v.pipe(text, v.description('The work’s id')),
  file: v.strictObject({
    name: text,
    bytes: count,
    sha256: v.pipe(text, v.regex(/^[\da-f]{64}$/)),
    encoding: text,
    address,
  }),
  fetched: v.optional(
    v.pipe(
      v.strictObject({
        watch: v.pipe(text, v.description('The watch’s id')),
        url: text,
        finalUrl: v.pipe(text, v.description('After redirections')),
        redirects: v.array(text),
        status: count,
        headers: v.record(text, text),
        time: v.pipe(text, v.isoTimestamp()),
        sha256: text,
        select: optionalText,
      }),
      v.description('How a watch came by the file'),
    ),
  ),
  text: v.pipe(text, v.description('As it is compared, without furniture')),
  furniture: v.pipe(
    v.array(v.strictObject({ text, reason: text })),
    v.description('Lines that belong to the page, not to the text: not compared'),
  ),
  notes: v.pipe(v.array(text), v.description('What could not be taken over from the file')),
});
export type VersionAnswer = v.InferOutput<typeof versionAnswer>;

export const stateAnswer = v.strictObject({
  tag: v.pipe(text, v.description('Opaque; changes when the page would')),
  pending: v.pipe(count, v.description('Uploads being read and comparisons being made')),
});

const became = {
  upload: v.optional(v.pipe(text, v.description('The key of the upload in the store'))),
  version: v.optional(v.pipe(text, v.description('The id of the version that has these bytes already'))),
};
const TAKEN = ['accepted', 'already', 'same-content'] as const;
const seen = v.pipe(address, v.description('The page where it will be seen'));
const sentFile = v.strictObject({
  filename: text,
  code: v.picklist([...TAKEN, 'too-large']),
  ...became,
  refusal: v.optional(refusal),
});
export const uploadAnswer = v.union([
  v.strictObject({
    code: v.pipe(
      v.picklist(TAKEN),
      v.description('Taken in; or the same file lies there already; or a version has these bytes already'),
    ),
    work: seen,
    ...became,
  }),
  v.pipe(
    v.strictObject({
      work: seen,
      files: v.pipe(v.array(sentFile), v.minLength(2), v.description('In the order in which they were sent')),
    }),
    v.description('Where the form holds several files, each a version: what became of each'),
  ),
]);
export type UploadAnswer = v.InferOutput<typeof uploadAnswer>;

export const permittedAnswer = v.strictObject({
  code: v.pipe(
    v.picklist(['awaited', 'already', 'same-content']),
    v.description('To be sent; or the same file lies there already; or a version has these bytes already'),
  ),
  work: seen,
  ...became,
  permit: v.optional(
    v.strictObject({
      url: v.pipe(text, v.description('Where to send the form')),
      fields: v.pipe(v.record(text, text), v.description('All of them go into it, before the file')),
      seconds: v.pipe(count, v.description('How long it is good')),
    }),
  ),
});

export const requestAnswer = v.strictObject({ report: address });
export type RequestAnswer = v.InferOutput<typeof requestAnswer>;

export const jobsAnswer = v.strictObject({
  ...stateAnswer.entries,
  jobs: v.pipe(
    v.array(
      v.strictObject({
        job: text,
        engine: v.pipe(text, v.description('The engine that compares')),
        work: v.optional(v.pipe(text, v.description('The work’s id; missing for all works'))),
        versions: count,
        parts: count,
        done: v.pipe(count, v.description('Parts that are done')),
        ended: v.optional(v.strictObject({ made: count, current: count, failed: v.array(text) })),
      }),
    ),
    v.description('Those under way first'),
  ),
});
export type JobsAnswer = v.InferOutput<typeof jobsAnswer>;

const moment = v.optional(v.pipe(text, v.isoTimestamp(), v.description('UTC')));
export const watchesAnswer = v.strictObject({
  watches: v.array(
    v.strictObject({
      id: text,
      url: text,
      everyMinutes: count,
      label: v.pipe(text, v.description('Of its versions, each with its moment')),
      select: v.optional(v.pipe(text, v.description('A CSS selector: the part that is looked at'))),
      looked: moment,
      next: moment,
      spells: v.pipe(
        v.array(
          v.strictObject({
            condition: v.picklist(CONDITIONS),
            status: v.optional(count),
            message: optionalText,
            first: text,
            last: text,
            looks: count,
          }),
        ),
        v.description('How the page was found, looks in a row together, latest last'),
      ),
    }),
  ),
});
export type WatchesAnswer = v.InferOutput<typeof watchesAnswer>;
export const watchSetAnswer = v.strictObject({
  watches: address,
  watch: v.optional(v.pipe(text, v.description('The watch’s id'))),
});

export const schedulesAnswer = v.strictObject({
  jobs: v.array(
    v.strictObject({
      job: text,
      everyMinutes: count,
      next: moment,
      runs: v.pipe(
        v.array(
          v.strictObject({
            by: v.picklist(['schedule', 'hand']),
            started: text,
            ended: v.optional(
              v.pipe(text, v.description('Missing while it is under way, or where it was killed')),
            ),
            outcome: v.optional(v.picklist(['done', 'failed'])),
            counts: v.record(text, v.number()),
            message: optionalText,
          }),
        ),
        v.description('Latest first'),
      ),
    }),
  ),
});
export type SchedulesAnswer = v.InferOutput<typeof schedulesAnswer>;

export const deletionAnswer = v.strictObject({ work: address });
export type DeletionAnswer = v.InferOutput<typeof deletionAnswer>;

/** RFC 9457. */
export const problemAnswer = v.strictObject({
  type: text,
  title: text,
  status: v.pipe(v.number(), v.integer()),
  detail: v.pipe(text, v.description('What was wrong, and where')),
  hint: v.optional(v.pipe(text, v.description('What to do'))),
  alternates: v.optional(
    v.pipe(v.array(v.strictObject({ type: text, address })), v.description('Formats that are given instead')),
  ),
});
