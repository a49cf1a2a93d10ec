/** OpenDocument text (ISO/IEC 26300), packed or flat: the body, with its notes behind it. */
import { unpack } from '../archive/unpack.ts';
import { countedNotes } from '../counted.ts';
import type { Furniture } from '../extraction.ts';
import type { Reading } from '../formats/format.ts';
import { damaged, encrypted, tooMuch, withMacros } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { walkXml, type XmlElement, xmlText } from '../xml/walk.ts';
import { OdtDeletions, readDeletions } from './odt-deletions.ts';
import { Prose } from './prose.ts';
import { noneTracked, type Tracked, trackedNotes } from './tracked.ts';

const WHAT = 'OpenDocument file';
const PARTS = ['content.xml', 'styles.xml', 'META-INF/manifest.xml'];

/** `names`: of all parts, as the archive lists them. */
export function readOdt(bytes: Uint8Array, names: readonly string[], tracked: Tracked): Attempt<Reading> {
  if (names.some((name) => /^(?:Basic|Scripts)\/[^/]+\/./.test(name))) return refused(withMacros(WHAT));
  const parts = unpack(bytes, WHAT, (name) => PARTS.includes(name));
  if (!parts.ok) return parts;
  const texts: string[] = [];
  for (const name of PARTS) {
    const part = parts.value.get(name);
    // An encrypted part is no text: the manifest tells why.
    if (name === 'META-INF/manifest.xml') {
      if (part && new TextDecoder().decode(part).includes('encryption-data')) return refused(encrypted(WHAT));
    } else if (part) {
      const text = xmlText(part, WHAT, name);
      if (!text.ok) {
        const manifest = parts.value.get('META-INF/manifest.xml');
        return manifest && new TextDecoder().decode(manifest).includes('encryption-data')
          ? refused(encrypted(WHAT))
          : text;
      }
      texts.push(text.value);
    } else if (name === 'content.xml') return refused(damaged(WHAT, 'its part "content.xml" is missing.'));
  }
  return readOdtXml(texts, tracked);
}

/** Indexes that the program makes. */
const INDEXES = new Set([
  'table-of-content',
  'illustration-index',
  'table-index',
  'object-index',
  'user-index',
  'alphabetical-index',
]);
const MAX_SPACES = 1000;

/** `sources`: the content, then the styles; or a flat document alone. */
export function readOdtXml(sources: readonly string[], tracked: Tracked): Attempt<Reading> {
  const deletions = tracked === 'reject' ? readDeletions(sources[0]) : done(new OdtDeletions());
  if (!deletions.ok) return deletions;
  const body = new Prose();
  const notes = new Prose();
  const contents = new Prose();
  const running = new Prose();
  const counts = { images: 0, objects: 0, comments: 0, readings: 0 };
  const seen = noneTracked();
  /** Automatic styles by the style that they are made from. */
  const parents = new Map<string, string>();
  const path: string[] = [];
  const targets: Prose[] = [];
  let language: string | undefined;
  let place: Prose | undefined;
  let inInsertion = 0;
  const insertions = new Set<string>();

  const isTitleStyle = (name: string): boolean =>
    /^(?:Title|Heading_20_1)$/.test(name) || /^(?:Title|Heading_20_1)$/.test(parents.get(name) ?? '');
  const dropped = () => tracked === 'reject' && inInsertion > 0;
  const write = (text: string): void => {
    if (!dropped()) targets.at(-1)?.add(text);
  };

  function open(element: XmlElement): 'skip' | undefined {
    const { name } = element;
    const parent = path.at(-1) ?? '';
    switch (name) {
      case 'style':
        parents.set(element.attribute('name'), element.attribute('parent-style-name'));
        break;
      case 'text-properties':
        if (language === undefined && parent === 'default-style' && element.attribute('language'))
          language = [element.attribute('language'), element.attribute('country')]
            .filter((part) => part !== '' && part !== 'none')
            .join('-');
        break;
      case 'text':
        if (parent === 'body') place = body;
        break;
      case 'header':
      case 'footer':
        if (parent === 'master-page') place = running;
        break;
      case 'forms':
      case 'note-citation':
      case 'sequence-decls':
        return 'skip';
      case 'tracked-changes':
        break;
      case 'changed-region':
        insertions.add(element.attribute('id'));
        break;
      case 'insertion':
        if (parent === 'changed-region') seen.inserted += 1;
        break;
      case 'deletion':
        if (parent === 'changed-region') seen.deleted += 1;
        break;
      case 'change-start':
        inInsertion += 1;
        break;
      case 'change-end':
        inInsertion = Math.max(0, inInsertion - 1);
        break;
      case 'change':
        for (const [index, text] of deletions.ok
          ? deletions.value.of(element.attribute('change-id')).entries()
          : []) {
          const target = targets.at(-1);
          if (index > 0 && target) {
            target.end();
            target.begin(false);
          }
          write(text);
        }
        break;
      case 'note-body':
        targets.push(notes);
        break;
      case 'annotation':
        counts.comments += 1;
        return 'skip';
      case 'p':
      case 'h':
        if (place && !path.includes('tracked-changes')) {
          const level = element.attribute('outline-level');
          const target = targets.at(-1) ?? (path.some((one) => INDEXES.has(one)) ? contents : place);
          targets.push(target);
          target.begin((name === 'h' && level === '1') || isTitleStyle(element.attribute('style-name')));
        }
        break;
      case 's':
        write(' '.repeat(Math.min(Number(element.attribute('c')) || 1, MAX_SPACES)));
        break;
      case 'tab':
        write('\t');
        break;
      case 'line-break':
        write('\n');
        break;
      case 'ruby-text':
        counts.readings += 1;
        return 'skip';
      case 'image':
        if (parent === 'frame') counts.images += 1;
        return 'skip';
      case 'object':
      case 'object-ole':
        counts.objects += 1;
        return 'skip';
      default:
    }
    path.push(name);
    return undefined;
  }

  function close({ name }: XmlElement): void {
    path.pop();
    if (name === 'note-body') targets.pop();
    else if ((name === 'p' || name === 'h') && place && !path.includes('tracked-changes')) {
      targets.pop()?.end(dropped());
    } else if (
      name === 'body' ||
      ((name === 'header' || name === 'footer') && path.at(-1) === 'master-page')
    ) {
      place = undefined;
    }
  }

  for (const source of sources) {
    const broken = walkXml(source, WHAT, {
      open,
      close,
      text: (text) => {
        if (path.at(-1) === 'creator' && path.includes('tracked-changes')) seen.authors.add(text);
        // White space is collapsed, as in HTML; what counts is written as elements.
        else if (targets.length > 0 && !path.includes('tracked-changes'))
          write(text.replace(/[\t\n\r ]+/g, ' '));
      },
    });
    if (broken) return refused(broken);
  }
  if (body.tooLong || notes.tooLong) return refused(tooMuch('The file holds too much text.'));
  const furniture: Furniture[] = [];
  for (const [prose, reason] of [
    [contents, 'contents'],
    [running, 'running-head'],
  ] as const) {
    const text = tidy(prose.text()).replace(/\n+/g, '\n');
    if (text !== '') furniture.push({ text, reason });
  }
  const title = body.title;
  return done({
    text: [body.text(), notes.text()]
      .filter((text) => text !== '')
      .map(tidy)
      .join('\n\n'),
    ...(title === undefined ? {} : { title }),
    ...(language === undefined ? {} : { language }),
    furniture,
    notes: [
      ...trackedNotes(seen, tracked),
      ...countedNotes([
        [counts.images, 'image was left out', 'images were left out'],
        [counts.objects, 'embedded object was left out', 'embedded objects were left out'],
        [counts.comments, 'comment was left out', 'comments were left out'],
        [
          counts.readings,
          'reading over characters (ruby) was left out',
          'readings over characters (ruby) were left out',
        ],
      ]),
    ],
  });
}

/** Spaces that stand at the ends of lines are the markup's. */
const tidy = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
