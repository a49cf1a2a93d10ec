/** What may be a work's id or a version's label, and how an upload's name is read. */
import type { Refusal } from '../extract/refusal.ts';

const MAX_WORK = 100;
const MAX_LABEL = 120;

/** A value as a message shows it: quoted, what cannot be seen escaped, cut at 60 characters. */
export function quoted(value: string): string {
  const points = [...value];
  const shown = JSON.stringify(points.length > 60 ? `${points.slice(0, 60).join('')}…` : value);
  return shown.replace(UNSEEN, (letter) => `\\u{${letter.codePointAt(0)?.toString(16)}}`);
}

/** Invisible letters, and what turns the direction of writing. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
/** Of these what scripts need: joiners, marks of direction, the choice of a letter's form. */
const UNSEEN_BUT_NEEDED = /\p{Join_Control}|\p{Variation_Selector}|[\u061c\u200e\u200f]/gu;
/** They make what follows look like something else: a name "…\u202etxt.exe" ends in "exe.txt". */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Alphabets with letters that look like another's; nobody mixes them within a word but to deceive. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];

/** Why `work` cannot be a work's id, or undefined. The id is taken as it stands: NFC is the caller's to make. */
export function workRefusal(work: string): Refusal | undefined {
  const refuse = (what: string): Refusal => ({
    code: 'bad-work',
    message: `The work's id ${quoted(work)} ${what}.`,
    place: 'work',
    hint: 'Upload the file again under an id made of letters, digits and hyphens, such as "harbour-speech".',
  });
  if (work === '') return refuse('is empty');
  if ([...work].length > MAX_WORK)
    return refuse(`is too long: ${[...work].length} characters, where ${MAX_WORK} are allowed`);
  if (work !== work.normalize('NFC')) return refuse('is not in Unicode normal form C');
  if (work !== work.normalize('NFKC'))
    return refuse(`is written in special forms of letters; plainly it is ${quoted(work.normalize('NFKC'))}`);
  const unseen = work.match(UNSEEN);
  if (unseen) return refuse(`holds ${quoted(unseen[0])}, which cannot be seen`);
  if (/^[_-]/u.test(work)) return refuse(`begins with "${work[0]}"`);
  if (/^\p{M}/u.test(work)) return refuse('begins with a combining mark');
  const odd = work.match(/[^\p{L}\p{N}\p{M}_-]/u);
  if (odd) return refuse(`holds ${quoted(odd[0])}`);
  const mixed = work
    .split(/[^\p{L}\p{M}]+/u)
    .find((word) => ALIKE.filter((script) => script.test(word)).length > 1);
  return mixed
    ? refuse(`mixes alphabets whose letters look alike within one word, ${quoted(mixed)}`)
    : undefined;
}

const MAX_VERSION = 100;

/** Whether there can be a version with this id: a slug and a hash. */
export const isVersionId = (id: string): boolean =>
  [...id].length <= MAX_VERSION && /^[\p{L}\p{N}\p{M}-]+$/u.test(id);

/** Why `label` cannot be a version's label, or undefined. `label` is trimmed and in NFC. */
export function labelRefusal(label: string | undefined): Refusal | undefined {
  if (!label)
    return {
      code: 'missing-label',
      message: 'The version has no label.',
      place: 'label',
      hint: 'Upload the file again with a label that tells the version from the others, such as "provisional".',
    };
  const refuse = (what: string): Refusal => ({
    code: 'bad-label',
    message: `The label ${quoted(label)} ${what}.`,
    place: 'label',
    hint: `Upload the file again under a label of at most ${MAX_LABEL} characters without slashes, ".." and characters that cannot be seen.`,
  });
  const length = [...label].length;
  if (length > MAX_LABEL) return refuse(`is too long: ${length} characters, where ${MAX_LABEL} are allowed`);
  if (/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(label)) return refuse('holds a control character');
  const unseen = label.replace(UNSEEN_BUT_NEEDED, '').match(UNSEEN);
  if (unseen) return refuse(`holds ${quoted(unseen[0])}, which cannot be seen`);
  if (label.includes('/')) return refuse('holds a slash');
  return label.includes('..') ? refuse('holds ".."') : undefined;
}

/** `final.v2.txt` -> `final.v2` and `txt`. A name without a dot has no extension. */
export function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const [, stem, extension] = name.match(/^(.*)\.([^./\\]*)$/su) ?? [undefined, name, ''];
  return { stem, extension: extension.toLowerCase() };
}

/** A line of free text without what would deceive the eye. */
export const plainLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(TURNS, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();

/** The last part of what may be a whole path on the uploader's machine, without what cannot or must not be shown. */
export function fileNameOf(path: string): string {
  const last = path.split(/[/\\]/u).at(-1) ?? '';
  return [
    ...last
      .normalize('NFC')
      .replace(TURNS, '')
      .replace(/\p{Cc}+/gu, ''),
  ]
    .slice(-200)
    .join('');
}

/** A file name's extension as it may stand in a key: `bin` for none and for odd ones. */
export function keyExtension(filename: string): string {
  const { extension } = splitName(filename);
  return /^[a-z0-9]{1,10}$/u.test(extension) ? extension : 'bin';
}
