/** An upload's bytes and details -> the version it is, or why it is none. Looks at nothing else in the store. */
import type { ExtractedSource, Extraction } from '../extract/extraction.ts';
import type { Refusal } from '../extract/refusal.ts';
import { MAX_UPLOAD_BYTES, originalKey } from '../store/keys.ts';
import { canonicalJson, sha256 } from './digest.ts';
import {
  canonicalLanguage,
  contradictsScript,
  guessLanguage,
  labelAndLanguage,
  sameLanguage,
} from './language.ts';
import { normaliseTime } from './moment.ts';
import {
  fileNameOf,
  keyExtension,
  labelRefusal,
  plainLine,
  quoted,
  splitName,
  workRefusal,
} from './names.ts';
import { tooLarge } from './oversize.ts';
import { readText } from './read-text.ts';
import type { Role, UploadDetails, VersionRecord } from './records.ts';
import { slug } from './slug.ts';
import { tooLong } from './too-long.ts';

export interface Upload {
  readonly key: string;
  readonly work: string;
  /** The key's part behind the work. */
  readonly name: string;
  readonly modified: Date;
  readonly bytes: Uint8Array;
  /** Undefined for a plain copy into the bucket, which has no details beside it. */
  readonly details?: UploadDetails;
}

/** The source version that a bilingual file brings, and the file that it is kept as: its segments alone, as JSON. */
export interface SourceDraft {
  readonly record: VersionRecord;
  readonly bytes: Uint8Array;
}

export type Examined =
  | { readonly ok: true; readonly record: VersionRecord; readonly source?: SourceDraft }
  | { readonly ok: false; readonly refusal: Refusal };

/** How a file's text is had from it, where not as it stands: changes inside rejected, or one part of it alone. */
export interface Taken {
  readonly tracked?: 'reject';
  readonly select?: string;
}

/** What makes two uploads of a work the same version, whatever their labels say; 64 hex digits. */
export const identityOf = (sha: string, role: Role, language: string, taken: Taken = {}): string => {
  const { tracked, select } = taken;
  return sha256(canonicalJson({ sha256: sha, role, language, tracked, select }));
};

export const filenameOf = ({ name, details }: Pick<Upload, 'name' | 'details'>): string =>
  fileNameOf(details?.filename ?? '') || fileNameOf(name);

/** The named fields in their stored form; a plain copy is described by its name, `<label>[.<language>].<ext>`. */
function described({ name, details }: Upload): UploadDetails {
  const said = details ?? { schema: 'variorum.upload/1', ...labelAndLanguage(splitName(name).stem) };
  const plain = (value: string | undefined): string | undefined =>
    value?.normalize('NFC').trim() || undefined;
  return {
    ...said,
    label: plain(said.label),
    language: plain(said.language),
    time: plain(said.time),
    sourceLanguage: plain(said.sourceLanguage),
    workTitle: said.workTitle && (plainLine(said.workTitle) || undefined),
  };
}

const ROLES: readonly string[] = ['translation', 'source'] satisfies Role[];

function detailsRefusal(said: UploadDetails): Refusal | undefined {
  if (said.role !== undefined && !ROLES.includes(said.role))
    return {
      code: 'bad-details',
      message: `The role ${quoted(said.role)} is neither "translation" nor "source".`,
      place: 'role',
      hint: 'Upload the file again with one of the two roles.',
    };
  for (const place of ['language', 'sourceLanguage'] as const) {
    const tag = said[place];
    if (tag && !canonicalLanguage(tag))
      return {
        code: 'bad-details',
        message: `The language ${quoted(tag)} is no language tag.`,
        place,
        hint: 'Upload the file again with a tag such as "en", "ja" or "zh-Hant".',
      };
  }
  if (said.tracked !== undefined && said.tracked !== 'accept' && said.tracked !== 'reject')
    return {
      code: 'bad-details',
      message: `For tracked changes ${quoted(said.tracked)} is neither "accept" nor "reject".`,
      place: 'tracked',
      hint: 'Upload the file again with one of the two, or without.',
    };
  if (said.time && !normaliseTime(said.time))
    return {
      code: 'bad-details',
      message: `The date ${quoted(said.time)} cannot be read, or no calendar has it.`,
      place: 'time',
      hint: 'Upload the file again with a date such as "2003-01-12", or an instant such as "2003-01-12T10:00:00Z".',
    };
  return undefined;
}

/**
 * The stated language; else what the format says, unless the letters belie it (pages keep their template's `lang`);
 * else a guess.
 */
function languageOf(stated: string | undefined, extraction: Extraction): { language: string; note?: string } {
  const said = stated && canonicalLanguage(stated);
  if (said) return { language: said };
  const marked = extraction.language && canonicalLanguage(extraction.language);
  if (marked && !contradictsScript(marked, extraction.text)) return { language: marked };
  const language = guessLanguage(extraction.text);
  return { language, note: `The language was not stated; "${language}" is a guess from the text's letters.` };
}

function languageRefusal(said: UploadDetails, language: string, text: string): Refusal | undefined {
  const source = said.sourceLanguage && canonicalLanguage(said.sourceLanguage);
  if ((said.role ?? 'translation') === 'translation' && source && sameLanguage(language, source))
    return {
      code: 'wrong-language',
      message: `The text is in the work's source language ("${language}"), where a translation is expected.`,
      place: 'language',
      hint: 'Upload it again with the role "source", or choose the translation\'s file.',
    };
  if (contradictsScript(language, text))
    return {
      code: 'wrong-language',
      message: `The language is stated as "${language}", but the text is not written in its letters ("${guessLanguage(text)}" is likely).`,
      place: 'language',
      hint: 'Upload the file again with the language it is in; where it is the source, with the role "source".',
    };
  return undefined;
}

/** The rules in the order in which a person would mend them: place, details, file, language. */
export async function examine(upload: Upload): Promise<Examined> {
  const said = described(upload);
  const named =
    workRefusal(said.work ?? upload.work) ??
    (upload.bytes.length > MAX_UPLOAD_BYTES ? tooLarge(upload.bytes.length) : undefined) ??
    labelRefusal(said.label) ??
    detailsRefusal(said);
  if (named) return { ok: false, refusal: named };

  const filename = filenameOf(upload);
  const { fetched, tracked } = said;
  const outcome = await readText(upload.bytes, { filename, language: said.language, tracked, fetched });
  if (!outcome.ok) return outcome;
  // Of a bilingual file that is sent as the source, the sources are meant.
  const extraction =
    said.role === 'source' && outcome.extraction.source
      ? sourceOf(outcome.extraction, outcome.extraction.source)
      : outcome.extraction;
  const { language, note } = languageOf(said.language, extraction);
  const wrong =
    languageRefusal(said, language, extraction.text) ?? (await tooLong(extraction.text, language));
  if (wrong) return { ok: false, refusal: wrong };
  const record = versionOf(upload, { ...said, language }, extraction, note);
  const source = extraction.source && sourceDraft(record, extraction.source);
  return source && !sameLanguage(source.record.language, language)
    ? { ok: true, record: { ...record, source: source.record.id }, source }
    : { ok: true, record };
}

function versionOf(
  upload: Upload,
  said: UploadDetails & { readonly language: string },
  extraction: Extraction,
  note: string | undefined,
): VersionRecord {
  const { work, key, bytes, modified } = upload;
  const { label = '', language, role = 'translation', workTitle, sourceLanguage, fetched } = said;
  const filename = filenameOf(upload);
  const sha = sha256(bytes);
  const tracked = said.tracked === 'reject' ? 'reject' : undefined;
  const taken = { tracked, select: fetched?.select } as const;
  const id = `${slug(label)}-${identityOf(sha, role, language, taken).slice(0, 8)}`;
  const stated = said.time && normaliseTime(said.time);
  const dated = extraction.date && normaliseTime(extraction.date);
  return {
    schema: 'variorum.version/1',
    work,
    id,
    label,
    language,
    role,
    time: stated || dated || modified.toISOString(),
    timeFrom: stated ? 'stated' : dated ? 'text' : 'upload',
    title: extraction.title,
    status: extraction.status,
    date: extraction.date,
    workTitle: workTitle && [...workTitle].slice(0, 300).join(''),
    sourceLanguage: sourceLanguage && canonicalLanguage(sourceLanguage),
    origin: {
      upload: key,
      filename,
      mediaType: extraction.mediaType,
      encoding: extraction.encoding,
      bytes: bytes.length,
      sha256: sha,
      original: originalKey(work, id, keyExtension(filename)),
      tracked,
      fetched,
    },
    text: extraction.text,
    segments: extraction.segments,
    furniture: extraction.furniture,
    notes: note ? [...extraction.notes, note] : extraction.notes,
  };
}

/** The source side of a bilingual file, in the place of the whole. */
function sourceOf(extraction: Extraction, source: ExtractedSource): Extraction {
  const { title, status, date, source: _, ...rest } = extraction;
  return { ...rest, ...source };
}

/**
 * Its id follows from its content and nothing else: the same sources, brought by the next version's file, are the same
 * version. It has the time of the translation that brought it first.
 */
function sourceDraft(translation: VersionRecord, source: ExtractedSource): SourceDraft | undefined {
  const { work, origin } = translation;
  const marked = source.language && canonicalLanguage(source.language);
  const stated = translation.sourceLanguage;
  const language = marked ?? stated ?? guessLanguage(source.text);
  if (contradictsScript(language, source.text)) return undefined;
  const segments = source.segments.map(({ start, end, id }) => ({ id, text: source.text.slice(start, end) }));
  const file = `${JSON.stringify({ schema: 'variorum.segments/1', language, segments })}\n`;
  const bytes = new TextEncoder().encode(file);
  const sha = sha256(bytes);
  const id = `source-${identityOf(sha, 'source', language).slice(0, 8)}`;
  return {
    bytes,
    record: {
      schema: 'variorum.version/1',
      work,
      id,
      label: 'Source',
      language,
      role: 'source',
      time: translation.time,
      timeFrom: translation.timeFrom,
      sourceLanguage: language,
      origin: {
        upload: origin.upload,
        filename: `${splitName(origin.filename).stem}.source.json`,
        mediaType: 'application/json',
        encoding: 'utf-8',
        bytes: bytes.length,
        sha256: sha,
        original: originalKey(work, id, 'json'),
      },
      text: source.text,
      segments: source.segments,
      furniture: [],
      notes: [],
    },
  };
}
