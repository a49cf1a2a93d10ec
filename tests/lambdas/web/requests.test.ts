import { expect, test } from 'vitest';
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { form, offer, SAME_SITE, twoVersions } from './site.ts';

async function fourVersions() {
  const made = await twoVersions();
  await acceptUpload(made.store, offer('third', 'Notice\n\nThe quay is shut.\n', { time: '2024-05-03' }));
  await acceptUpload(made.store, offer('fourth', 'Notice\n\nThe quay is open.\n', { time: '2024-05-04' }));
  await made.settle();
  const page = await (await made.app.request('/works/harbour')).text();
  const id = (label: string) => page.match(new RegExp(`versions/(${label}-[0-9a-f]{8})`))?.[1] ?? '';
  return { ...made, before: id('revised'), after: id('fourth') };
}

test('any two can be asked for: offered, then being made, then there', async () => {
  const { app, settle, before, after } = await fourVersions();
  const address = `/works/harbour/compare/${before}..${after}`;
  const offered = await app.request(address);
  expect(offered.status).toBe(404);
  expect(await offered.text()).toContain('Nobody has asked for this comparison yet.');

  const asked = await app.request('/works/harbour/requests', form({ before, after }));
  expect(asked.status).toBe(303);
  expect(asked.headers.get('Location')).toBe(address);
  const making = await (await app.request(address)).text();
  expect(making).toContain('This comparison is being made');
  expect(making).toContain('data-renew="page"');

  await settle();
  const made = await app.request(address);
  expect(made.status).toBe(200);
  expect(await made.text()).toContain('id="verdict"');
});

test('asking for what is there writes nothing', async () => {
  const { app, store, pair } = await twoVersions();
  const [before, after] = pair.split('..');
  const response = await app.request('/works/harbour/requests', form({ before, after }));
  expect(response.status).toBe(303);
  for await (const { key } of store.list('requests/')) throw new Error(`${key} was written`);
});

test('what cannot be compared is refused with the reason', async () => {
  const { app, versions } = await twoVersions();
  const same = await app.request(
    '/works/harbour/requests',
    form({ before: versions[0], after: versions[0] }),
  );
  expect(same.status).toBe(400);
  expect(await same.text()).toContain('A version is not compared with itself.');
  const unknown = await app.request('/works/harbour/requests', form({ before: versions[0], after: '../x' }));
  expect(unknown.status).toBe(400);
});

test('programs are told in JSON', async () => {
  const { app, before, after } = await fourVersions();
  const headers = { ...SAME_SITE, Accept: 'application/json' };
  const missing = await app.request(`/works/harbour/compare/${before}..${after}.json`, { headers });
  expect(missing.status).toBe(404);
  expect(missing.headers.get('Content-Type')).toBe('application/problem+json');
  expect(await missing.json()).toMatchObject({ status: 404, title: 'Not made yet' });
  const asked = await app.request('/works/harbour/requests', { ...form({ before, after }), headers });
  expect(asked.status).toBe(202);
  expect(await asked.json()).toEqual({ report: `/works/harbour/compare/${before}..${after}` });
});
