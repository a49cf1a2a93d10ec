/**
 * Word (ECMA-376, transitional and strict): the text of the main part, with footnotes and endnotes behind it. A
 * library such as mammoth would be shorter, but loses what was tracked, and inflates without a bound.
 */
import { unpack } from '../archive/unpack.ts';
import { countedNotes } from '../counted.ts';
import type { Furniture } from '../extraction.ts';
import type { Reading } from '../formats/format.ts';
import type { Refusal } from '../refusal.ts';
import { damaged, withMacros } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { walkXml, xmlText } from '../xml/walk.ts';
import { readDocxStory, type Seen } from './docx-story.ts';
import { readDocxStyles } from './docx-styles.ts';
import { noneTracked, type Tracked, trackedNotes } from './tracked.ts';

const WHAT = 'Word file';
const MAIN = /\.document(?:\.main)?\+xml$|\.template\.main\+xml$/;
const MACROS = /macroEnabled|vbaProject/i;

/** `tracked`: what is done with changes that Word tracked. */
export function readDocx(bytes: Uint8Array, tracked: Tracked): Attempt<Reading> {
  const parts = unpack(bytes, WHAT, (name) => /^(?:\[Content_Types\]\.xml|word\/[^/]+\.xml)$/i.test(name));
  if (!parts.ok) return parts;
  const files = parts.value;
  const types = textOf(files, '[Content_Types].xml');
  if (!types.ok) return types;
  if (MACROS.test(types.value)) return refused(withMacros(WHAT));
  const main = mainPart(types.value);
  if (!main.ok) return main;

  const seen: Seen = {
    tracked: noneTracked(),
    notes: [],
    images: 0,
    objects: 0,
    comments: 0,
    readings: 0,
    hidden: 0,
    symbols: 0,
    imported: 0,
  };
  const styles = files.has('word/styles.xml') ? textOf(files, 'word/styles.xml') : done('<styles/>');
  if (!styles.ok) return styles;
  const known = readDocxStyles(styles.value);
  if (!known.ok) return known;
  const { titles, language } = known.value;
  const storyOf = (name: string, ids?: readonly string[]) => {
    const source = textOf(files, name);
    return source.ok ? readDocxStory(source.value, { titles, tracked, seen, ids }) : source;
  };
  const body = storyOf(main.value);
  if (!body.ok) return body;

  const behind: string[] = [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const ids = seen.notes.filter((note) => note.kind === kind).map(({ id }) => id);
    if (ids.length === 0) continue;
    const read = storyOf(`word/${kind}s.xml`, ids);
    if (!read.ok) return read;
    behind.push(read.value.text);
  }
  const furniture: Furniture[] = [];
  for (const name of [...files.keys()].sort()) {
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue;
    const read = storyOf(name);
    if (!read.ok) return read;
    const text = read.value.text.replace(/\n+/g, '\n').trim();
    if (text !== '' && !furniture.some((one) => one.text === text))
      furniture.push({ text, reason: 'running-head' });
  }
  const text = [body.value.text, ...behind].filter((part) => part !== '').join('\n\n');
  return done({
    text,
    ...(body.value.title === undefined ? {} : { title: body.value.title }),
    ...(language === undefined ? {} : { language }),
    furniture: [...body.value.furniture, ...furniture],
    notes: [...trackedNotes(seen.tracked, tracked), ...leftOut(seen)],
  });
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): Attempt<string> {
  const bytes = parts.get(name);
  return bytes ? xmlText(bytes, WHAT, name) : refused(damaged(WHAT, `its part "${name}" is missing.`));
}

/** As the list of content types names it: "word/document.xml", most often. */
function mainPart(types: string): Attempt<string> {
  let main: string | undefined;
  const broken: Refusal | undefined = walkXml(types, WHAT, {
    open: (element) => {
      if (element.name === 'Override' && MAIN.test(element.attribute('ContentType')))
        main ??= element.attribute('PartName').replace(/^\//, '');
    },
    close: () => {},
    text: () => {},
  });
  return broken ? refused(broken) : done(main ?? 'word/document.xml');
}

const leftOut = (seen: Seen): readonly string[] =>
  countedNotes([
    [seen.images, 'image was left out', 'images were left out'],
    [seen.objects, 'embedded object was left out', 'embedded objects were left out'],
    [seen.comments, 'comment was left out', 'comments were left out'],
    [
      seen.readings,
      'reading over characters (ruby) was left out',
      'readings over characters (ruby) were left out',
    ],
    [seen.hidden, 'hidden part of the text was left out', 'hidden parts of the text were left out'],
    [seen.symbols, 'sign of a symbol font was left out', 'signs of a symbol font were left out'],
    [seen.imported, 'imported file inside was left out', 'imported files inside were left out'],
  ]);
