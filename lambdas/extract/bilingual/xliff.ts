/** XLIFF 1.2 and 2.x: the segments of every unit, with their codes left out. */
import type { Reading } from '../formats/format.ts';
import { type Attempt, refused } from '../refuse.ts';
import { walkXml, type XmlElement } from '../xml/walk.ts';
import { bilingualReading, languageTag, type Pair } from './reading.ts';

const WHAT = 'XLIFF file';
/** Inline elements that stand for a code, not for text (1.2; in 2.x they are empty). */
const CODES = new Set(['ph', 'bpt', 'ept', 'it', 'x', 'bx', 'ex', 'sc', 'ec', 'sm', 'em']);
/** Neither the text nor its translation. */
const ASIDE = new Set([
  'alt-trans',
  'skeleton',
  'skl',
  'notes',
  'note',
  'mda',
  'metadata',
  'matches',
  'glossary',
  'context-group',
  'count-group',
  'prop-group',
  'originalData',
  'bin-unit',
  'ignorable',
  'phase-group',
  'tool',
  'reference',
]);

interface Part {
  id: string;
  text: string;
}

export function readXliff(source: string): Attempt<Reading> {
  const pairs: Pair[] = [];
  let two = false;
  let sourceLanguage: string | undefined;
  let language: string | undefined;
  let files = 0;
  let unit = '';
  let segment = '';
  let units = 0;
  let untranslatable = 0;
  /** Of the unit, or in 2.x of the segment, that is read now; by the marks that cut it. */
  let sources: Part[] = [];
  let targets: Part[] = [];
  let current: Part[] | undefined;
  let whole: Part | undefined;
  const marks: (Part | undefined)[] = [];

  const finish = (): void => {
    const id = (part: string) => [files, unit, part].filter((one) => one !== '').join('/');
    const cutTargets = targets.filter((part) => part.id !== '');
    const cutSources = sources.filter((part) => part.id !== '');
    if (cutTargets.length > 0) {
      for (const target of cutTargets) {
        const found = cutSources.find((part) => part.id === target.id);
        pairs.push({
          id: id(target.id),
          target: target.text,
          ...(found && { source: found.text }),
        });
      }
    } else {
      const text = (parts: readonly Part[]) => parts.find((part) => part.id === '')?.text;
      pairs.push({ id: id(segment), source: text(sources), target: text(targets) });
    }
    sources = [];
    targets = [];
  };

  function open(element: XmlElement): 'skip' | undefined {
    const { name, attribute } = element;
    if (ASIDE.has(name)) return 'skip';
    switch (name) {
      case 'xliff':
        two = attribute('version').startsWith('2');
        sourceLanguage = languageTag(attribute('srcLang'));
        language = languageTag(attribute('trgLang'));
        break;
      case 'file':
        files += 1;
        sourceLanguage ??= languageTag(attribute('source-language'));
        language ??= languageTag(attribute('target-language'));
        break;
      case 'trans-unit':
      case 'unit':
        units += 1;
        unit = attribute('id') || `unit ${units}`;
        if (attribute('translate') === 'no') {
          untranslatable += 1;
          return 'skip';
        }
        break;
      case 'segment':
        segment = attribute('id');
        break;
      case 'source':
      case 'target':
      case 'seg-source':
        current = name === 'target' ? targets : sources;
        // What seg-source repeats is the source, cut.
        whole = { id: '', text: '' };
        if (name !== 'seg-source') current.push(whole);
        break;
      case 'mrk': {
        const part =
          current && attribute('mtype') === 'seg' ? { id: attribute('mid') || '?', text: '' } : undefined;
        if (part) current?.push(part);
        marks.push(part);
        break;
      }
      case 'cp':
        add(String.fromCodePoint(Math.min(Number.parseInt(attribute('hex'), 16) || 0xfffd, 0x10ffff)));
        return 'skip';
      default:
        if (current && CODES.has(name)) return 'skip';
    }
    return undefined;
  }
  function add(text: string): void {
    if (!current) return;
    if (whole) whole.text += text;
    const mark = marks.findLast((one) => one !== undefined);
    if (mark) mark.text += text;
  }

  const broken = walkXml(source, WHAT, {
    open,
    text: add,
    close: ({ name }) => {
      if (name === 'source' || name === 'target' || name === 'seg-source') {
        current = undefined;
        whole = undefined;
      } else if (name === 'mrk') marks.pop();
      else if (name === 'segment') {
        finish();
        segment = '';
      } else if (name === 'trans-unit' && !two) finish();
    },
  });
  if (broken) return refused(broken);
  const notes =
    untranslatable === 0
      ? []
      : [
          `${untranslatable} ${untranslatable === 1 ? 'unit' : 'units'} marked as not to be translated left out.`,
        ];
  return bilingualReading({ what: WHAT, pairs, sourceLanguage, language, notes });
}
