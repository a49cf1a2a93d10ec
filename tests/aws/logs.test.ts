/** From an upload by the API to its report by one id, and what is counted on the way. */
import { expect, test } from 'vitest';
import { correlationId } from '../../lambdas/handlers/correlation.ts';
import { linesAbout, metricsLogged } from './harness/logs.ts';
import { until } from './harness/objects.ts';
import { sendAs } from './harness/people.ts';

const WORK = 'followed';

/** Uploads by the form, as a program; gives the upload's key. */
async function upload(path: string, fields: Readonly<Record<string, string>>, text: string): Promise<string> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set('file', new File([text], 'notice.txt'));
  const request = new Request('http://any', { method: 'POST', body: form });
  const answer = await sendAs('uploader', {
    method: 'POST',
    path: `/api${path}`,
    headers: { 'content-type': request.headers.get('content-type') ?? '' },
    body: new Uint8Array(await request.arrayBuffer()),
  });
  expect([answer.status, answer.body.toString()]).toEqual([202, expect.any(String)]);
  return JSON.parse(answer.body.toString()).upload;
}

test('one id leads from the upload to the report, over all functions', async () => {
  const version = { language: 'en', role: 'translation' };
  const founding = { ...version, title: 'Followed', id: WORK, label: 'one', time: '2020-01-01' };
  await upload('/works', founding, 'It rains. The road is wet.');
  const later = { ...version, label: 'two', time: '2020-01-02' };
  const key = await upload(`/works/${WORK}/versions`, later, 'It rained. The road is wet.');
  const way = ['web: upload', 'ingest: made', 'compare: made', 'publish: made'];
  await until(
    'followed to its report',
    async () => (await linesAbout(correlationId(key))).map(({ message }) => String(message)),
    // A function's lines may come after what it put has been answered already.
    (seen) => way.every((message) => seen.includes(message)),
  );
  expect(await metricsLogged('IngestWorkerLogs')).toContain('Versions');
  expect(await metricsLogged('CompareWorkerLogs')).toContain('Comparisons');
  expect(await metricsLogged('PublishWorkerLogs')).toContain('Segments');
});
