/** The same change in many places is one row, and where the old form survived is told and marked. */
import { expect, test } from 'vitest';
import { compare, renderHtml, renderText } from '../../../engine/index.ts';
import { comparisonByHand } from './fixture.ts';
import { brokenAnchors, hasClass, readPage } from './page.ts';

const ENDINGS = ['met the guests.', 'gave a dinner.', 'saw them off.', 'wrote to the office.'];
const before = ENDINGS.map((ending) => `Governor Ishaef ${ending}`).join(' ');
const after = ENDINGS.map((ending, at) => `Governor ${at < 2 ? 'Ishayev' : 'Ishaef'} ${ending}`).join(' ');
const comparison = compare(before, after, { language: 'en' });
const { elements, errors } = readPage(renderHtml(comparison, { before, after }));

test('one row, with a link to each place', () => {
  expect(errors).toEqual([]);
  expect(brokenAnchors(elements)).toEqual([]);
  const [row] = elements.filter(({ tag, text }) => tag === 'li' && text.includes('2 places'));
  expect(row.text).toMatch(/spelling Ishaef → Ishayev: a name respelled 2 places\s+¶1 s1, ¶1 s2/);
  for (const { id } of comparison.links.flatMap((link) => link.changes))
    expect(elements.some(({ attributes }) => attributes.href === `#change-${id}`)).toBe(true);
});

test('survivors are told behind their row, and marked in the unchanged text that they lead to', () => {
  const [line] = elements.filter((element) => hasClass(element, 'survivors'));
  expect(line.text).toBe('still Ishaef in ¶1 s3, ¶1 s4; changed in 2 of 4 places');
  const marks = elements.filter(({ tag }) => tag === 'mark');
  expect(marks.map(({ text, attributes }) => [text, attributes.id])).toEqual(
    comparison.groups[0].survivors.map(({ span }) => ['Ishaef', `survivor-${span.start}`]),
  );
});

test('the verdict says so, and leads there', () => {
  const [count] = elements.filter(({ attributes }) => attributes.href === '#incomplete');
  expect(count.text).toBe('1 correction was not made everywhere');
});

test('the terminal has the same row and the same line', () => {
  const text = renderText(comparison, { before, after, color: false });
  expect(text).toContain(`Minor 2
  • spelling: Ishaef → Ishayev: a name respelled · 2 places: ¶1 s1, ¶1 s2
    still 'Ishaef' in ¶1 s3, ¶1 s4; changed in 2 of 4 places
`);
});

test('a form inside a longer form that survived is marked once, and both lead there', () => {
  const made = comparisonByHand({ before: [['A b c.']], after: [['A b c.']] }, [
    { before: [0], after: [0], kind: 'unchanged' },
  ]);
  const group = { category: 'wording', severity: 'minor', note: 'x → y', changes: [] } as const;
  const html = renderHtml(
    {
      ...made.comparison,
      groups: [
        { ...group, id: 'group-1', survivors: [{ segment: 0, span: { start: 2, end: 3 } }] },
        { ...group, id: 'group-2', survivors: [{ segment: 0, span: { start: 0, end: 3 } }] },
      ],
    },
    made,
  );
  expect(readPage(html).elements.filter(({ tag }) => tag === 'mark')).toHaveLength(1);
});

test('a list too long to stay open keeps rows with survivors in sight', () => {
  const words = 'recieve occured untill beleive seperate definately wich adress neccessary goverment'.split(
    ' ',
  );
  const right = 'receive occurred until believe separate definitely which address necessary government'.split(
    ' ',
  );
  const line = (word: string, at: number) => `Line ${at} of the list has the word ${word} and some others.`;
  const first = [...words.map(line), line('recieve', 99)];
  const second = [...right.map(line), line('recieve', 99)];
  const made = compare(first, second, { language: 'en' });
  const found = readPage(renderHtml(made, { before: first.join('\n'), after: second.join('\n') })).elements;
  const [open, folded] = found.filter(({ tag }) => tag === 'ol');
  expect(open.text).toContain('recieve → receive');
  expect(open.text).not.toContain('wich → which');
  expect(folded.text).toContain('wich → which');
  const text = renderText(made, { before: first.join('\n'), after: second.join('\n'), color: false });
  expect(text).toContain('  … 9 more below');
});
