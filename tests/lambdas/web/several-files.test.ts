import { expect, test } from 'vitest';
import { MAX_UPLOAD_BYTES } from '../../../lambdas/store/keys.ts';
import { AFTER, BEFORE, SAME_SITE, site, textFile, twoVersions } from './site.ts';

function severalFiles(fields: { readonly [name: string]: string }, files: readonly File[], accept?: string) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const file of files) body.append('file', file);
  return { method: 'POST', body, headers: { ...SAME_SITE, ...(accept ? { Accept: accept } : {}) } };
}

test('several files of one form become a version each, labelled by their names', async () => {
  const { app, settle } = site();
  const files = [textFile(BEFORE, 'provisional.txt'), textFile(AFTER, 'C:\\texts\\final.v2.en.md')];
  const response = await app.request(
    '/works',
    severalFiles({ title: 'Notice', id: 'harbour', label: 'ignored' }, files),
  );
  expect(response.status).toBe(200);
  const page = await response.text();
  expect(page).toContain('data-page="/works/harbour"');
  expect(page).toMatch(/<strong class="file">provisional\.txt<\/strong> has arrived/);
  expect(page).toMatch(/<strong class="file">final\.v2\.en\.md<\/strong> has arrived/);
  // Reloading by itself would ask an address that only takes forms.
  expect(page).not.toContain('http-equiv="refresh"');
  await settle();
  const work = await (await app.request('/works/harbour')).text();
  expect(work).toMatch(/>provisional<\/a><\/h3>/);
  expect(work).toMatch(/>final\.v2<\/a><\/h3>/);
  expect(work).not.toContain('ignored');
});

test('of each file it is said what happened', async () => {
  const { app } = await twoVersions();
  const files = [
    textFile(AFTER, 'copy.txt'),
    textFile('A third text.', '<b>third</b>.txt'),
    new File([new Uint8Array(MAX_UPLOAD_BYTES + 1)], 'huge.txt'),
  ];
  const page = await (await app.request('/works/harbour/versions', severalFiles({}, files))).text();
  expect(page).toMatch(/copy\.txt<\/strong> is in the work already, under another label/);
  // A browser may send a whole path as the name; the last part is the file's.
  expect(page).toMatch(/<strong class="file">b&gt;\.txt<\/strong> has arrived/);
  expect(page).toMatch(/huge\.txt<\/strong> was not taken in\. The file holds 20\.0 MB/);
});

test('programs get a list of what happened', async () => {
  const { app } = await twoVersions();
  const files = [textFile(AFTER, 'copy.txt'), textFile('A third text.', 'third.txt')];
  const send = () =>
    app.request('/works/harbour/versions', severalFiles({ language: 'en' }, files, 'application/json'));
  const first = await send();
  expect(first.status).toBe(202);
  expect(await first.json()).toMatchObject({
    work: '/works/harbour',
    files: [
      { filename: 'copy.txt', code: 'same-content' },
      { filename: 'third.txt', code: 'accepted' },
    ],
  });
  const again = await send();
  expect(again.status).toBe(200);
  expect(await again.json()).toMatchObject({ files: [{ code: 'same-content' }, { code: 'already' }] });
});

test('several files for a work that cannot be lead to the page where the reason will stand', async () => {
  const { app, settle } = site();
  const files = [textFile(BEFORE, 'one.txt'), textFile(AFTER, 'two.txt')];
  const response = await app.request('/works', severalFiles({ title: 'T', id: '../etc' }, files));
  expect(response.headers.get('Location')).toBe('/?notice=not-a-work');
  await settle();
  expect((await (await app.request('/')).text()).match(/was not taken in/g)).toHaveLength(2);
});
