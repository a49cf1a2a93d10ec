/** Pairs of texts for the formats out: what an editor does to a text, and texts that nobody would write. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';

const words =
  'the a of peace treaty Japan Russia shall may not must 12 1,000 January =SUM(A1) 平和 条約 締結する 🇯🇵 👩‍👩‍👧 e\u0301tat שלום العربية <b> & "x" ]]> \u0007 \ufffe C:\\d *x* _y_ | `z` ~~q~~ [a](b) http://example.org @me -- {c}'.split(
    ' ',
  );
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 9 })
  .map((said) => `${said.join(' ')}.`);
const paragraphs = fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 6 });

const textOf = (text: readonly (readonly string[])[], gap = ' '): string =>
  text
    .filter((sentences) => sentences.length > 0)
    .map((sentences) => sentences.join(gap))
    .join('\n\n');

const step = fc.record({
  what: fc.constantFrom(
    'drop',
    'add',
    'move',
    'reword',
    'merge',
    'split',
    'cut',
    'join',
    'new',
    'lose',
    'shift',
  ),
  paragraph: fc.nat(9),
  sentence: fc.nat(9),
  word: fc.constantFrom(...words),
  other: sentence,
});

/** What an editor made of a text: sentences and paragraphs put, dropped, moved, joined, cut and reworded. */
function edited(
  text: readonly (readonly string[])[],
  steps: readonly (typeof step extends fc.Arbitrary<infer Step> ? Step : never)[],
): string[][] {
  const after = text.map((sentences) => [...sentences]);
  for (const { what, paragraph: p, sentence: s, word, other } of steps) {
    const at = after.length === 0 ? -1 : p % after.length;
    const own = after[at];
    if (what === 'new') after.splice(p % (after.length + 1), 0, [other]);
    if (own === undefined) continue;
    const i = own.length === 0 ? 0 : s % own.length;
    if (what === 'drop') own.splice(i, 1);
    if (what === 'add') own.splice(i, 0, other);
    if (what === 'move') after[s % after.length].push(...own.splice(i, 1));
    if (what === 'reword' && own[i]) own[i] = own[i].replace(/ |\.$/, ` ${word} `);
    if (what === 'merge' && own[i + 1]) own.splice(i, 2, `${own[i].slice(0, -1)} and ${own[i + 1]}`);
    if (what === 'split' && own[i]) own[i] = own[i].replace(' ', '. Then ');
    if (what === 'cut') after.splice(at, 1, own.slice(0, i), own.slice(i));
    if (what === 'join' && after[at + 1]) own.push(...after.splice(at + 1, 1)[0]);
    if (what === 'lose') after.splice(at, 1);
    if (what === 'shift') after.splice(s % after.length, 0, ...after.splice(at, 1));
  }
  return after;
}

const anything = fc.string({ unit: 'binary', maxLength: 60 });

export const PAIRS: fc.Arbitrary<readonly [before: string, after: string]> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(paragraphs, fc.array(step, { maxLength: 6 }), fc.constantFrom(' ', '\n'))
      .map(([text, steps, gap]) => [textOf(text, gap), textOf(edited(text, steps))] as const),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      paragraphs.map((one) => textOf(one)),
      paragraphs.map((one) => textOf(one)),
    ),
  },
  { weight: 1, arbitrary: fc.tuple(anything, anything) },
);

const corpus = fileURLToPath(new URL('../../../../corpus/', import.meta.url));
const read = (path: string): string => readFileSync(`${corpus}${path}`, 'utf8').replaceAll('\r\n', '\n');
const golden = fileURLToPath(new URL('../../../golden/', import.meta.url));

export interface KnownPair {
  readonly name: string;
  readonly before: string;
  readonly after: string;
  readonly language: string;
}

/** The corpus and the goldens. */
export const KNOWN_PAIRS: readonly KnownPair[] = [
  {
    name: 'koizumi',
    before: read('koizumi-khabarovsk-2003/provisional.txt'),
    after: read('koizumi-khabarovsk-2003/revised.txt'),
    language: 'en',
  },
  ...[
    ['literal', 'formal'],
    ['formal', 'literal'],
  ].map(([before, after]) => ({
    name: `aobahama ${before} ${after}`,
    before: read(`aobahama-water-notice/${before}.txt`),
    after: read(`aobahama-water-notice/${after}.txt`),
    language: 'en',
  })),
  ...readdirSync(golden).map((name) => ({
    name,
    before: readFileSync(`${golden}${name}/before.txt`, 'utf8'),
    after: readFileSync(`${golden}${name}/after.txt`, 'utf8'),
    language: name.slice(0, name.indexOf('-')),
  })),
];
