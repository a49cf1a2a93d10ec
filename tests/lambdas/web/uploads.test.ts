import { expect, test } from 'vitest';
import { FORMATS } from '../../../lambdas/extract/formats/registry.ts';
import { MAX_UPLOAD_BYTES } from '../../../lambdas/store/keys.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { StoreError } from '../../../lambdas/store/store.ts';
import { AFTER, BEFORE, form, SAME_SITE, site, textFile, twoVersions } from './site.ts';

const keys = async (store: MemoryStore | ReturnType<typeof site>['store'], prefix = '') => {
  const found: string[] = [];
  for await (const { key } of store.list(prefix)) found.push(key);
  return found;
};
const founding = {
  title: 'Notice of the Harbour Master',
  id: 'harbour',
  label: 'provisional',
  language: 'en',
};

test('a work is founded with its first version, a second version brings a report', async () => {
  const { app, settle } = site();
  const first = await app.request(
    '/works',
    form({ ...founding, time: '2024-05-01', file: textFile(BEFORE) }),
  );
  expect(first.status).toBe(303);
  expect(first.headers.get('Location')).toBe('/works/harbour?notice=accepted');
  const early = await (await app.request('/works/harbour?notice=accepted')).text();
  expect(early).toContain('The file has arrived.');
  expect(early).toContain('One upload is being read');
  expect(early).toContain('data-state="/works/harbour/state"');
  expect(early).toContain('<noscript><meta http-equiv="refresh" content="5"></noscript>');

  await settle();
  const second = await app.request(
    '/works/harbour/versions',
    form({
      label: 'revised',
      language: 'en',
      role: 'translation',
      time: '2024-05-02',
      file: textFile(AFTER),
    }),
  );
  expect(second.status).toBe(303);
  await settle();
  const page = await (await app.request('/works/harbour')).text();
  expect(page).toContain('<h1>Notice of the Harbour Master</h1>');
  expect(page).toContain('<bdi>provisional</bdi> → <bdi>revised</bdi>');
  expect(page).not.toContain('data-state=');
});

test('the state changes when what a page shows has changed, and says when nothing is on its way', async () => {
  const { app, settle } = await twoVersions();
  const state = async () =>
    (await app.request('/works/harbour/state')).json() as Promise<{ tag: string; pending: number }>;
  const before = await state();
  expect(before.pending).toBe(0);
  expect(await state()).toEqual(before);
  await app.request(
    '/works/harbour/versions',
    form({ label: 'third', file: textFile('Another text entirely.') }),
  );
  const during = await state();
  expect(during.pending).toBe(1);
  expect(during.tag).not.toBe(before.tag);
  await settle();
  const after = await state();
  expect(after.pending).toBe(0);
  expect(after.tag).not.toBe(during.tag);
});

test('without an id the work is named by its title', async () => {
  const { app } = site();
  const response = await app.request('/works', form({ ...founding, id: '', file: textFile(BEFORE) }));
  expect(response.headers.get('Location')).toBe('/works/notice-of-the-harbour-master?notice=accepted');
});

test('a work is not founded twice', async () => {
  const { app, store } = await twoVersions();
  const before = await keys(store);
  const response = await app.request('/works', form({ ...founding, file: textFile('Another.') }));
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('There is a work with the id &quot;harbour&quot; already.');
  expect(await keys(store)).toEqual(before);
});

test('the same file again says so', async () => {
  const { app } = await twoVersions();
  const again = await app.request('/works/harbour/versions', form({ label: 'copy', file: textFile(AFTER) }));
  expect(again.headers.get('Location')).toBe('/works/harbour?notice=same-content');
});

test('an impossible id of a work is refused, stored and shown', async () => {
  const { app, settle } = site();
  const response = await app.request(
    '/works',
    form({ ...founding, id: '../../etc', file: textFile(BEFORE) }),
  );
  expect(response.headers.get('Location')).toBe('/?notice=not-a-work');
  await settle();
  expect(await (await app.request('/')).text()).toContain('../../etc');
});

test('a missing label and a bad one lose nothing: the refusal is on the page', async () => {
  const { app, settle } = await twoVersions();
  for (const label of ['', 'a/b', 'x'.repeat(300), '..']) {
    const response = await app.request(
      '/works/harbour/versions',
      form({ label, file: textFile(`Text of ${label}.`) }),
    );
    expect(response.status).toBe(303);
  }
  await settle();
  const page = await (await app.request('/works/harbour')).text();
  expect(page.match(/was not taken in/g)).toHaveLength(4);
});

test('a form without a file is shown again with what was typed', async () => {
  const { app, store } = await twoVersions();
  const before = await keys(store);
  const response = await app.request(
    '/works/harbour/versions',
    form({ label: 'my "label"', language: 'fr' }),
  );
  expect(response.status).toBe(400);
  const page = await response.text();
  expect(page).toContain('No file was chosen.');
  expect(page).toContain('value="my &quot;label&quot;"');
  expect(await keys(store)).toEqual(before);
});

test('what is no form is refused', async () => {
  const { app } = await twoVersions();
  const json = await app.request('/works/harbour/versions', {
    method: 'POST',
    body: '{}',
    headers: { ...SAME_SITE, 'Content-Type': 'application/json' },
  });
  expect(json.status).toBe(415);
  const torn = await app.request('/works/harbour/versions', {
    method: 'POST',
    body: '--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf',
    headers: { ...SAME_SITE, 'Content-Type': 'multipart/form-data; boundary=x' },
  });
  expect(torn.status).toBe(400);
});

test('a file of more than 20 MB is refused with 413, and the refusal is kept', async () => {
  const { app, settle } = await twoVersions();
  const file = new File([new Uint8Array(MAX_UPLOAD_BYTES + 1)], 'huge.txt');
  const response = await app.request('/works/harbour/versions', form({ label: 'huge', file }));
  expect(response.status).toBe(413);
  await settle();
  expect(await (await app.request('/works/harbour')).text()).toContain('huge.txt');
});

test('a body far over the limit is not read at all', async () => {
  const { app } = await twoVersions();
  let read = 0;
  const body = new ReadableStream({
    pull(controller) {
      read += 1;
      controller.enqueue(new Uint8Array(1024 * 1024));
    },
  });
  const response = await app.request('/works/harbour/versions', {
    method: 'POST',
    body,
    headers: { ...SAME_SITE, 'Content-Type': 'multipart/form-data; boundary=x' },
    duplex: 'half',
  } as RequestInit);
  expect(response.status).toBe(413);
  expect(read).toBeLessThan(60);
});

test('a form from another site is refused', async () => {
  const { app, store } = await twoVersions();
  const before = await keys(store);
  for (const headers of [
    { 'Sec-Fetch-Site': 'cross-site', Origin: 'https://evil.example' },
    { Origin: 'null' },
    {},
  ]) {
    const response = await app.request('/works/harbour/versions', {
      ...form({ label: 'x', file: textFile('x') }),
      headers: headers as Record<string, string>,
    });
    expect(response.status).toBe(403);
  }
  expect(await keys(store)).toEqual(before);
});

test('a version for a work that is not there is a 404', async () => {
  const { app } = site();
  const response = await app.request('/works/nothing/versions', form({ label: 'x', file: textFile('x') }));
  expect(response.status).toBe(404);
});

test('a full store is a 507, an absent one a 503, and nothing half-written is taken for an upload', async () => {
  for (const [code, status] of [
    ['full', 507],
    ['denied', 503],
    ['throttled', 503],
    ['unavailable', 503],
  ] as const) {
    class Failing extends MemoryStore {
      override async put(): Promise<never> {
        throw new StoreError(code, 'No room.');
      }
    }
    const { app, troubles } = site(new Failing());
    const response = await app.request('/works', form({ ...founding, file: textFile(BEFORE) }));
    expect(response.status).toBe(status);
    expect(await response.text()).toContain('<h1>The store ');
    expect(troubles).toHaveLength(1);
  }
});

test('programs get JSON for what they sent', async () => {
  const { app } = await twoVersions();
  const request = form({ label: 'third', file: textFile('Another text.') });
  const response = await app.request('/works/harbour/versions', {
    ...request,
    headers: { ...SAME_SITE, Accept: 'application/json' },
  });
  expect(response.status).toBe(202);
  expect(await response.json()).toMatchObject({ code: 'accepted', work: '/works/harbour' });
});

test('the page offers to choose files of every format that is read', async () => {
  const { app } = await twoVersions();
  const page = await (await app.request('/works/harbour')).text();
  const offered = (/ accept="([^"]+)"/.exec(page)?.[1] ?? '').split(',');
  const read = FORMATS.flatMap(({ extensions }) => extensions.map((extension) => `.${extension}`));
  expect(offered.sort()).toEqual(read.sort());
});
