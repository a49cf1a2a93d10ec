import { expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../../engine/version.ts';
import { endRecompare, partsToDo, planRecompare, recomparePart } from '../../../lambdas/stages/recompare.ts';
import { readJson, twoVersions } from './site.ts';

test('a page and its data say how far comparing everything again is', async () => {
  const { app, store } = await twoVersions();
  expect(await (await app.request('/jobs')).text()).toContain('Nothing is being compared again');
  const { job } = await planRecompare(store);
  const going = await (await app.request('/jobs')).text();
  expect(going).toContain(`All works, with engine ${ENGINE_VERSION}`);
  expect(going).toContain('0 of 1 part done');
  expect(going).toContain('<progress value="0" max="1"');
  expect(going).toContain('data-state="/jobs"');
  expect(await readJson(app.request('/jobs.json'))).toMatchObject({
    pending: 1,
    jobs: [{ job, parts: 1, done: 0, versions: 2 }],
  });

  for (const part of await partsToDo(store, job)) await recomparePart(store, part);
  await endRecompare(store, job);
  const ended = await (await app.request('/jobs')).text();
  expect(ended).toContain('0 comparisons made again, 1 current already');
  expect(ended).toContain('2 versions in all');
  expect(ended).not.toContain('data-state');
  expect(await (await app.request('/jobs?lang=ja')).text()).toContain('再比較');
  expect(await readJson(app.request('/jobs', { headers: { Accept: 'application/json' } }))).toMatchObject({
    pending: 0,
    jobs: [{ job, ended: { made: 0, current: 1, failed: [] } }],
  });
});

test('a job of one work leads to it, and what could not be made is named', async () => {
  const { app, store } = await twoVersions();
  const { job } = await planRecompare(store, 'harbour');
  await store.put(
    `jobs/${job}/done/000001.json`,
    JSON.stringify({
      schema: 'variorum.job-part-done/1',
      made: 0,
      current: 0,
      failed: ['comparisons/harbour/<b>..c.json'],
    }),
  );
  await endRecompare(store, job);
  const page = await (await app.request('/jobs')).text();
  expect(page).toContain('href="/works/harbour"');
  expect(page).toContain('1 could not be made: comparisons/harbour/&lt;b&gt;..c.json');
});
