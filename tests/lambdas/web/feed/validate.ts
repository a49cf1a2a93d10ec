/** Whether a document is an Atom feed: its grammar by libxml2 over RFC 4287's, and the rules that no grammar can say. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseDocument } from 'htmlparser2';
import { validateXML } from 'xmllint-wasm';

const GRAMMAR = readFileSync(fileURLToPath(new URL('./atom.rng', import.meta.url)), 'utf8');

/** What is wrong with it, one line each. */
export async function feedTroubles(xml: string): Promise<string[]> {
  const checked = await validateXML({
    xml: { fileName: 'feed.xml', contents: xml },
    extension: 'relaxng',
    schema: [GRAMMAR],
  });
  if (!checked.valid) return checked.errors.map(({ message }) => message);
  const feed = readFeed(xml);
  const troubles: string[] = [];
  const ids = feed.entries.map(({ id }) => id);
  if (new Set(ids).size < ids.length) troubles.push('two entries have one id');
  for (const id of [feed.id, ...ids])
    if (!/^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/.test(id)) troubles.push(`${id} is no absolute IRI`);
  for (const link of [...feed.links, ...feed.entries.flatMap(({ links }) => links)])
    if (!URL.canParse(link.href)) troubles.push(`${link.href} is not absolute`);
  if (!feed.links.some(({ rel }) => rel === 'self')) troubles.push('the feed has no self link');
  if (!feed.author) troubles.push('nobody wrote it');
  for (const entry of feed.entries) {
    if (!entry.links.some(({ rel }) => rel === 'alternate')) troubles.push(`${entry.id} leads nowhere`);
    if (entry.updated > feed.updated) troubles.push(`${entry.id} is newer than the feed`);
    if (Number.isNaN(Date.parse(entry.updated))) troubles.push(`${entry.updated} is no date`);
  }
  return troubles;
}

interface Link {
  readonly rel: string;
  readonly href: string;
}
export interface ReadEntry {
  readonly id: string;
  readonly title: string;
  readonly updated: string;
  readonly links: readonly Link[];
  /** HTML, as a feed reader would show it. */
  readonly content: string;
}
export interface ReadFeed extends Omit<ReadEntry, 'content'> {
  readonly author: string;
  readonly entries: readonly ReadEntry[];
}

/** A feed as a program reads it. */
export function readFeed(xml: string): ReadFeed {
  const { children } = parseDocument(xml, { xmlMode: true });
  const root = elements(children).find(({ name }) => name === 'feed');
  if (!root) throw new Error('There is no feed in it.');
  return {
    ...read(root),
    author: textOf(root, 'author'),
    entries: elements(root.children)
      .filter(({ name }) => name === 'entry')
      .map((entry) => ({ ...read(entry), content: textOf(entry, 'content') })),
  };
}

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { readonly attribs: object }>;

const elements = (nodes: readonly Node[]): Element[] =>
  nodes.filter((node): node is Element => 'attribs' in node);

const read = (element: Element): Omit<ReadEntry, 'content'> => ({
  id: textOf(element, 'id'),
  title: textOf(element, 'title'),
  updated: textOf(element, 'updated'),
  links: elements(element.children)
    .filter(({ name }) => name === 'link')
    .map(({ attribs: { rel = 'alternate', href } }) => ({ rel, href })),
});

function textOf(element: Element, name: string): string {
  const found = elements(element.children).find((child) => child.name === name);
  const textIn = (nodes: readonly Node[]): string =>
    nodes
      .map((node) => ('children' in node ? textIn(node.children) : 'data' in node ? node.data : ''))
      .join('');
  return found ? textIn(found.children) : '';
}
