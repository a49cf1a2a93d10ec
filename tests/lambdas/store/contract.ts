/** What every kind of store does alike. Each kind's own test file runs this suite over it. */
import { describe, expect, test } from 'vitest';
import type { Store } from '../../../lambdas/store/store.ts';

/** Keys that trip file systems, URLs or XML somewhere. */
export const AWKWARD_KEYS: readonly string[] = [
  'a',
  'a/b',
  'a/b/c',
  'a-b',
  'a.b',
  'a.b/c',
  'a.b/c.txt',
  'a..b/index.html',
  'a/../b',
  'a/./b',
  'a//b',
  'a/b/',
  'a/b//',
  'with space/and  two .txt',
  ' leading and trailing ',
  '100%.txt',
  '100%25.txt',
  'a%2Fb',
  'a%',
  '%_/x',
  '%-',
  'one+two.txt',
  'one&two=three?four#five.txt',
  'quotes\'"<>&amp;|*:\\.txt',
  '.hidden',
  '.tmp/1-1',
  '..txt',
  '...',
  'ends with a dot.',
  'con',
  'con.txt',
  'x/AUX',
  'x/com1.tar.gz',
  'x/LPT9.',
  '仮訳/冒頭発言.txt',
  'пресс-конференция/é.txt',
  'пресс-конференция/e\u0301.txt',
  '仮/が.txt',
  '仮/か\u3099.txt',
  'ﬁ/x',
  '😀/x.txt',
  'tab\tline\nreturn\rbell\u0007.txt',
  'uploads/khabarovsk/provisional.txt.details.json',
  `long/${'n'.repeat(250)}`,
  `long/${'n'.repeat(250)}/below`,
  `long/${'n'.repeat(250)}-beside`,
  `long/${'n'.repeat(199)}`,
  `long/${'n'.repeat(200)}`,
  `long/${'n'.repeat(200)}.`,
  `long/${'n'.repeat(200)}/below`,
  `long/${'n'.repeat(200)}-beside`,
  `long/${'n'.repeat(200)}0`,
  `long/${'訳'.repeat(83)}.txt`,
  `long/${' '.repeat(250)}.txt`,
  `${'k/'.repeat(511)}kk`,
  'n'.repeat(1024),
];

/** The order that S3 promises, said independently of the stores. */
const inByteOrder = (keys: readonly string[]): string[] =>
  [...keys].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));

const text = (object: { readonly body: Uint8Array } | undefined): string | undefined =>
  object && Buffer.from(object.body).toString('utf8');

async function keysOf(store: Store, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix)) keys.push(key);
  return keys;
}

/** `makeStore` gives an empty store of its own each time. */
export function describeStore(name: string, makeStore: () => Promise<Store>): void {
  describe(`${name} keeps the store's contract`, () => {
    test('what was put is got, with its size, etag and time', async () => {
      const store = await makeStore();
      const started = Date.now();
      const outcome = await store.put('uploads/w/one.txt', 'Il a neigé.');
      expect(outcome.code).toBe('stored');
      const object = await store.get('uploads/w/one.txt');
      expect(object).toMatchObject({ key: 'uploads/w/one.txt', size: 12 });
      expect(text(object)).toBe('Il a neigé.');
      expect(object?.etag).toBe(outcome.code === 'stored' ? outcome.etag : '');
      // S3 gives whole seconds.
      expect(object?.modified.getTime()).toBeGreaterThanOrEqual(started - 2000);
      expect(object?.modified.getTime()).toBeLessThanOrEqual(Date.now() + 2000);
    });

    test('head says the same as get, without the body', async () => {
      const store = await makeStore();
      await store.put('a.txt', 'body');
      const object = await store.get('a.txt');
      const info = await store.head('a.txt');
      expect(info).toMatchObject({ key: 'a.txt', size: 4, etag: object?.etag });
      expect(info).not.toHaveProperty('body');
    });

    test('what was never put is not there', async () => {
      const store = await makeStore();
      await store.put('a/b.txt', 'x');
      for (const key of ['a', 'a/', 'a/b', 'a/b.tx', 'a/b.txt/', 'a/b.txt/c', 'b/b', 'z']) {
        expect(await store.get(key), key).toBeUndefined();
        expect(await store.head(key), key).toBeUndefined();
      }
    });

    test('a second put takes the place of the first, and the etag tells', async () => {
      const store = await makeStore();
      await store.put('a.txt', 'first and longer');
      const first = await store.head('a.txt');
      await store.put('a.txt', 'second');
      const second = await store.head('a.txt');
      expect(text(await store.get('a.txt'))).toBe('second');
      expect(second?.size).toBe(6);
      expect(second?.etag).not.toBe(first?.etag);
      await store.put('a.txt', 'first and longer');
      expect((await store.head('a.txt'))?.etag).toBe(first?.etag);
    });

    test('delete takes away one key; deleting what is not there is no error', async () => {
      const store = await makeStore();
      for (const key of ['a', 'a/b', 'a/c']) await store.put(key, key);
      await store.delete('a');
      expect(await store.get('a')).toBeUndefined();
      expect(await keysOf(store, '')).toEqual(['a/b', 'a/c']);
      await store.delete('a');
      await store.delete('a/b/never/was.txt');
      await store.delete('a/b');
      await store.delete('a/c');
      expect(await keysOf(store, '')).toEqual([]);
      await store.put('a/c', 'again');
      expect(text(await store.get('a/c'))).toBe('again');
    });

    test('an empty body is a body', async () => {
      const store = await makeStore();
      await store.put('empty', '');
      await store.put('none', new Uint8Array(0));
      expect(await store.get('empty')).toMatchObject({ size: 0, body: new Uint8Array(0) });
      expect((await store.get('none'))?.body).toEqual(new Uint8Array(0));
      expect((await store.head('empty'))?.size).toBe(0);
    });

    test('a binary body comes back byte for byte, and a part of a larger array as that part', async () => {
      const store = await makeStore();
      const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7 + (at >> 8)) % 256);
      await store.put('binary', bytes);
      await store.put('part', bytes.subarray(1000, 1010));
      expect(Buffer.from((await store.get('binary'))!.body).equals(bytes)).toBe(true);
      expect((await store.get('part'))?.body).toEqual(bytes.slice(1000, 1010));
    });

    test('nobody reaches a stored body through an array of theirs', async () => {
      const store = await makeStore();
      const bytes = new TextEncoder().encode('as it was put');
      const put = store.put('a', bytes);
      bytes.fill(0);
      await put;
      bytes.fill(1);
      const object = await store.get('a');
      expect(text(object)).toBe('as it was put');
      object?.body.fill(2);
      expect(text(await store.get('a'))).toBe('as it was put');
      expect((await store.head('a'))?.etag).toBe(object?.etag);
    });

    test('awkward keys are kept apart, and listed by their UTF-8 bytes', async () => {
      const store = await makeStore();
      for (const key of AWKWARD_KEYS) {
        expect((await store.put(key, `body of ${key}`, { ifAbsent: true })).code, key).toBe('stored');
      }
      for (const key of AWKWARD_KEYS) expect(text(await store.get(key))).toBe(`body of ${key}`);
      expect(await keysOf(store, '')).toEqual(inByteOrder(AWKWARD_KEYS));
      for (const prefix of [
        'a',
        'a/',
        'a//',
        'a.',
        'long/n',
        `long/${'n'.repeat(200)}`,
        '仮',
        '😀',
        '%',
        ' ',
        '.',
      ]) {
        const expected = inByteOrder(AWKWARD_KEYS.filter((key) => key.startsWith(prefix)));
        expect(await keysOf(store, prefix), prefix).toEqual(expected);
      }
      for (const key of AWKWARD_KEYS) await store.delete(key);
      expect(await keysOf(store, '')).toEqual([]);
    });

    test('the order is not that of UTF-16 units', async () => {
      const store = await makeStore();
      const keys = ['\ufb01', '\u{1f600}', '\u{1f600}/x', 'a\uffee.txt', 'a\u{10000}.txt', 'a\ud7a3.txt'];
      for (const key of keys) await store.put(key, key);
      const listed = await keysOf(store, '');
      expect(listed).toEqual(inByteOrder(keys));
      expect(listed).not.toEqual([...keys].sort());
    });

    test('a prefix may end inside a name', async () => {
      const store = await makeStore();
      for (const key of ['w/part', 'w/part-2', 'w/party/x', 'w/par', 'w/path', 'v/part'])
        await store.put(key, 'x');
      expect(await keysOf(store, 'w/part')).toEqual(['w/part', 'w/part-2', 'w/party/x']);
      expect(await keysOf(store, 'w/party/x')).toEqual(['w/party/x']);
      expect(await keysOf(store, 'w/party/x/')).toEqual([]);
      expect(await keysOf(store, 'nowhere/at/all')).toEqual([]);
    });

    test('list tells size and time', async () => {
      const store = await makeStore();
      await store.put('a', 'four');
      for await (const listed of store.list('')) {
        expect(listed.size).toBe(4);
        expect(Math.abs(listed.modified.getTime() - Date.now())).toBeLessThan(60_000);
      }
    });

    test('a list may be left early, and objects may go while it runs', async () => {
      const store = await makeStore();
      for (const key of ['a', 'b', 'c', 'd']) await store.put(key, key);
      for await (const { key } of store.list('')) {
        if (key === 'b') break;
      }
      const seen: string[] = [];
      for await (const { key } of store.list('')) {
        seen.push(key);
        await store.delete(key);
      }
      expect(seen).toEqual(['a', 'b', 'c', 'd']);
      expect(await keysOf(store, '')).toEqual([]);
    });

    test('ifAbsent: stored once, then `exists`, and free again after a delete', async () => {
      const store = await makeStore();
      expect((await store.put('a', 'first', { ifAbsent: true })).code).toBe('stored');
      expect(await store.put('a', 'second', { ifAbsent: true })).toEqual({ code: 'exists' });
      expect(text(await store.get('a'))).toBe('first');
      await store.delete('a');
      expect((await store.put('a', 'third', { ifAbsent: true })).code).toBe('stored');
    });

    test('ifAbsent: of 20 puts at once exactly one wins, and its body stays', async () => {
      const store = await makeStore();
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, at) => store.put('race/a', `body ${at}`, { ifAbsent: true })),
      );
      const winners = outcomes.flatMap(({ code }, at) => (code === 'stored' ? [at] : []));
      expect(winners).toHaveLength(1);
      expect(outcomes.filter(({ code }) => code === 'exists')).toHaveLength(19);
      expect(text(await store.get('race/a'))).toBe(`body ${winners[0]}`);
    });

    test('ifMatch: only over the object that carries the etag', async () => {
      const store = await makeStore();
      expect(await store.put('a', 'x', { ifMatch: '"never"' })).toEqual({ code: 'changed' });
      expect(await store.get('a')).toBeUndefined();
      await store.put('a', 'first');
      const stale = (await store.head('a'))!.etag;
      expect((await store.put('a', 'second', { ifMatch: stale })).code).toBe('stored');
      expect(await store.put('a', 'third', { ifMatch: stale })).toEqual({ code: 'changed' });
      expect(text(await store.get('a'))).toBe('second');
      const gone = (await store.head('a'))!.etag;
      await store.delete('a');
      expect(await store.put('a', 'fourth', { ifMatch: gone })).toEqual({ code: 'changed' });
      expect(await store.get('a')).toBeUndefined();
    });

    test('ifMatch: of 20 puts at once over one etag exactly one wins', async () => {
      const store = await makeStore();
      await store.put('race/b', 'before');
      const { etag } = (await store.head('race/b'))!;
      const outcomes = await Promise.all(
        Array.from({ length: 20 }, (_, at) => store.put('race/b', `body ${at}`, { ifMatch: etag })),
      );
      const winners = outcomes.flatMap(({ code }, at) => (code === 'stored' ? [at] : []));
      expect(winners).toHaveLength(1);
      expect(text(await store.get('race/b'))).toBe(`body ${winners[0]}`);
    });

    test('who reads while others write sees one whole body', async () => {
      const store = await makeStore();
      const sizes = [300_000, 5, 70_000];
      const body = (round: number): Uint8Array => new Uint8Array(sizes[round % 3]).fill(round);
      await store.put('torn', body(0));
      let writing = true;
      const write = async (): Promise<void> => {
        for (let round = 1; round <= 12; round++) await store.put('torn', body(round));
        writing = false;
      };
      const read = async (): Promise<number> => {
        let reads = 0;
        for (; writing; reads++) {
          const object = (await store.get('torn'))!;
          const round = object.body[0];
          expect(object.size).toBe(sizes[round % 3]);
          expect(Buffer.from(object.body).equals(body(round))).toBe(true);
        }
        return reads;
      };
      const [reads] = await Promise.all([read(), write()]);
      expect(reads).toBeGreaterThan(0);
      expect(text(await store.get('torn'))).toBe(text({ body: body(12) }));
    });

    test('a string that cannot be a key is refused as the mistake it is', async () => {
      const store = await makeStore();
      for (const key of ['', 'n'.repeat(1025), '訳'.repeat(342), 'half \ud83d']) {
        await expect(store.put(key, 'x')).rejects.toThrow(RangeError);
        await expect(store.get(key)).rejects.toThrow(RangeError);
        await expect(store.head(key)).rejects.toThrow(RangeError);
        await expect(store.delete(key)).rejects.toThrow(RangeError);
      }
      expect(await keysOf(store, '')).toEqual([]);
      expect(await keysOf(store, 'n'.repeat(2000))).toEqual([]);
    });
  });
}
