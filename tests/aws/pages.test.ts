/** The form of the pages, sent through the deployed API and to the laptop's own server: the same work comes of it. */
import { beforeAll, expect, test } from 'vitest';
import { localOver } from '../../lambdas/local.ts';
import { PREFIXES, uploadKey } from '../../lambdas/store/keys.ts';
import { MemoryStore } from '../../lambdas/store/memory.ts';
import { webApp } from '../../lambdas/web/app.ts';
import { REPORT_FILES } from '../lambdas/report-files.ts';
import { type Jar, signedIn, visit } from './harness/browser.ts';
import type { Answer } from './harness/calls.ts';
import { deployed } from './harness/deployed.ts';
import { bucketStore } from './harness/deployment.ts';
import { madeOf, objectsUnder, until, untilMade } from './harness/objects.ts';

const WORK = 'harbour-notice';
const TEXTS = [
  { label: 'Draft', time: '2021-03-01', text: 'The harbour closes on 4 March. Boats must leave.\n' },
  { label: 'Final', time: '2021-03-02', text: 'The harbour closes on 5 March. Boats should leave.\n' },
  { label: 'Reprint', time: '2021-03-09', text: 'The harbour closed on 5 March. Boats left — まで.\n' },
];

/** The fields that the pages' forms send. The first founds the work. */
function formOf(at: number): { readonly path: string; readonly form: FormData } {
  const { label, time, text } = TEXTS[at];
  const form = new FormData();
  const founding = { title: 'Harbour notice', id: WORK, sourceLanguage: 'ja' };
  const fields = { ...(at === 0 ? founding : {}), label, time, language: 'en', role: 'translation' };
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new File([text], `${label.toLowerCase()}.txt`, { type: 'text/plain' }));
  return { path: at === 0 ? '/works' : `/works/${WORK}/versions`, form };
}

let uploader: Jar;
beforeAll(async () => {
  uploader = await signedIn('uploader');
});

/** As a browser sends it from our own page, with the session's cookie. */
async function post(path: string, form: FormData, origin = deployed().apiUrl): Promise<Answer> {
  const encoded = new Response(form);
  return visit(uploader, path, {
    method: 'POST',
    headers: { 'content-type': encoded.headers.get('content-type') ?? '', origin },
    body: new Uint8Array(await encoded.arrayBuffer()),
  });
}

const get = (path: string): Promise<Answer> => visit(uploader, path);

test('a work is founded and filled by its forms, and equals the laptop’s', async () => {
  const laptop = localOver(new MemoryStore());
  const site = webApp({ store: laptop.store });
  const bucket = bucketStore();
  for (const at of TEXTS.keys()) {
    const { path, form } = formOf(at);
    const there = await site.request(path, {
      method: 'POST',
      body: form,
      headers: { origin: 'http://localhost' },
    });
    await laptop.settle();
    const here = await post(path, form);
    expect([here.status, here.headers.location]).toEqual([303, there.headers.get('location')]);
    await untilMade(bucket, WORK, new Set((await madeOf(laptop.store, WORK)).keys()));
  }
  const expected = await madeOf(laptop.store, WORK);
  // Of each version its file and text, of each pair the comparison and its report.
  expect(expected.size).toBe(3 * 2 + 3 * (1 + REPORT_FILES));
  expect(await madeOf(bucket, WORK)).toEqual(expected);
  expect(await objectsUnder(bucket, uploadKey(WORK, ''))).toEqual(
    await objectsUnder(laptop.store, uploadKey(WORK, '')),
  );
});

test('the pages show it', async () => {
  const home = await get('/');
  expect([home.status, home.headers['content-type']]).toEqual([200, 'text/html; charset=UTF-8']);
  expect(home.body.toString()).toContain('Harbour notice');
  const work = (await get(`/works/${WORK}`)).body.toString();
  for (const { label } of TEXTS) expect(work).toContain(label);
  expect((await get('/works/nowhere')).status).toBe(404);
});

test('a pair that nobody had asked for is compared on request', async () => {
  const texts = [...(await madeOf(bucketStore(), WORK)).keys()].filter((key) => key.endsWith('/text.json'));
  const idOf = (label: string) =>
    texts.map((key) => key.split('/')[2]).find((id) => id.startsWith(label)) ?? '';
  const [before, after] = [idOf('reprint'), idOf('draft')];
  const form = new FormData();
  form.set('before', before);
  form.set('after', after);
  const asked = await post(`/works/${WORK}/requests`, form);
  const address = `/works/${WORK}/compare/${before}..${after}`;
  expect([asked.status, asked.headers.location]).toEqual([303, address]);
  const seen = await until(
    'published',
    () => get(`${address}.json`),
    ({ status }) => status === 200,
  );
  expect(JSON.parse(seen.body.toString())).toMatchObject({
    before: { label: 'Reprint' },
    after: { label: 'Draft' },
  });
});

test('a file that is no text is refused on the work’s page', async () => {
  const form = new FormData();
  form.set('label', 'Scan');
  form.set('language', 'en');
  form.set('file', new File([Uint8Array.from({ length: 400 }, (_, at) => at % 256)], 'scan.txt'));
  expect((await post(`/works/${WORK}/versions`, form)).status).toBe(303);
  const refusals = await until(
    'refused',
    () => objectsUnder(bucketStore(), `${PREFIXES.refusals}${WORK}/`),
    ({ size }) => size > 0,
  );
  const [refusal] = [...refusals.values()].map((body) => JSON.parse(body));
  expect(refusal).toMatchObject({ code: 'binary', filename: 'scan.txt' });
  const page = (await get(`/works/${WORK}`)).body.toString();
  expect(page).toContain('scan.txt');
  expect(page).toContain(refusal.hint);
});

test('a form sent from another site is turned away', async () => {
  const { form } = formOf(1);
  expect((await post(`/works/${WORK}/versions`, form, 'https://elsewhere.example')).status).toBe(403);
});
