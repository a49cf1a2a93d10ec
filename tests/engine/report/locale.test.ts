/** A Japanese report is Japanese throughout; only the texts stay what they are. */
import { expect, test } from 'vitest';
import { compare, LOCALES, renderHtml, renderText } from '../../../engine/index.ts';
import { messagesFor } from '../../../engine/report/messages/locale.ts';
import { noteIn } from '../../../engine/report/messages/note.ts';
import { comparisonByHand } from './fixture.ts';
import { harbour } from './harbour.ts';
import { brokenAnchors, readPage } from './page.ts';

/** Texts without a Latin letter, so that every one in the report would be the report's own. */
const before = '港は一月十二日に閉まる。船は北の岸を使わなければならない。荷は千個だ。灯台は白い。鐘が鳴る。';
const after =
  '港は一月十三日に閉まる。船は北の岸を使うことができる。荷は1000個だ。灯台は白くない。新しい橋ができた。';

test('no English word stands in the page or on the terminal', () => {
  const comparison = compare(before, after, {
    language: 'ja',
    beforeLabel: '仮訳',
    afterLabel: '改訂',
  });
  expect(comparison.summary.changes).toBeGreaterThan(4);
  const furniture = { before: [{ text: '目次', reason: 'link-back' }], after: [] };
  const html = renderHtml(comparison, { before, after, furniture, locale: 'ja' });
  const { elements, errors } = readPage(html);
  expect(errors).toEqual([]);
  expect(brokenAnchors(elements)).toEqual([]);
  expect(elements.find(({ tag }) => tag === 'html')?.attributes.lang).toBe('ja');
  const body = elements.find(({ tag }) => tag === 'body')?.text ?? '';
  const spoken = elements.flatMap(({ attributes }) => attributes['aria-label'] ?? []);
  expect([body, ...spoken].join(' ').match(/[A-Za-z]{2,}/g)).toEqual(['Variorum']);
  expect(renderText(comparison, { before, after, color: false, locale: 'ja' })).not.toMatch(/[A-Za-z]{2,}/);
});

test('notes about a file are said in Japanese, or say that they are English', () => {
  const said = (note: string) => (note === 'One.' ? '一。' : undefined);
  const notes = { before: ['One.'], after: ['Two.'], said };
  const { comparison, ...texts } = harbour;
  const html = renderHtml(comparison, { ...texts, notes, locale: 'ja' });
  expect(html).toContain('<dd class="said">一。</dd>');
  expect(html).toContain('<dd class="said" lang="en">Two.</dd>');
  const text = renderText(comparison, { ...texts, notes, color: false, locale: 'ja' });
  expect(text).toContain('\n変更前：一。\n変更後：Two.\n');
});

test('without a locale the report is English', () => {
  const { comparison } = harbour;
  const given = { before: harbour.before, after: harbour.after };
  expect(renderHtml(comparison, { ...given, locale: 'en' })).toBe(renderHtml(comparison, given));
});

test.each([
  ['may → must: strengthened', 'may → must（強められた）'],
  ["dropped: 'not' (negation dropped)", '脱落「not」（否定の脱落）'],
  ["added: ','", '追加「,」'],
  ["moved: 'now'", '移動「now」'],
  ['terminology: accord → treaty (list of 2003)', '用語：accord → treaty（list of 2003）'],
  ['spacing', '空白'],
])('the note "%s" in Japanese', (note, said) => {
  expect(noteIn(messagesFor('ja'), note)).toBe(said);
});

test('every remark that the engine makes of these texts has its words', () => {
  const pairs = [
    ['The sides shall meet.', 'The sides should meet.'],
    ['He must go.', 'He may go.'],
    ['He has to go.', 'He must go.'],
    ['Ships enter.', 'Ships must enter.'],
    ['He did not attend.', 'He did attend.'],
    ['All ships enter.', 'Some ships enter.'],
    ['It has 1,000 rooms.', 'It has 1000 rooms.'],
    ['On 12 January they met.', 'On 12 January 2003 they met.'],
    ['Governor Ishaef came.', 'Governor Ishayev came.'],
    ['A co-operation began.', 'A cooperation began.'],
    ['President Putin said so.', 'Putin said so.'],
    ['It is possible.', 'It is impossible.'],
  ];
  const known = messagesFor('ja').notes?.remarks ?? {};
  const remarks = pairs.flatMap(([one, other]) =>
    compare(one, other, { language: 'en' }).links.flatMap((link) =>
      link.changes.flatMap(({ note }) => /(?:: |\()([a-z ]+)\)?$/.exec(note)?.[1] ?? []),
    ),
  );
  expect(remarks.length).toBeGreaterThan(8);
  expect(remarks.filter((remark) => !(remark in known))).toEqual([]);
});

test('the tables of all languages have the same templates, with the same names in them', () => {
  const [first, ...others] = LOCALES.map((locale) => namesIn(withoutNotes(messagesFor(locale))));
  for (const other of others) expect(other).toEqual(first);
});

/** Notes are said in English by the engine, so English has no table for them. */
const withoutNotes = ({ notes: _, ...rest }: ReturnType<typeof messagesFor>) => rest;

/** `verdict.form.1: n what`, for every template of a table; a singular need not repeat its number. */
function namesIn(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') {
    const names = [...value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
    return path.endsWith('.0') ? [path] : [`${path}: ${names.join(' ')}`];
  }
  return Object.entries(value as object)
    .flatMap(([key, inner]) => namesIn(inner, `${path}.${key}`))
    .sort();
}

test('templates are filled once: names in the texts are left alone', () => {
  const { comparison, ...texts } = comparisonByHand(
    { before: [['{n} one.']], after: [['{n} one.', 'Two.']] },
    [
      { before: [0], after: [0], kind: 'unchanged' },
      { before: [], after: [1], kind: 'added', changes: [['addition', 'major', [0], 'Two.']] },
    ],
    { beforeLabel: '{label} {n}' },
  );
  expect(renderHtml(comparison, texts)).toContain('Not in <bdi>{label} {n}</bdi>');
});
