/** What a look comes to: the state before it and what was found -> the state after it, with all that is to be done. */
import { FORMATS } from '../extract/formats/registry.ts';
import type { Refusal } from '../extract/refusal.ts';
import { sha256 } from './digest.ts';
import { splitName } from './names.ts';
import { readText } from './read-text.ts';
import type {
  Condition,
  Fetched,
  LookRecord,
  ObservationRecord,
  Pending,
  Spell,
  WatchRecord,
} from './watch-records.ts';
import type { Visited } from './watch-visit.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const MOST_SPELLS = 20;
/** One hiccup of a server is no news; a page that is gone is. */
const FAILING_IS_TOLD_AFTER = 3;

/** How a page was found, without what comes of it. */
interface Found {
  readonly condition: Condition;
  readonly status?: number;
  readonly message?: string;
}

export interface Before {
  readonly watch: WatchRecord;
  /** Undefined where the page was never looked at. */
  readonly look?: LookRecord;
  /** What a state would say that was lost, or never was: by the versions and observations of this watch. */
  readonly lost?: Pick<LookRecord, 'seen' | 'observations'>;
}

/** `changed`: a version is to be made. */
export type LookCode = 'changed' | 'unchanged' | 'troubled';

export interface Looked {
  readonly code: LookCode;
  readonly look: LookRecord;
}

export async function lookFrom({ watch, look, lost }: Before, visited: Visited, now: Date): Promise<Looked> {
  const time = now.toISOString();
  const known = look?.seen ?? lost?.seen;
  const read = visited.code === 'fetched' ? await readPage(watch, visited, time) : undefined;
  const found = foundIn(visited, read);
  const spells = withSpell(look?.spells ?? [], found, time);
  const isNew = read?.ok === true && read.text !== known?.text;
  const observations = look?.observations ?? lost?.observations ?? 0;
  const observation = observationOf({ watch, look, found, spells, time, number: observations + 1 });
  const upload: Pending['upload'] =
    read?.ok && isNew ? { ...read.upload, isChange: known !== undefined } : undefined;
  const { etag, 'last-modified': lastModified } = visited.code === 'fetched' ? visited.headers : {};
  return {
    code: isNew ? 'changed' : found.condition === 'present' ? 'unchanged' : 'troubled',
    look: {
      schema: 'variorum.look/1',
      work: watch.work,
      watch: watch.id,
      looked: time,
      next: new Date(now.getTime() + delayOf(watch, spells, visited)).toISOString(),
      told: observation === undefined ? (look?.told ?? 'present') : found.condition,
      observations: observation?.number ?? observations,
      spells,
      seen:
        read?.ok && visited.code === 'fetched'
          ? {
              url: visited.url,
              etag,
              lastModified,
              text: read.text,
              since: isNew ? time : (known?.since ?? time),
            }
          : known,
      pending: upload || observation ? { upload, observation } : undefined,
    },
  };
}

type Page =
  | {
      readonly ok: true;
      readonly text: string;
      readonly upload: Omit<NonNullable<Pending['upload']>, 'isChange'>;
    }
  | { readonly ok: false; readonly refusal: Refusal };

/** The text as it would be compared: what is furniture is no part of it. */
async function readPage(
  watch: WatchRecord,
  visited: Extract<Visited, { code: 'fetched' }>,
  time: string,
): Promise<Page> {
  const { label, language, role, workTitle, sourceLanguage, select } = watch;
  const { url: finalUrl, redirects, status, headers, bytes } = visited;
  const fetched: Fetched = {
    watch: watch.id,
    url: watch.url,
    finalUrl,
    redirects: [...redirects],
    status,
    headers,
    time,
    sha256: sha256(bytes),
    select,
  };
  const filename = fileNameFor(finalUrl, headers['content-type']);
  const outcome = await readText(bytes, { filename, fetched });
  if (!outcome.ok) return outcome;
  return {
    ok: true,
    text: sha256(outcome.extraction.text),
    upload: {
      label: `${label} ${time.slice(0, 10)} ${time.slice(11, 16)} UTC`,
      filename,
      language,
      role,
      workTitle,
      sourceLanguage,
      fetched,
      bytes: Buffer.from(bytes).toString('base64'),
    },
  };
}

/** The server says what the file is; "page.php" and "/statement/12" say nothing. */
function fileNameFor(url: string, contentType: string | undefined): string {
  const type = contentType?.split(';', 1)[0].trim().toLowerCase() ?? '';
  const { stem, extension } = splitName(new URL(url).pathname.split('/').at(-1) ?? '');
  const name = stem || 'page';
  const said = FORMATS.find(({ contentTypes }) => contentTypes.includes(type));
  // Servers call a Markdown file plain text.
  if (said && !(type === 'text/plain' && isKnown(extension))) return `${name}.${said.extensions[0]}`;
  return isKnown(extension) ? `${name}.${extension}` : 'page';
}

const isKnown = (extension: string): boolean =>
  FORMATS.some(({ extensions }) => extensions.includes(extension));

function foundIn(visited: Visited, read: Page | undefined): Found {
  switch (visited.code) {
    case 'fetched': {
      const { status } = visited;
      return read?.ok === false
        ? { condition: 'unreadable', status, message: read.refusal.message }
        : { condition: 'present', status };
    }
    case 'unchanged':
      return { condition: 'present', status: visited.status };
    case 'answered': {
      const { status } = visited;
      const gone = status === 404 || status === 410;
      return { condition: gone ? 'gone' : 'failing', status, message: `The server answers with ${status}.` };
    }
    case 'blocked':
      return { condition: 'blocked', message: visited.message };
    case 'failed':
      return { condition: 'failing', message: visited.message };
  }
}

/** A page that is present is so whether the server sent it again or not. */
function withSpell(spells: readonly Spell[], found: Found, time: string): readonly Spell[] {
  const last = spells.at(-1);
  const same =
    last?.condition === found.condition && (found.condition === 'present' || last.status === found.status);
  const spell: Spell =
    same && last
      ? { ...last, message: found.message, last: time, looks: last.looks + 1 }
      : { ...found, status: found.status === 304 ? 200 : found.status, first: time, last: time, looks: 1 };
  return [...(same ? spells.slice(0, -1) : spells), spell].slice(-MOST_SPELLS);
}

/** Looks in a row that found the page so, whatever the status was. */
function inARow(spells: readonly Spell[], is: (condition: Condition) => boolean): number {
  let looks = 0;
  for (const spell of spells.toReversed()) {
    if (!is(spell.condition)) break;
    looks += spell.looks;
  }
  return looks;
}

function observationOf(of: {
  readonly watch: WatchRecord;
  readonly look?: LookRecord;
  readonly found: Found;
  readonly spells: readonly Spell[];
  readonly time: string;
  readonly number: number;
}): ObservationRecord | undefined {
  const { watch, look, found, spells, time, number } = of;
  const { condition, status, message } = found;
  const told = look?.told ?? 'present';
  if (condition === told) return undefined;
  if (condition === 'failing' && inARow(spells, (one) => one === 'failing') < FAILING_IS_TOLD_AFTER)
    return undefined;
  const before = spells.findLast((spell) => spell.condition === told);
  return {
    schema: 'variorum.observation/1',
    work: watch.work,
    watch: watch.id,
    number,
    url: watch.url,
    label: watch.label,
    what: condition === 'present' ? 'back' : condition,
    time,
    status,
    message: message ?? 'The page can be read again.',
    before: before && { condition: before.condition, first: before.first, last: before.last },
  };
}

/** Milliseconds. Twice as long with each look that found trouble, up to a day, or what was asked for where that is longer. */
function delayOf({ everyMinutes }: WatchRecord, spells: readonly Spell[], visited: Visited): number {
  const every = everyMinutes * MINUTE_MS;
  const longest = Math.max(every, DAY_MS);
  const troubled = inARow(spells, (condition) => condition !== 'present');
  const delay = visited.code === 'blocked' ? longest : Math.min(every * 2 ** Math.min(troubled, 20), longest);
  const asked = visited.code === 'answered' ? (visited.retryAfterSeconds ?? 0) * 1000 : 0;
  return Math.max(delay, Math.min(asked, DAY_MS));
}
