/** TEI P5 (and P4): the text of a scholarly edition, as it reads. */
import { countedNotes } from '../counted.ts';
import type { Furniture } from '../extraction.ts';
import type { Reading } from '../formats/format.ts';
import { ParagraphBuilder } from '../html/paragraphs.ts';
import { type Attempt, done, refused } from '../refuse.ts';
import { walkXml, type XmlElement } from '../xml/walk.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Begin and end a paragraph. */
const BLOCKS = names(
  'p ab head opener closer dateline salute signed trailer byline docTitle titlePart docAuthor docDate docImprint epigraph argument quote cit said sp speaker stage lg item label cell row table list div div1 div2 div3 div4 div5 div6 div7 body front back group text floatingText castList castItem titlePage imprimatur postscript figDesc',
);
/** Of what is given twice, the one that is not the text as it reads: the errors, the old spellings, the short forms. */
const OTHER_READING = names('sic orig abbr rdg rdgGrp');
const APPARATUS = names('rdg rdgGrp');
/** No text of the work. */
const LEFT_OUT = names(
  'teiHeader standOff facsimile sourceDoc del surplus figure graphic media formula index',
);

export function readTei(source: string): Attempt<Reading> {
  const paragraph = new ParagraphBuilder();
  const paragraphs: string[] = [];
  const behind: string[] = [];
  const furniture: Furniture[] = [];
  const path: string[] = [];
  const counts = { gaps: 0, figures: 0, deleted: 0, readings: 0, choices: 0 };
  let title: string | undefined;
  let headerTitle = '';
  let language: string | undefined;
  let inText = false;
  let inHeaderTitle = false;
  /** Notes and running heads stand in the middle of a paragraph: what came before them waits. */
  const aside: { readonly name: string; readonly pieces: string[] }[] = [];

  const finish = (): void => {
    const text = paragraph.finish();
    if (text.trim() === '') return;
    paragraphs.push(text);
  };
  function open(element: XmlElement): 'skip' | undefined {
    const { name, attribute } = element;
    const parent = path.at(-1) ?? '';
    if (name === 'TEI' || name === 'TEI.2' || name === 'text')
      language ??= attribute('xml:lang') || attribute('lang') || undefined;
    if (name === 'text' || name === 'body') inText = true;
    if (!inText) {
      if (name === 'title' && parent === 'titleStmt') inHeaderTitle = true;
      path.push(name);
      return undefined;
    }
    if (LEFT_OUT.has(name)) {
      if (name === 'del' || name === 'surplus') counts.deleted += 1;
      else if (name === 'figure' || name === 'graphic' || name === 'media') counts.figures += 1;
      return 'skip';
    }
    if (APPARATUS.has(name)) {
      counts.readings += 1;
      return 'skip';
    }
    if (OTHER_READING.has(name) && parent === 'choice') {
      counts.choices += 1;
      return 'skip';
    }
    if (name === 'gap') counts.gaps += 1;
    else if (name === 'lb' || name === 'cb' || name === 'pb' || name === 'milestone') {
      // A line of the page ends, and stays one, as in a text that was typed so; within a word it does not.
      if (attribute('break') === 'no') return 'skip';
      if (name === 'lb' && aside.length === 0) paragraph.breakLine();
      else add('\n');
    } else if (name === 'note' || name === 'fw') aside.push({ name, pieces: [] });
    else if (aside.length === 0) {
      if (name === 'l') paragraph.breakLine();
      else if (BLOCKS.has(name)) finish();
    }
    path.push(name);
    return undefined;
  }
  function add(text: string): void {
    const within = aside.at(-1);
    if (within) within.pieces.push(text);
    else paragraph.add(text);
  }
  const broken = walkXml(source, 'TEI file', {
    open,
    text: (text) => {
      if (inText) add(text);
      else if (inHeaderTitle) headerTitle += text;
    },
    close: ({ name }) => {
      path.pop();
      if (name === 'title') inHeaderTitle = false;
      if (!inText) return;
      if (name === 'note' || name === 'fw') {
        const text = (aside.pop()?.pieces ?? []).join('').replace(/\s+/g, ' ').trim();
        if (text === '') return;
        if (name === 'note') behind.push(text);
        else if (!furniture.some((one) => one.text === text))
          furniture.push({ text, reason: 'running-head' });
      } else if (aside.length === 0 && BLOCKS.has(name)) {
        const before = paragraphs.length;
        finish();
        if ((name === 'head' || name === 'titlePart') && paragraphs.length > before)
          title ??= paragraphs.at(-1);
      }
    },
  });
  if (broken) return refused(broken);
  finish();
  const stated = title ?? headerTitle.replace(/\s+/g, ' ').trim();
  return done({
    text: [...paragraphs, ...behind].join('\n\n'),
    ...(stated ? { title: stated } : {}),
    ...(language ? { language } : {}),
    furniture,
    notes: countedNotes([
      [counts.gaps, 'gap is marked in the text', 'gaps are marked in the text'],
      [counts.figures, 'image was left out', 'images were left out'],
      [
        counts.deleted,
        'deletion marked by the editors was left out',
        'deletions marked by the editors were left out',
      ],
      [counts.readings, 'other reading was left out', 'other readings were left out'],
      [
        counts.choices,
        'form was left out beside its correction or regular form',
        'forms were left out beside their corrections or regular forms',
      ],
    ]),
  });
}
