/**
 * What each bad request gets, at both doors: never a 500, never without the headers that keep an answer harmless, never
 * with something of the inside. The table is kept in docs/bad-requests.md, by `npm run bad-requests`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { lambdaHandler } from '../../../lambdas/handlers/answers.ts';
import { serveLocal } from '../../../lambdas/web/serve.ts';
import { twoVersions } from '../../lambdas/web/site.ts';
import { type Answer, askFunction, askSocket } from './ask.ts';
import { BAD_REQUESTS, type BadRequest } from './requests.ts';

const TABLE = fileURLToPath(new URL('../../../docs/bad-requests.md', import.meta.url));
const HEAD = `# Bad requests, and what they get

Each is sent to the laptop's server over a socket, byte by byte, and to the function as API Gateway's event. "–": API
Gateway answers such a one itself. None is a 500, none changes what the store holds as versions, and each answer has the
headers that keep it harmless. Written by \`npm run bad-requests\`, checked by \`npm test\`
(\`tests/hostile/bad-requests/\`). A 200 or 303 is an answer in which what was bad has no meaning: an unknown query, or an
upload whose refusal, with the reason, then stands on the work's page.
`;

interface Row extends BadRequest {
  readonly laptop: Answer;
  readonly function?: Answer;
}

const { app, store, settle, troubles } = await twoVersions();
const versionKeys = async (): Promise<readonly string[]> => {
  const keys: string[] = [];
  for await (const { key } of store.list('versions/')) keys.push(key);
  return keys;
};
const before = await versionKeys();
const server = await serveLocal({ app, port: 0 });
const handler = lambdaHandler(app);
const rows: Row[] = [];
try {
  for (const request of BAD_REQUESTS) {
    const laptop = await askSocket(server.port, request);
    rows.push({ ...request, laptop, ...(!request.raw && { function: await askFunction(handler, request) }) });
  }
} finally {
  await server.close();
}
await settle();

const name = ({ category, what }: BadRequest): string => `${category}: ${what}`;
const answersOf = ({ laptop, function: fn }: Row): readonly Answer[] => (fn ? [laptop, fn] : [laptop]);

test('they are many, of many kinds, and none stands twice', () => {
  expect(BAD_REQUESTS.length).toBeGreaterThanOrEqual(90);
  expect(new Set(BAD_REQUESTS.map(({ category }) => category)).size).toBeGreaterThanOrEqual(8);
  expect(new Set(BAD_REQUESTS.map(name)).size).toBe(BAD_REQUESTS.length);
});

test('none is a fault of ours', () => {
  const faults = rows.filter((row) => answersOf(row).some(({ status }) => status >= 500));
  expect(faults.map(name)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('every answer is harmless, and tells nothing of the inside', () => {
  for (const row of rows)
    for (const { headers, body } of answersOf(row)) {
      expect(headers['content-security-policy'], name(row)).toContain("default-src 'none'");
      expect(headers['content-security-policy'], name(row)).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options'], name(row)).toBe('nosniff');
      expect(headers['referrer-policy'], name(row)).toBe('same-origin');
      expect(headers['set-cookie'] ?? '', name(row)).not.toContain('a=b');
      expect(headers.location ?? '/', name(row)).toMatch(/^\/(?!\/)/);
      expect(body, name(row)).not.toMatch(/\bat \S+ \(|node_modules|\.ts:\d|<script>(?!<)/);
    }
  for (const { function: fn } of rows)
    if (fn) expect(fn.headers['strict-transport-security']).toContain('max-age=');
});

test('no version came of it, and none went', async () => {
  expect(await versionKeys()).toEqual(before);
});

test('the table in docs is what they get', () => {
  const lines = rows.map(
    ({ category, what, laptop, function: fn }) =>
      `| ${category} | ${what} | ${laptop.status} | ${fn?.status ?? '–'} |`,
  );
  const counts = new Map<number, number>();
  for (const row of rows)
    for (const { status } of answersOf(row)) counts.set(status, (counts.get(status) ?? 0) + 1);
  const sums = [...counts]
    .sort(([one], [other]) => one - other)
    .map(([status, count]) => `${status}: ${count}`);
  const table = `${HEAD}
${rows.length} requests; answers: ${sums.join(', ')}.

| what it tries | the request | laptop | function |
| --- | --- | --- | --- |
${lines.join('\n')}
`;
  if (process.env.UPDATE_TABLE) writeFileSync(TABLE, table);
  expect(readFileSync(TABLE, 'utf8')).toBe(table);
});
