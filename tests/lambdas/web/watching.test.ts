/** Watches and scheduled jobs on the pages. */
import { expect, test } from 'vitest';
import { PUBLIC_ONLY } from '../../../lambdas/fetch/address.ts';
import { makeVisitor } from '../../../lambdas/fetch/visit.ts';
import { localOver } from '../../../lambdas/local.ts';
import { runJob } from '../../../lambdas/local-jobs.ts';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { recordRun } from '../../../lambdas/stages/runs.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { webApp } from '../../../lambdas/web/app.ts';
import { pageOf, plain, watchedSite } from '../watched-site.ts';
import { form, offer, readJson, SAME_SITE } from './site.ts';

interface Watches {
  readonly watches: readonly {
    readonly id: string;
    readonly url: string;
    readonly spells: readonly { readonly condition: string }[];
  }[];
}

async function watching() {
  const page = await watchedSite();
  page.pages.set('/notice', plain(pageOf(['The quay closes on <b>3</b> March.']), { 'X-Evil': '<script>' }));
  const rules = { ...PUBLIC_ONLY, loopback: true };
  const visitor = () => makeVisitor({ rules, wait: async () => undefined });
  const local = localOver(new MemoryStore(), { visitor, retryAfter: [] });
  await acceptUpload(local.store, offer('provisional', 'The quay closes. Ships wait.'));
  await local.settle();
  const app = webApp({ store: local.store, watchable: rules });
  const text = async (path: string, headers: Record<string, string> = {}) =>
    (await app.request(path, { headers: { Accept: 'text/html', ...headers } })).text();
  return { page, local, app, text, url: `${page.origin}/notice` };
}

test('set on the page, looked at, shown with its looks, on the version with its evidence, and ended', async () => {
  const { local, app, text, url } = await watching();
  expect(await text('/works/harbour')).toContain('<a href="/works/harbour/watches">Watched pages</a>');
  const set = await app.request(
    '/works/harbour/watches',
    form({ url, every: '1h', label: 'web <page>', language: 'en' }),
  );
  expect([set.status, set.headers.get('Location')]).toEqual([303, '/works/harbour/watches?notice=set']);
  await local.settle();
  const page = await text('/works/harbour/watches?notice=set');
  expect(page).toContain('The page is watched.');
  expect(page).toContain(`rel="nofollow noreferrer">${url}</a>`);
  expect(page).toContain('Every 1h, as “web &lt;page&gt;”.');
  expect(page).toMatch(/<li>present \(200\) · .* UTC · 1 look<\/li>/);
  expect(await text('/works/harbour/watches', { 'Accept-Language': 'ja' })).toContain('掲載中（200）');

  const { watches } = await readJson<Watches>(app.request('/works/harbour/watches.json'));
  expect(watches).toMatchObject([{ url, spells: [{ condition: 'present' }] }]);
  const work = await readJson<{ versions: readonly { id: string; label: string; address: string }[] }>(
    app.request('/works/harbour.json'),
  );
  const version = work.versions.find(({ label }) => label.startsWith('web <page> 20'));
  const shown = await text(version?.address ?? '');
  expect(shown).toContain(`<a href="${url}" rel="nofollow noreferrer">${url}</a>`);
  expect(shown).toMatch(/UTC, answered with 200/);
  expect(shown).toContain('<code>content-type: text/html; charset=utf-8</code>');
  expect(shown).not.toContain('<script>');
  const facts = await readJson<{ fetched: { watch: string; status: number } }>(
    app.request(`${version?.address}.json`),
  );
  expect(facts.fetched).toMatchObject({ watch: watches[0].id, status: 200 });

  const ended = await app.request(`/works/harbour/watches/${watches[0].id}`, {
    method: 'DELETE',
    headers: { ...SAME_SITE, Accept: 'application/json' },
  });
  expect(ended.status).toBe(202);
  expect((await readJson<Watches>(app.request('/works/harbour/watches.json'))).watches).toEqual([]);
  expect((await readJson<typeof work>(app.request('/works/harbour.json'))).versions).toHaveLength(2);
});

test('what cannot be watched is said in the reader’s language, with the form as it was typed', async () => {
  const { local } = await watching();
  // By the rules that hold where nobody lets loopback in.
  const app = webApp({ store: local.store });
  const send = (language: string, accept = 'text/html') =>
    app.request('/works/harbour/watches', {
      ...form({ url: 'http://2130706433/', every: '6h', label: 'mine' }),
      headers: { ...SAME_SITE, 'Accept-Language': language, Accept: accept },
    });
  const english = await send('en');
  expect(english.status).toBe(400);
  const page = await english.text();
  expect(page).toContain('role="alert">The address 127.0.0.1 is this machine itself.');
  expect(page).toContain('value="http://2130706433/"');
  expect(await (await send('ja')).text()).toContain('このアドレスは監視できません。');
  expect(await readJson(send('ja', 'application/json'))).toMatchObject({
    status: 400,
    detail: 'The address 127.0.0.1 is this machine itself.',
    hint: expect.stringContaining('public page'),
  });
});

test('every scheduled job: its last runs, what they did, and the next one', async () => {
  const { local, app, text } = await watching();
  const empty = await text('/schedules');
  expect(empty).toContain('Looking at watched pages');
  expect(empty).toContain('Mending the store');
  expect(empty).toContain('The schedule has not begun it yet.');
  const at = (time: string) => () => new Date(time);
  await runJob(local, 'watch', 'schedule', at('2026-03-03T12:00:00Z'));
  await runJob(local, 'sweep', 'hand', at('2026-03-03T12:10:00Z'));
  await runJob(local, 'digest', 'schedule', at('2026-03-03T12:00:00Z'));
  const broken = { job: 'watch', by: 'schedule', now: at('2026-03-03T12:15:00Z') } as const;
  await expect(recordRun(local.store, broken, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  const page = await text('/schedules');
  expect(page).toContain('Next: 3 March 2026 12:30 UTC.');
  expect(page).toContain('<strong>failed</strong>');
  expect(page).toContain('<strong>done</strong> · watches 0 · looked at 0');
  expect(page).toContain('by hand');
  expect(page).toContain('Telling of days and weeks that are over');
  expect(page).toContain('<strong>done</strong> · told 0');
  const japanese = await text('/schedules', { 'Accept-Language': 'ja' });
  for (const words of ['監視ページの確認', '日ごと・週ごとのお知らせ', 'お知らせ 0'])
    expect(japanese).toContain(words);
  expect(await readJson(app.request('/schedules.json'))).toMatchObject({
    jobs: [
      { job: 'digest', everyMinutes: 60, runs: [{ by: 'schedule', outcome: 'done', counts: { told: 0 } }] },
      {
        job: 'watch',
        everyMinutes: 15,
        next: '2026-03-03T12:30:00.000Z',
        runs: [{ outcome: 'failed' }, { outcome: 'done', counts: { watches: 0 } }],
      },
      { job: 'sweep', runs: [{ by: 'hand', outcome: 'done', counts: { mended: 0 } }] },
    ],
  });
});
