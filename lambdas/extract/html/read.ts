/** HTML -> what the passes shared by all formats work on. Scripts and attributes never reach the text. */
import type { Furniture } from '../extraction.ts';
import type { Reading } from '../formats/format.ts';
import { type Attempt, done } from '../refuse.ts';
import { type Block, type Heading, type LeftOut, readBlocks } from './blocks.ts';
import { attribute, isElement, type Node, parseHtml } from './tree.ts';

export interface HtmlOptions {
  /** Levels of headings among which the first is the title. */
  readonly titleLevels: readonly number[];
}

export function readHtml(source: string, { titleLevels }: HtmlOptions): Attempt<Reading> {
  const parsed = parseHtml(source);
  if (!parsed.ok) return parsed;
  const { blocks, leftOut } = readBlocks(parsed.value);

  const isTitle = ({ heading }: Block) => heading !== undefined && titleLevels.includes(heading.level);
  // A page's header is furniture, unless the only title stands in it.
  const titled = new Set(blocks.filter(isTitle).map(({ landmark }) => landmark));
  const isText = ({ landmark }: Block) =>
    landmark === undefined || (landmark.isHeader && titled.has(landmark) && !titled.has(undefined));
  const outside = outsideOfMain(blocks.filter(isText), isTitle);
  const kept = blocks.filter((block) => isText(block) && !outside.has(block));
  const heading = kept.find(isTitle)?.heading;
  const title = heading ? textOf(kept, heading) : titleElement(parsed.value);
  const language = languageOf(parsed.value);
  return done({
    text: kept.map(({ text }) => text).join('\n\n'),
    ...(title ? { title } : {}),
    ...(language ? { language } : {}),
    furniture: furnitureOf(blocks.filter((block) => !isText(block) || outside.has(block))),
    notes: notesOn(leftOut),
  });
}

/** Of all the text, the share that `main` holds where it is what it is called; some pages wrap a menu in it. */
const LEAST_MAIN = 0.5;

/** What stands beside the page's `main`, but for a title that stands nowhere else. */
function outsideOfMain(blocks: readonly Block[], isTitle: (block: Block) => boolean): ReadonlySet<Block> {
  const length = (some: readonly Block[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const inside = blocks.filter(({ inMain }) => inMain);
  if (length(inside) < length(blocks) * LEAST_MAIN) return new Set();
  const titled = inside.some(isTitle);
  return new Set(blocks.filter((block) => !block.inMain && (titled || !isTitle(block))));
}

/** A heading may hold several blocks. */
const textOf = (blocks: readonly Block[], heading: Heading): string =>
  blocks.flatMap((block) => (block.heading === heading ? [block.text] : [])).join(' ');

function furnitureOf(blocks: readonly Block[]): readonly Furniture[] {
  const texts = new Map<Block['landmark'], string[]>();
  for (const { landmark, text } of blocks) {
    const known = texts.get(landmark);
    if (known) known.push(text);
    else texts.set(landmark, [text]);
  }
  return [...texts.values()].map((parts) => ({ text: parts.join('\n'), reason: 'navigation' }));
}

const child = (nodes: readonly Node[], name: string) =>
  nodes.filter(isElement).find(({ tagName }) => tagName === name);

function titleElement(roots: readonly Node[]): string {
  const head = child(child(roots, 'html')?.childNodes ?? [], 'head');
  const title = child(head?.childNodes ?? [], 'title');
  return (title?.childNodes ?? []).map((node) => ('value' in node ? node.value : '')).join('');
}

const LANGUAGE_TAG = /^[a-z]{2,8}(?:-[a-z0-9]{1,8})*$/i;

function languageOf(roots: readonly Node[]): string | undefined {
  const root = child(roots, 'html');
  const tag = root && (attribute(root, 'lang') || attribute(root, 'xml:lang'))?.trim();
  return tag && LANGUAGE_TAG.test(tag) ? tag : undefined;
}

function notesOn({ images, readings, controls, hidden }: LeftOut): readonly string[] {
  const counted: readonly (readonly [number, string, string])[] = [
    [readings, 'reading over characters (ruby) was', 'readings over characters (ruby) were'],
    [images, 'image was', 'images were'],
    [controls, 'button or form field was', 'buttons or form fields were'],
    [hidden, 'hidden part of the page was', 'hidden parts of the page were'],
  ];
  return counted.flatMap(([count, one, many]) =>
    count > 0 ? [`${count} ${count === 1 ? one : many} left out.`] : [],
  );
}
