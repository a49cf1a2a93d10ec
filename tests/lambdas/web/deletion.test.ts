import { expect, test } from 'vitest';
import { WORK_ROOMS } from '../../../lambdas/store/keys.ts';
import { form, readJson, SAME_SITE, textFile, twoVersions } from './site.ts';

async function left({ store }: Awaited<ReturnType<typeof twoVersions>>): Promise<number> {
  let count = 0;
  for (const room of WORK_ROOMS) for await (const _ of store.list(`${room}harbour/`)) count++;
  return count;
}

test('the page asks for the id, and then everything goes', async () => {
  const made = await twoVersions();
  const { app, settle } = made;
  expect(await (await app.request('/works/harbour')).text()).toContain('href="/works/harbour/deletion"');
  const page = await (await app.request('/works/harbour/deletion')).text();
  expect(page).toContain('Everything of “Notice of the Harbour Master” goes for good');
  expect(page).toContain('type the work’s id: harbour');
  expect(await (await app.request('/works/harbour/deletion?lang=ja')).text()).toContain('完全に削除する');

  const wrong = await app.request('/works/harbour/deletion', form({ confirm: 'harbor' }));
  expect(wrong.status).toBe(400);
  expect(await wrong.text()).toContain('Nothing was deleted');
  expect(await left(made)).toBeGreaterThan(10);

  const gone = await app.request('/works/harbour/deletion', form({ confirm: ' harbour ' }));
  expect([gone.status, gone.headers.get('Location')]).toEqual([303, '/?notice=deleting']);
  await settle();
  expect(await left(made)).toBe(0);
  expect((await app.request('/works/harbour')).status).toBe(404);
  expect(await (await app.request('/?notice=deleting')).text()).toContain('The work is deleted');
});

test('nothing is shown of a work that is being deleted, and no other can take its id', async () => {
  const made = await twoVersions();
  const { app } = made;
  await app.request('/works/harbour', { method: 'DELETE', headers: SAME_SITE });
  for (const path of ['/works/harbour', '/works/harbour/state', '/works/harbour/deletion'])
    expect((await app.request(path)).status, path).toBe(404);
  expect(await (await app.request('/')).text()).not.toContain('Harbour Master');
  expect((await readJson<{ works: unknown[] }>(app.request('/works.json'))).works).toEqual([]);
  const version = { label: 'new', language: 'en', file: textFile('New.') };
  expect((await app.request('/works/harbour/versions', form(version))).status).toBe(404);
  const founded = await app.request('/works', form({ ...version, title: 'Harbour', id: 'harbour' }));
  expect(founded.status).toBe(409);
  expect(await founded.text()).toContain('was deleted just now');
});

test('a program deletes a work by its address; another site’s page cannot', async () => {
  const made = await twoVersions();
  const send = (site: string) =>
    made.app.request('/works/harbour', {
      method: 'DELETE',
      headers: { Accept: 'application/json', 'Sec-Fetch-Site': site },
    });
  expect((await send('cross-site')).status).toBe(403);
  expect(await left(made)).toBeGreaterThan(10);
  const answer = await send('same-origin');
  expect([answer.status, await answer.json()]).toEqual([202, { work: '/works/harbour' }]);
  await made.settle();
  expect(await left(made)).toBe(0);
});
