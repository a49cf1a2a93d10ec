import { expect, test } from 'vitest';
import { takeFurniture } from '../../../lambdas/extract/furniture/take.ts';

const BODY = 'The delegations met on Sunday.\n\nThey will meet again in May.';

test.each([
  ['Japaneseother site', 'language-switch'],
  ['Japanese English', 'language-switch'],
  ['日本語 / English', 'language-switch'],
  ['[Japanese]', 'language-switch'],
  ['English | Français | Deutsch', 'language-switch'],
  ['Back to Index', 'link-back'],
  ['« Back to Top', 'link-back'],
  ['Return to the index', 'link-back'],
  ['▲Page Top', 'link-back'],
  ['戻る', 'link-back'],
  ['目次へ戻る', 'link-back'],
  ['ページトップへ', 'link-back'],
  ['このページの先頭へ戻る', 'link-back'],
  ['Retour au sommaire', 'link-back'],
  ['Nach oben', 'link-back'],
  ['Related Information (Trade)', 'related-links'],
  ['Related Links', 'related-links'],
  ['関連情報（貿易）', 'related-links'],
  ['関連リンク', 'related-links'],
  ['Print this page', 'navigation'],
  ['PDF version (123KB)', 'navigation'],
  ['Share this page', 'navigation'],
  ['このページを印刷', 'navigation'],
] as const)('at the bottom: %s', (line, reason) => {
  expect(takeFurniture(`${BODY}\n\n${line}`)).toEqual({ text: BODY, furniture: [{ text: line, reason }] });
});

test.each([
  ['Japaneseother site', 'language-switch'],
  ['Home > Press > Statements', 'navigation'],
  ['トップ > 会議 > 声明', 'navigation'],
] as const)('at the top: %s', (line, reason) => {
  const text = `${line}\n\nA Title\n\n${BODY}`;
  expect(takeFurniture(text)).toEqual({ text: `A Title\n\n${BODY}`, furniture: [{ text: line, reason }] });
});

test('one word alone is furniture only beside other furniture', () => {
  const title = `English\n\n${BODY}`;
  expect(takeFurniture(title)).toEqual({ text: title, furniture: [] });
  const { text, furniture } = takeFurniture(`Print\n\nA Title\n\n${BODY}\n\nJapanese\nBack to Index`);
  expect(text).toBe(`A Title\n\n${BODY}`);
  expect(furniture.map((item) => item.text)).toEqual(['Print', 'Japanese', 'Back to Index']);
});

test.each([
  ['a sentence that begins like a link', `${BODY}\n\nBack to Index was the name of the game.`],
  ['a link with a stop is a sentence', `${BODY}\n\nPrint this page.`],
  [
    'a word in the middle',
    `He spoke two languages.\n\nJapanese\n\nIt was his second one.\n\nBack to Index was a game.`,
  ],
  ['furniture between sentences', 'He read the sign.\n\nBack to Top\n\nHe turned around.'],
  ['items of a list that a colon leads to', 'He speaks:\n\nEnglish / French'],
  ['a list of languages', 'Japanese\nEnglish\nFrench\nGerman'],
  ['a breadcrumb at the bottom', `${BODY}\n\nHome > Press`],
  ['a title that could be a link', `Return to Home\n\n${BODY}`],
  ['a heading that could lead to links', `Related Documents\n\n${BODY}`],
  [
    'a poem without stops',
    'Back to the sea\nthe wind returns\nand nobody knows\nwhere it has been\nall these years\nof salt\nand rain',
  ],
  ['a long line', `${BODY}\n\n${'English Japanese '.repeat(20).trim()}`],
  ['"Draft" as a title', `Draft\n\n${BODY}`],
  ['a status in the middle', `${BODY}\n\n(Provisional Translation)\n\n${BODY}`],
  ['a status within a sentence', `This is a provisional translation.\n\n${BODY}`],
])('stays in the text: %s', (_, text) => {
  expect(takeFurniture(text)).toEqual({ text, furniture: [] });
});

test.each([
  ['(Provisional Translation)', 'Provisional Translation'],
  ['Provisional Translation', 'Provisional Translation'],
  ['(Tentative translation)', 'Tentative translation'],
  ['Unofficial translation', 'Unofficial translation'],
  ['[Unofficial and provisional translation]', 'Unofficial and provisional translation'],
  ['DRAFT', 'DRAFT'],
  ['(Draft)', 'Draft'],
  ['*** DRAFT ***', 'DRAFT'],
  ['(Final)', 'Final'],
  ['(Revised version)', 'Revised version'],
  ['仮訳', '仮訳'],
  ['（仮訳）', '仮訳'],
  ['(暫定訳)', '暫定訳'],
  ['【参考訳】', '参考訳'],
  ['(traduction provisoire)', 'traduction provisoire'],
  ['(vorläufige Übersetzung)', 'vorläufige Übersetzung'],
])('status %s', (line, status) => {
  expect(takeFurniture(`${line}\n\nA Title\n\n${BODY}`)).toEqual({
    text: `A Title\n\n${BODY}`,
    status,
    furniture: [{ text: line, reason: 'status' }],
  });
});

test('the status may stand under the title', () => {
  const taken = takeFurniture(`A Title\n(Provisional Translation)\n\n${BODY}`);
  expect(taken).toMatchObject({ text: `A Title\n\n${BODY}`, status: 'Provisional Translation' });
});
