/**
 * No text may make a regular expression slow (ReDoS). `recheck` proves each linear, or finds the text that makes it
 * worse; one that is worse must be listed with the bound of what it is given.
 */
import { check } from 'recheck';
import { expect, test } from 'vitest';
import { eachAtOnce } from '../../lambdas/web/at-once.ts';
import { allRegexes, type Found, regexesOf } from './regexes.ts';

/** Given no more than so many characters, whatever the text holds. */
const BOUNDED: readonly (Pick<Found, 'file' | 'source'> & { readonly most: number; readonly by: string })[] =
  [
    {
      file: 'engine/segment/list-markers.ts',
      source: '(\\p{L}[\\p{L}\\p{M}]*)[.\\s]{0,4}$',
      most: 24,
      by: 'the slice before a marker',
    },
    {
      file: 'engine/segment/places.ts',
      source: "[\\p{L}\\p{N}\\p{M}][\\p{L}\\p{N}\\p{M}.'’\\-‑&/@№°º]*$|№$",
      most: 64,
      by: 'the token before a stop, cut at WINDOW',
    },
    {
      file: 'engine/segment/rules/exclaimed-name.ts',
      source: '\\p{L}+\\s\\p{L}+$',
      most: 24,
      by: 'the slice before the stop',
    },
    {
      file: 'engine/segment/rules/lower-case-next.ts',
      source: "^\\P{L}*(?=.*[aeiouyäöüáéíóúàèìòùâêîôûœæøåαεηιουωάέήίόύώ])[\\p{L}'’-]*\\p{Ll}{3}$",
      most: 64,
      by: 'the token before a stop, cut at WINDOW in places.ts',
    },
    {
      file: 'engine/segment/run-together/mail-header.ts',
      source: '(?:^|\\s)(?:\\p{Lu}[\\p{L}.]*|\\S+@\\S+)\\s$',
      most: 64,
      by: 'the slice before the stamp',
    },
    {
      file: 'lambdas/extract/pdf/paragraphs.ts',
      source: '^(.*?)([\\p{L}\\p{M}]+)[-\\u2010\\u00ad]$',
      most: 80,
      by: 'the last letters of the text so far',
    },
    {
      file: 'lambdas/extract/pdf/running.ts',
      source:
        '^[-–—·|\\s]*(?:(?:page|p\\.|seite|s\\.|página|стр\\.)\\s*)?(\\d{1,4}|[ivxlc]{1,7})(?:\\s*(?:of|\\/|von|de|sur|из)\\s*\\d{1,4})?\\s*(?:頁|ページ|页)?[-–—·|\\s]*$',
      most: 40,
      by: 'a line of at most so many letters',
    },
    {
      file: 'lambdas/extract/table/xlsx.ts',
      source: '"[^"]*"|\\[[^\\]]*\\]|\\\\.',
      most: 80,
      by: 'a format cut at LONGEST_FORMAT',
    },
  ];
/** Steps that a bounded one may take: a window of 64 letters, squared, is 4,096. */
const MOST_STEPS = 10_000;

/** Judged by the steps it takes, never by the time: on a busy machine a harmless one is slow too. */
const BY_STEPS = { attackTimeout: null, incubationTimeout: null, seedingTimeout: null, timeout: 120_000 };

const name = ({ file, source, flags }: Found): string => `${file} /${source}/${flags}`;

test('each is linear, or is given no more than a window', { timeout: 600_000 }, async () => {
  const found = await allRegexes();
  expect(found.length).toBeGreaterThan(400);
  const slow: string[] = [];
  const met = new Set<unknown>();
  await eachAtOnce(found, async (regex) => {
    const verdict = await check(regex.source, regex.flags, BY_STEPS);
    if (verdict.status === 'safe') return;
    const bounded = BOUNDED.find(({ file, source }) => file === regex.file && source === regex.source);
    met.add(bounded);
    if (verdict.status === 'unknown') slow.push(`${name(regex)}: not told (${verdict.error.kind})`);
    else if (!bounded || verdict.complexity.type !== 'polynomial')
      slow.push(`${name(regex)}: ${verdict.complexity.summary}, by ${verdict.attack.pattern}`);
    else expect(bounded.most ** verdict.complexity.degree).toBeLessThanOrEqual(MOST_STEPS);
  });
  expect(slow).toEqual([]);
  // One that is no longer there, or no longer slow, needs no excuse.
  expect(BOUNDED.filter((one) => !met.has(one))).toEqual([]);
});

test('a planted one is found, and told from a harmless one', async () => {
  const { literals, calls } = regexesOf('const a: RegExp = /^(?:x+)+$/u; new RegExp(`b`); b.match(/c/);');
  expect(literals).toEqual([/^(?:x+)+$/u, /c/]);
  expect(calls).toBe(1);
  const [bad, good] = await Promise.all(literals.map(({ source, flags }) => check(source, flags)));
  expect([bad.status, good.status]).toEqual(['vulnerable', 'safe']);
});
