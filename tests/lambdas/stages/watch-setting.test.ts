import { expect, test } from 'vitest';
import { isSelector } from '../../../lambdas/extract/html/select.ts';
import { PUBLIC_ONLY, readAddress } from '../../../lambdas/fetch/address.ts';
import { type AskedWatch, everyOf, setWatch } from '../../../lambdas/stages/watch-setting.ts';

const checks = { address: (url: string) => readAddress(url, PUBLIC_ONLY), isSelector };
const set = (said: Partial<AskedWatch>) =>
  setWatch({ work: 'harbour', url: 'https://example.org/notice#top', ...said }, checks);

test.each([
  [{ url: 'http://127.0.0.1:4000/' }, 'url', 'is this machine itself'],
  [{ url: 'http://0xa9fea9fe/' }, 'url', 'link-local'],
  [{ url: 'ftp://example.org/' }, 'url', 'neither "http://" nor "https://"'],
  [{ work: 'a/b' }, 'work', 'holds "/"'],
  [{ every: '5m' }, 'every', 'from 15 minutes to 31 days'],
  [{ every: '9w' }, 'every', 'from 15 minutes to 31 days'],
  [{ every: 'often' }, 'every', '"often" is no time'],
  [{ select: 'main >> [' }, 'select', 'is no CSS selector'],
  [{ select: 'p '.repeat(200) }, 'select', 'is no CSS selector'],
  [{ label: 'a/b' }, 'label', 'holds a slash'],
  [{ label: 'a'.repeat(91) }, 'label', 'longer than 90'],
  [{ language: 'not a tag' }, 'language', 'is no language tag'],
  [{ role: 'reader' }, 'role', 'neither "translation" nor "source"'],
] as const)('%j is refused', (said, code, message) => {
  expect(set(said)).toMatchObject({
    ok: false,
    refusal: { code, message: expect.stringContaining(message), hint: expect.stringMatching(/\.$/) },
  });
});

test('one address and selector is one watch, however else it is set', () => {
  const idOf = (said: Partial<AskedWatch>): string => {
    const made = set(said);
    return made.ok ? made.watch.id : '';
  };
  expect(idOf({})).toMatch(/^example-org-[\da-f]{8}$/);
  expect(idOf({ every: '1d', label: 'other', url: 'https://EXAMPLE.org/notice' })).toBe(idOf({}));
  expect(idOf({ select: 'main' })).not.toBe(idOf({}));
  expect(set({ every: '1d', label: ' other ' })).toMatchObject({
    watch: { url: 'https://example.org/notice', everyMinutes: 1440, label: 'other' },
  });
});

test.each(['15m', '6h', '1d', '2w', '90m'])('%s is told as it was given', (every) => {
  const made = set({ every });
  expect(made.ok && everyOf(made.watch)).toBe(every);
});
