import { describe, expect, test } from 'vitest';
import {
  canonicalLanguage,
  contradictsScript,
  guessLanguage,
  labelAndLanguage,
  sameLanguage,
} from '../../../lambdas/stages/language.ts';

const english = 'The harbour will be closed to all traffic from noon on Monday.';
const japanese = '港は月曜日の正午から全面的に閉鎖されます。ご注意ください。';
const chinese = '港口将于星期一中午起全面关闭，请各位旅客留意。';
const korean = '항구는 월요일 정오부터 모든 통행이 금지됩니다.';
const russian = 'Порт будет закрыт для движения с полудня понедельника.';

test.each([
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['zh_hant', 'zh-Hant'],
  ['ZH-HANT-tw', 'zh-Hant-TW'],
  ['es-419', 'es-419'],
  ['sl-rozaj-1994', 'sl-rozaj-1994'],
  ['en-x-Legal', 'en-x-legal'],
  ['haw', 'haw'],
])('the tag %j is written %j', (tag, expected) => {
  expect(canonicalLanguage(tag)).toBe(expected);
});

test.each(['', 'english', 'e', 'en-', 'en us', '日本語', 'en--US'])('%j is no tag', (tag) => {
  expect(canonicalLanguage(tag)).toBeUndefined();
});

test.each([
  ['final.ja', 'final', 'ja'],
  ['final.zh-hant', 'final', 'zh-Hant'],
  ['final', 'final', undefined],
  ['final.new', 'final.new', undefined],
  ['final.v2', 'final.v2', undefined],
  ['.en', '.en', undefined],
  ['a.b.en-GB', 'a.b', 'en-GB'],
])('the name %j has the label %j and the language %j', (stem, label, language) => {
  expect(labelAndLanguage(stem)).toEqual(language ? { label, language } : { label });
});

describe('guessing', () => {
  test.each([
    [english, 'en'],
    [japanese, 'ja'],
    [chinese, 'zh'],
    [korean, 'ko'],
    [russian, 'ru'],
    ['Το λιμάνι θα κλείσει τη Δευτέρα.', 'el'],
    ['سيغلق الميناء يوم الاثنين', 'ar'],
    ['הנמל ייסגר ביום שני', 'he'],
    ['ท่าเรือจะปิดในวันจันทร์', 'th'],
    ['बंदरगाह सोमवार को बंद रहेगा', 'hi'],
    ['12 34 — 56', 'und'],
    ['', 'und'],
  ])('%s', (text, language) => {
    expect(guessLanguage(text)).toBe(language);
  });

  test('Japanese with many Latin names, and Chinese that quotes a Japanese one', () => {
    expect(guessLanguage(`${japanese} NATO, UNESCO, OECD, ASEAN`)).toBe('ja');
    expect(guessLanguage(`${chinese.repeat(5)}「の」`)).toBe('zh');
  });
});

describe('a text that contradicts its language', () => {
  test.each([
    ['en', japanese],
    ['ja', english],
    ['zh', japanese],
    ['ko', chinese],
    ['ru', english],
    ['sr-Cyrl', english],
    ['en', russian],
  ])('stated %s: %s', (language, text) => {
    expect(contradictsScript(language, text)).toBe(true);
  });

  test.each([
    ['en', english],
    ['ja', japanese],
    ['zh', chinese],
    ['ko', korean],
    ['sr-Latn', english],
    // Written in more than one script, or unknown here.
    ['sr', russian],
    ['tlh', english],
    // A title in another script, or too little to tell.
    ['en', `${english} 港 ${english}`],
    ['ja', 'NATO'],
    ['ja', '日本国憲法前文、第一章天皇、第二章戦争放棄'],
    ['en', ''],
  ])('%s does not: %s', (language, text) => {
    expect(contradictsScript(language, text)).toBe(false);
  });
});

test('one language under two tags', () => {
  expect(sameLanguage('ja', 'ja-JP')).toBe(true);
  expect(sameLanguage('ja-JP', 'ja')).toBe(true);
  expect(sameLanguage('zh-Hans', 'zh-Hant')).toBe(false);
  expect(sameLanguage('en', 'eng')).toBe(false);
});
