import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tokenize } from '../../../engine/edit/tokens.ts';

const words = (text: string): string[] =>
  tokenize(text)
    .filter((token) => token.kind !== 'space')
    .map((token) => text.slice(token.start, token.end));

test.each([
  ["Japan's people don’t agree.", ["Japan's", 'people', 'don’t', 'agree', '.']],
  ['the Japan-Russia plan', ['the', 'Japan', '-', 'Russia', 'plan']],
  ['1,000.5 or 12th, 2003年1月', ['1,000.5', 'or', '12th', ',', '2003', '年', '1', '月']],
  ["1'000 or 1’000’000.50, 5'10 tall", ["1'000", 'or', '1’000’000.50', ',', '5', "'", '10', 'tall']],
  ['ប្រជាជន។', ['ប្រជាជន', '។']],
  ['３，０００円', ['３，０００', '円']],
  ['ロシア連邦の大統領', ['ロシア', '連', '邦', 'の', '大', '統', '領']],
  ['Wait... what?!', ['Wait', '...', 'what', '?', '!']],
  ['한국어 문장', ['한국어', '문장']],
  ['السلام عليكم', ['السلام', 'عليكم']],
  ['हिन्दी में', ['हिन्दी', 'में']],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test.each([
  ['a base keeps its mark', 'e\u0301a', ['e\u0301a']],
  ['a family of emoji is one', '👩‍👩‍👧!', ['👩‍👩‍👧', '!']],
  ['a flag is one', '🇯🇵🇷🇺', ['🇯🇵', '🇷🇺']],
  ['a skin tone stays', '👍🏽👍', ['👍🏽', '👍']],
  ['a letter beyond the first plane', '𝒳 𠮷', ['𝒳', '𠮷']],
])('%s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('tokens cover any text without gaps, and never cut a pair of surrogates or tear off a mark', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      let at = 0;
      for (const token of tokenize(text)) {
        expect(token.start).toBe(at);
        expect(token.end).toBeGreaterThan(at);
        at = token.end;
        const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
        expect(before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000).toBe(false);
        expect(/^(?:[\u0300-\u036f]|\u200d|\ufe0f)/.test(text.slice(at))).toBe(false);
      }
      expect(at).toBe(text.length);
    }),
  );
});
