import { expect, test } from 'vitest';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { StoredObject } from '../../../lambdas/store/store.ts';
import { readPage } from '../../engine/report/page.ts';
import { AFTER, BEFORE, offer, site } from './site.ts';

class CountingStore extends MemoryStore {
  readonly opened: string[] = [];
  override async get(key: string): Promise<StoredObject | undefined> {
    this.opened.push(key);
    return super.get(key);
  }
}

const titlesOn = (html: string) =>
  readPage(html)
    .elements.filter(({ tag, text }) => tag === 'h2' && text.startsWith('Notice'))
    .map(({ text }) => text);

/** Works `w1` … with two versions each, the first of them the latest. */
async function manyWorks(count: number) {
  const store = new CountingStore();
  const made = site(store);
  for (let n = 1; n <= count; n++) {
    const rest = { work: `w${n}`, workTitle: `Notice ${String.fromCharCode(64 + ((n * 7) % 26) + 1)} ${n}` };
    const day = String(31 - n).padStart(2, '0');
    await acceptUpload(made.store, offer('provisional', BEFORE, { ...rest, time: `2024-04-${day}` }));
    await acceptUpload(made.store, offer('revised', AFTER, { ...rest, time: `2024-05-${day}` }));
  }
  await made.settle();
  return { ...made, counting: store };
}

test('the first page opens each version once, and then none', async () => {
  const { app, store, counting, settle } = await manyWorks(3);
  const opened = async () => {
    counting.opened.length = 0;
    expect((await app.request('/')).status).toBe(200);
    return counting.opened.filter((key) => key.startsWith('versions/'));
  };
  await app.request('/');
  expect(await opened()).toEqual([]);
  // One summary a work is all there is to open.
  expect(counting.opened).toHaveLength(3);

  await acceptUpload(store, offer('third', 'Another text.', { work: 'w1', time: '2025-01-01' }));
  await settle();
  expect(await opened()).toHaveLength(1);
  expect(await opened()).toEqual([]);
});

test('a version that was torn and healed is read again', async () => {
  const { app, counting } = await manyWorks(1);
  const facts = async () => (await (await app.request('/')).text()).match(/\d versions?/)?.[0];
  expect(await facts()).toBe('2 versions');
  const keys: string[] = [];
  for await (const { key } of counting.list('versions/w1/')) if (key.endsWith('text.json')) keys.push(key);
  const whole = await counting.get(keys[0]);
  await counting.put(keys[0], '{"schema":');
  expect(await facts()).toBe('1 version');
  await counting.put(keys[0], whole?.body ?? '');
  expect(await facts()).toBe('2 versions');
});

test('works stand by their latest version, or by title, and are found by words of it', async () => {
  const { app } = await manyWorks(10);
  const read = async (path: string) => (await app.request(path)).text();
  const byTime = titlesOn(await read('/'));
  expect(byTime.map((title) => title.split(' ')[2])).toEqual('1 2 3 4 5 6 7 8 9 10'.split(' '));
  const byTitle = titlesOn(await read('/?order=title'));
  expect(byTitle).toEqual([...byTime].sort());
  expect(titlesOn(await read('/?find=ＮＯＴＩＣＥ%20h%201'))).toEqual(['Notice H 1']);
  const none = await read('/?find=%3Cscript%3E');
  expect(titlesOn(none)).toEqual([]);
  expect(none).toContain('0 of 10 works have “&lt;script&gt;” in their titles');
  expect(none).toContain('<a href="/">Show all</a>');
});

test('a few works are found by looking', async () => {
  const { app } = await manyWorks(2);
  expect(await (await app.request('/')).text()).not.toContain('role="search"');
});
