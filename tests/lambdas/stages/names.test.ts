import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fileNameOf,
  isVersionId,
  keyExtension,
  labelRefusal,
  plainLine,
  quoted,
  splitName,
  workRefusal,
} from '../../../lambdas/stages/names.ts';
import { slug } from '../../../lambdas/stages/slug.ts';

describe('slug', () => {
  test.each([
    ['Provisional translation', 'provisional-translation'],
    ['  Final!! (v2.1)  ', 'final-v2-1'],
    ['Ｆｉｎａｌ', 'final'],
    ['仮訳', '仮訳'],
    ['Übersetzung Nr. 3', 'übersetzung-nr-3'],
    ['हिन्दी अनुवाद', 'हिन्दी-अनुवाद'],
    ['---', 'version'],
    ['', 'version'],
    ['a/../b', 'a-b'],
    [`${'x'.repeat(59)} tail`, 'x'.repeat(59)],
  ])('%j becomes %j', (label, expected) => {
    expect(slug(label)).toBe(expected);
  });

  test('is never empty, holds no dot or slash, is at most 60 characters long, and stays as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (label) => {
        const made = slug(label);
        expect(made).toMatch(/^[^./\p{Cc}\s]+$/u);
        expect([...made].length).toBeLessThanOrEqual(60);
        expect(slug(made)).toBe(made);
      }),
    );
  });
});

describe('work ids', () => {
  test.each([
    'harbour-speech',
    '2003_koizumi',
    '演説',
    'Wi-Fi演説',
    'война-и-мир-final',
    'हिन्दी',
    'x',
    'x'.repeat(100),
  ])('%j is one', (work) => {
    expect(workRefusal(work)).toBeUndefined();
  });

  test.each([
    ['', 'empty'],
    ['a/b', 'holds "/"'],
    ['..', 'holds "."'],
    ['a..b', 'holds "."'],
    ['a\u0000b', 'holds "\\u0000"'],
    ['a b', 'holds " "'],
    ['_', 'begins with "_"'],
    ['-x', 'begins with "-"'],
    ['e\u0301', 'normal form C'],
    ['x'.repeat(300), '300 characters'],
    ['a\ud800', 'holds "\\ud800"'],
    ['ｈarbour', 'plainly it is "harbour"'],
    ['harbour\u3164', 'plainly it is'],
    ['harbour\u115f', 'holds "\\u{115f}", which cannot be seen'],
    ['har\u200bbour', 'holds "\\u{200b}", which cannot be seen'],
    ['harbour\u202e', 'holds "\\u{202e}", which cannot be seen'],
    ['h\u0430rbour', 'mixes alphabets'],
    ['\u03bfffice', 'mixes alphabets'],
  ])('%j is none: %s', (work, said) => {
    const refusal = workRefusal(work);
    expect(refusal).toMatchObject({ code: 'bad-work', place: 'work' });
    expect(refusal?.message).toContain(said);
    expect(refusal?.hint).not.toBe('');
    expect(refusal?.message.length).toBeLessThan(200);
  });
});

describe('labels', () => {
  test.each([
    'provisional',
    '仮訳 (2)',
    'v1.2',
    'x'.repeat(120),
    "l'été — n° 2",
    'می\u200cخواهم',
    '葛\u{e0100}',
    '❤\ufe0f',
  ])('%j is one', (label) => {
    expect(labelRefusal(label)).toBeUndefined();
  });

  test.each([
    ['a/b', 'slash'],
    ['a..b', '".."'],
    ['a\nb', 'control character'],
    ['a\u2028b', 'control character'],
    ['pro\u200bvisional', 'holds "\\u{200b}", which cannot be seen'],
    ['final \u202e(lanif)', 'holds "\\u{202e}", which cannot be seen'],
    ['x'.repeat(300), '300 characters'],
  ])('%j is none: %s', (label, said) => {
    const refusal = labelRefusal(label);
    expect(refusal).toMatchObject({ code: 'bad-label', place: 'label' });
    expect(refusal?.message).toContain(said);
  });

  test('none at all is refused as missing', () => {
    expect(labelRefusal(undefined)).toMatchObject({ code: 'missing-label', place: 'label' });
    expect(labelRefusal('')).toMatchObject({ code: 'missing-label' });
  });
});

test('names of files: the last part of a path, and its extension', () => {
  expect(fileNameOf('C:\\texts\\final.txt')).toBe('final.txt');
  expect(fileNameOf('../../etc/passwd')).toBe('passwd');
  expect(fileNameOf('a\u0000b.txt')).toBe('ab.txt');
  expect(fileNameOf('final\u202etxt.exe')).toBe('finaltxt.exe');
  expect(fileNameOf(`${'x'.repeat(300)}.txt`)).toHaveLength(200);
  expect(splitName('final.v2.TXT')).toEqual({ stem: 'final.v2', extension: 'txt' });
  expect(splitName('README')).toEqual({ stem: 'README', extension: '' });
  expect(splitName('.txt')).toEqual({ stem: '', extension: 'txt' });
  expect(keyExtension('final.MD')).toBe('md');
  expect(keyExtension('README')).toBe('bin');
  expect(keyExtension('a.t/xt')).toBe('bin');
  expect(keyExtension('a.ｔｘｔ')).toBe('bin');
});

test('ids of versions: what slug and hash make, also where labels begin with a mark', () => {
  for (const id of ['final-0a1b2c3d', '仮訳-0a1b2c3d', '\u0301x-0a1b2c3d'])
    expect(isVersionId(id)).toBe(true);
  for (const id of ['', '..', 'a/b', 'a b', 'a.json', 'x'.repeat(101), 'a\u0000'])
    expect(isVersionId(id)).toBe(false);
});

test('a line of free text loses what would deceive the eye, and nothing else', () => {
  expect(plainLine(' The\u202e \u0007quay\n')).toBe('The  quay');
});

test('a quoted value is escaped and cut', () => {
  expect(quoted('a"\u0007')).toBe('"a\\"\\u0007"');
  expect(quoted('x'.repeat(300))).toBe(`"${'x'.repeat(60)}…"`);
});
