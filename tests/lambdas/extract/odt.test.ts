import { expect, test } from 'vitest';
import { odt } from './archives.ts';
import { extraction } from './encode.ts';

const read = (text: string, tracked?: 'accept' | 'reject') =>
  extraction(odt(text), { filename: 'a.odt', ...(tracked ? { tracked } : {}) });

test('white space as the format has it, a title by its style, notes behind the text, heads aside', async () => {
  const found = await read(
    `<text:p text:style-name="P1">The title</text:p><text:p>One
   two<text:s text:c="2"/>three<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>A note.</text:p></text:note-body></text:note> and<text:line-break/>four.</text:p><text:table-of-content><text:p>Chapter 1</text:p></text:table-of-content>`,
  );
  expect(found).toMatchObject({
    title: 'The title',
    text: 'The title\n\nOne two  three and\nfour.\n\nA note.',
    furniture: [
      { text: 'Chapter 1', reason: 'contents' },
      { text: 'The running head', reason: 'running-head' },
    ],
  });
});

const TRACKED = `<text:tracked-changes>
<text:changed-region text:id="a"><text:insertion><office:change-info><dc:creator>Bob</dc:creator></office:change-info></text:insertion></text:changed-region>
<text:changed-region text:id="b"><text:deletion><office:change-info><dc:creator>Ann</dc:creator></office:change-info><text:p>Monday</text:p></text:deletion></text:changed-region>
<text:changed-region text:id="c"><text:deletion><text:p> end.</text:p><text:p>Start </text:p></text:deletion></text:changed-region></text:tracked-changes>
<text:p>On <text:change text:change-id="b"/><text:change-start text:change-id="a"/>Tuesday<text:change-end text:change-id="a"/>.</text:p>
<text:p>An<text:change text:change-id="c"/> of one.</text:p>`;

test('tracked changes are accepted, and told', async () => {
  const found = await read(TRACKED);
  expect(found.text).toBe('On Tuesday.\n\nAn of one.');
  expect(found.notes).toEqual([
    'The file holds tracked changes, 1 insertion and 2 deletions (by Bob, Ann): they were accepted.',
  ]);
});

test('or rejected: what was deleted comes back, with its paragraphs', async () => {
  expect((await read(TRACKED, 'reject')).text).toBe('On Monday.\n\nAn end.\n\nStart  of one.');
});
