import { expect, test } from 'vitest';
import { extraction } from './encode.ts';

/** Shaped like a ministry's page that was copied as text. */
const STATEMENT = `(Provisional Translation)

Opening Statement by the Minister at the Press Conference
on the Occasion of Her Visit

January 12, 2003
Japaneseother site

Thank you all for coming. Today I visited the harbour.

We agreed to meet again.

Related Information (Harbours)
Related Information (Fisheries)

Back to Index`;

test('a statement: status, title, date, furniture, and the body untouched', async () => {
  expect(await extraction(STATEMENT)).toEqual({
    text: `Opening Statement by the Minister at the Press Conference
on the Occasion of Her Visit

January 12, 2003

Thank you all for coming. Today I visited the harbour.

We agreed to meet again.`,
    mediaType: 'text/plain',
    encoding: 'utf-8',
    title: 'Opening Statement by the Minister at the Press Conference on the Occasion of Her Visit',
    status: 'Provisional Translation',
    date: '2003-01-12',
    furniture: [
      { text: '(Provisional Translation)', reason: 'status' },
      { text: 'Japaneseother site', reason: 'language-switch' },
      { text: 'Related Information (Harbours)', reason: 'related-links' },
      { text: 'Related Information (Fisheries)', reason: 'related-links' },
      { text: 'Back to Index', reason: 'link-back' },
    ],
    notes: [],
  });
});

test('a Japanese statement', async () => {
  const found = await extraction(
    '（仮訳）\r\n\r\n大臣の記者会見\r\n\r\n平成15年1月12日\r\n\r\n港を訪れました。\r\n\r\n戻る\r\n',
  );
  expect(found).toMatchObject({
    text: '大臣の記者会見\n\n平成15年1月12日\n\n港を訪れました。',
    title: '大臣の記者会見',
    status: '仮訳',
    date: '2003-01-12',
    furniture: [
      { text: '（仮訳）', reason: 'status' },
      { text: '戻る', reason: 'link-back' },
    ],
  });
});

test('the notes of every pass come in order', async () => {
  const found = await extraction('<p>a<img>\u0007b', {
    filename: 'a.html',
    contentType: 'text/html; charset=nope',
  });
  expect(found.notes).toEqual([
    expect.stringContaining('"nope"'),
    '1 image was left out.',
    '1 control character was removed.',
  ]);
});
