import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compare, renderHtml } from '../../../engine/index.ts';
import { comparisonByHand } from './fixture.ts';
import { harbour } from './harbour.ts';
import { brokenAnchors, hasClass, readPage } from './page.ts';

const page = (options = {}) =>
  renderHtml(harbour.comparison, { before: harbour.before, after: harbour.after, ...options });
const { elements, errors } = readPage(page({ work: 'Notice of the Harbour Master' }));
const withClass = (name: string) => elements.filter((element) => hasClass(element, name));

test('the page is valid markup whose links all lead somewhere', () => {
  expect(errors).toEqual([]);
  expect(brokenAnchors(elements)).toEqual([]);
});

test('it needs no script, no inline style and nothing from elsewhere', () => {
  expect(elements.filter(({ tag }) => ['script', 'link', 'img', 'iframe', 'object'].includes(tag))).toEqual(
    [],
  );
  const names = elements.flatMap(({ attributes }) => Object.keys(attributes));
  expect(names.filter((name) => name === 'style' || name === 'src' || name.startsWith('on'))).toEqual([]);
});

test('the verdict comes first and its counts lead to the changes', () => {
  const verdict = elements.find(({ attributes }) => attributes['aria-labelledby'] === 'verdict');
  expect(verdict?.text).toContain('2 critical changes: a date and a modality; ');
  const counts = elements.filter(({ attributes }) => attributes.href === '#critical');
  expect(counts.map(({ text }) => text)).toEqual(['2 critical changes']);
  const headings = elements
    .filter(({ tag }) => /^h[1-6]$/.test(tag))
    .map(({ tag, text }) => `${tag} ${text}`);
  expect(headings).toEqual([
    'h1 Notice of the Harbour Master',
    'h2 Verdict',
    'h2 Changes',
    'h3 Critical 2',
    'h3 Major 2',
    'h3 Minor 4',
    'h3 Neutral 1',
    'h3 Sentences',
    'h2 The text',
  ]);
});

test('each change is listed once, by severity, and stands once under its row', () => {
  const ids = harbour.comparison.links.flatMap((link) => link.changes.map((change) => change.id));
  for (const id of ids) {
    expect(elements.filter(({ attributes }) => attributes.id === `change-${id}`)).toHaveLength(1);
    expect(elements.some(({ attributes }) => attributes.href === `#change-${id}`)).toBe(true);
  }
});

test('what is deleted stands only before, what is inserted only after', () => {
  expect(elements.filter(({ tag }) => tag === 'del').map(({ text }) => text)).toEqual([
    '12',
    'may',
    'Visiters',
    ', and the',
    'The crane stays.',
    '. It',
    ' ',
  ]);
  expect(elements.filter(({ tag }) => tag === 'ins').map(({ text }) => text)).toEqual([
    '13',
    'should',
    'Visitors',
    '. The',
    'now ',
    ', but it',
    'A second lamp will follow.',
  ]);
  const marked = elements.filter((element) => element.tag === 'del' && hasClass(element, 'space'));
  expect(marked.map(({ text }) => text)).toEqual([' ']);
});

test('a split and a merge are one row each', () => {
  const [split] = withClass('split');
  expect(split.text).toContain('¶2 s3 → ¶2 s3–4');
  const [merged] = withClass('merged');
  expect(merged.text).toContain('¶3 s1–2 → ¶3 s2');
});

test('what moved stands in both places, with links between them', () => {
  const departures = withClass('departure');
  expect(departures.map(({ attributes }) => attributes.id)).toEqual(['link-10-from', 'link-6-from']);
  expect(departures[1].text).toContain('Moved to ¶3 s1');
  expect(
    elements.some(
      ({ attributes, text }) => attributes.href === '#link-6-from' && text === 'Moved from ¶4 s3',
    ),
  ).toBe(true);
});

test('what did not change is folded with a count, a single sentence stays open', () => {
  const folds = elements.filter(({ tag }) => tag === 'summary').map(({ text }) => text);
  expect(folds).toEqual(['2 sentences unchanged']);
  expect(withClass('agreed').map(({ text }) => text)).toContain('The lamp on the mole is lit at dusk.');
});

test('every fragment of a text carries its language and direction', () => {
  const hebrew = comparisonByHand(
    { before: [['שלום לכם.']], after: [['שלום לך.']] },
    [
      {
        before: [0],
        after: [0],
        kind: 'edited',
        pieces: [
          ['equal', 'שלום '],
          ['replace', 'לכם', 'לך'],
          ['equal', '.'],
        ],
      },
    ],
    { language: 'he' },
  );
  const found = readPage(renderHtml(hebrew.comparison, hebrew)).elements;
  const texts = found.filter(({ tag, attributes }) => tag === 'p' && attributes.lang !== undefined);
  expect(texts.map(({ attributes, text }) => [attributes.lang, attributes.dir, text])).toEqual([
    ['he', 'rtl', 'שלום לכם.'],
    ['he', 'rtl', 'שלום לך.'],
  ]);
});

test('status and furniture are listed at the end, by side', () => {
  const found = readPage(
    page({
      beforeMeta: { status: 'Provisional Translation', date: '2003-01-12' },
      furniture: { before: [{ text: 'Back to Index', reason: 'link-back' }], after: [] },
    }),
  ).elements;
  const aside = found.find(({ attributes }) => attributes['aria-labelledby'] === 'set-aside');
  expect(aside?.text).toMatch(/provisional\s+Provisional Translation status\s+Back to Index link back/);
});

test('what was noticed in a file stands under the name of its side, and nothing does where nothing was', () => {
  const note = 'The file holds tracked changes, 1 insertion and 1 deletion: they were accepted.';
  const found = readPage(page({ notes: { before: [], after: [note, '1 image was left out.'] } }));
  expect(found.errors).toEqual([]);
  const [before, after] = ['before', 'after'].map((side) =>
    found.elements.find((element) => element.tag === 'div' && hasClass(element, side)),
  );
  expect(before?.text).toBe('Beforeprovisional');
  expect(after?.text).toBe(`Afterrevised\n${note}\n1 image was left out.`);
  expect(page({ notes: { before: [], after: [] } })).toBe(page());
});

test('nothing of a document, a label or an option can become markup', () => {
  const evil = `<script>alert(1)</script><img src=x onerror=alert(1)>"'><a href="javascript:alert(1)">`;
  const hostile = comparisonByHand(
    { before: [[`One ${evil} two.`]], after: [[`One ${evil} three.`]] },
    [
      {
        before: [0],
        after: [0],
        kind: 'edited',
        pieces: [
          ['equal', 'One '],
          ['delete', evil],
          ['insert', '', evil],
          ['equal', ' '],
          ['replace', 'two', 'three'],
          ['equal', '.'],
        ],
        changes: [['wording', 'major', [1, 2, 4], evil]],
      },
    ],
    { beforeLabel: evil, afterLabel: evil, language: 'en"><script>' },
  );
  const html = renderHtml(hostile.comparison, {
    ...hostile,
    title: evil,
    work: evil,
    beforeMeta: { label: evil, status: evil, date: evil, time: evil },
    furniture: { before: [{ text: evil, reason: evil }], after: [] },
    notes: { before: [evil], after: [evil], said: (_, locale) => (locale === 'en' ? undefined : evil) },
    links: { home: `/"${evil}`, work: '/w', json: '/j' },
    stylesheet: { href: '/assets/report.css' },
  });
  const found = readPage(html);
  expect(found.errors).toEqual([]);
  expect(found.elements.filter(({ tag }) => tag === 'script' || tag === 'img')).toEqual([]);
  expect(
    found.elements.flatMap(({ attributes }) =>
      Object.keys(attributes).filter((name) => name.startsWith('on')),
    ),
  ).toEqual([]);
  expect(found.elements.filter(({ attributes }) => attributes.href?.startsWith('javascript:'))).toEqual([]);
  expect(found.elements.find(({ tag }) => tag === 'del')?.text).toBe(evil);
  const said = found.elements.filter((element) => hasClass(element, 'said'));
  expect(said.map(({ text }) => text)).toEqual([evil, evil]);
});

test('the style sheet is inside, or a link to it', () => {
  expect(page()).toContain('<style>');
  const linked = page({ stylesheet: { href: '/assets/report.css' } });
  expect(linked).not.toContain('<style>');
  expect(linked).toContain('<link rel="stylesheet" href="/assets/report.css">');
});

test('of any two texts: valid, no broken anchor, every segment shown on its side, the same bytes again', () => {
  const sentence = fc.constantFrom(
    'The quay closes on 12 May.',
    'The quay closes on 13 May.',
    'Ships may enter.',
    'Ships must not enter & leave.',
    'Dr. <b>Who</b> came\u0000.',
    '港は閉まる。',
    'A lamp is lit at dusk.',
  );
  const text = fc
    .array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    .map((paragraphs) => paragraphs.map((sentences) => sentences.join(' ')).join('\n\n'));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const comparison = compare(before, after, { language: 'en' });
      const html = renderHtml(comparison, { before, after });
      const found = readPage(html);
      expect(found.errors).toEqual([]);
      expect(brokenAnchors(found.elements)).toEqual([]);
      const shown = found.elements.filter(
        ({ tag, attributes }) => tag === 'p' && attributes.lang !== undefined,
      );
      const all = shown.map((element) => element.text).join('\n');
      for (const side of ['before', 'after'] as const)
        for (const { start, end } of comparison.segments[side]) {
          const wanted = { before, after }[side].slice(start, end).replaceAll('\u0000', '␀');
          expect(all).toContain(wanted);
        }
      expect(renderHtml(comparison, { before, after })).toBe(html);
    }),
    { numRuns: 60 },
  );
});
