/** What the users of a work say matters: `settings/<work>/settings.json`, or a config file of the command line. */
import * as v from 'valibot';
import type { CompareOptions, Term } from '../../engine/index.ts';
import { CATEGORIES, type Category, SEVERITIES, type Severity } from '../../engine/model.ts';
import { settingsKey } from '../store/keys.ts';
import type { Store } from '../store/store.ts';
import { sha256 } from './digest.ts';
import { type Read, readDocument } from './documents.ts';
import { quoted } from './names.ts';

/** May be written by hand, so the schema's name may be missing. */
export interface WorkSettings {
  readonly schema?: 'variorum.settings/1';
  readonly severities?: { readonly [category in Category]?: Severity };
  /** Categories whose changes are left out. */
  readonly ignore?: readonly Category[];
  readonly terms?: readonly Term[];
}

const seen = (input: unknown): string =>
  typeof input === 'string' ? quoted(input) : quoted(JSON.stringify(input) ?? 'nothing');
const oneOf = <const Words extends readonly string[]>(words: Words, what: string) =>
  v.picklist(words, ({ input }) => `${seen(input)} is no ${what}; it is one of ${words.join(', ')}`);
const category = oneOf(CATEGORIES, 'category');
const severity = oneOf(SEVERITIES, 'severity');
const word = v.pipe(
  v.string(({ input }) => `${seen(input)} is no text`),
  v.check((text) => /[\p{L}\p{N}]/u.test(text), 'it has neither letter nor digit'),
);

const plain = v.check(
  (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value),
  ({ input }) => `${seen(input)} is no object`,
);

/** Fields that are not known are refused: a slip in a field's name must not pass for the default. */
const fields = <const Entries extends v.ObjectEntries>(entries: Entries, what: string) =>
  v.pipe(
    v.unknown(),
    plain,
    v.strictObject(entries, ({ expected }) =>
      expected === 'never'
        ? `${what} has no such field; the fields are ${Object.keys(entries).join(', ')}`
        : 'it is missing',
    ),
  );

const term = fields(
  {
    term: word,
    language: v.optional(word),
    severity: v.optional(severity),
    kind: v.optional(oneOf(['term', 'name'], 'kind of term')),
    note: v.optional(v.string(({ input }) => `${seen(input)} is no text`)),
  },
  'a term',
);
const list = <Item extends v.GenericSchema>(item: Item) =>
  v.array(item, ({ input }) => `${seen(input)} is no list`);

const workSettings = fields(
  {
    schema: v.optional(oneOf(['variorum.settings/1'], 'schema of settings')),
    severities: v.optional(v.pipe(v.unknown(), plain, v.record(category, severity))),
    ignore: v.optional(list(category)),
    terms: v.optional(list(term)),
  },
  'a config',
) as v.GenericSchema<unknown, WorkSettings>;

export type SettingsOutcome =
  | { readonly ok: true; readonly settings: WorkSettings }
  /** `place`: the path of the field that is wrong, empty for the whole. */
  | { readonly ok: false; readonly place: string; readonly message: string };

/** JSON as it was parsed -> settings, or the first thing that is wrong with it. */
export function settingsOf(json: unknown): SettingsOutcome {
  const parsed = v.safeParse(workSettings, json);
  if (parsed.success) return { ok: true, settings: parsed.output };
  const [issue] = parsed.issues;
  return { ok: false, place: v.getDotPath(issue) ?? '', message: issue.message };
}

/** Settings with the digest by which a comparison tells that it was made with them. */
export interface AppliedSettings {
  readonly settings: WorkSettings;
  /** Of the body, hex. */
  readonly sha256: string;
}

export const readSettings = (store: Store, work: string): Promise<Read<WorkSettings>> =>
  readDocument(store, settingsKey(work), workSettings);

/** A body that is no settings counts as none, as everywhere with documents that are broken. */
export const appliedSettings = (read: Read<WorkSettings>): AppliedSettings | undefined =>
  read.code === 'read' ? { settings: read.value, sha256: sha256(read.body) } : undefined;

/** Throws StoreError. */
export const settingsOfWork = async (store: Store, work: string): Promise<AppliedSettings | undefined> =>
  appliedSettings(await readSettings(store, work));

/** As the engine takes them. */
export const optionsOf = ({
  severities,
  ignore,
  terms,
}: WorkSettings): Pick<CompareOptions, 'severities' | 'ignore' | 'glossary'> => ({
  severities,
  ignore,
  glossary: terms,
});
