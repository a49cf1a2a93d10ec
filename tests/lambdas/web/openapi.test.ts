/** The OpenAPI document is valid, leaves no route out, and says what the routes do: every call is made as it says. */
import { fileURLToPath } from 'node:url';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { localOver } from '../../../lambdas/local.ts';
import { ingestCorpus } from '../../../lambdas/local-corpus.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import { webApp } from '../../../lambdas/web/app.ts';
import { openApiDocument } from '../../../lambdas/web/openapi/document.ts';
import { xmlTroubles } from '../../engine/report/exports/xml-troubles.ts';
import { feedTroubles } from './feed/validate.ts';
import { readJson } from './site.ts';

interface Media {
  readonly schema: object;
  readonly example?: unknown;
}
interface Call {
  readonly operationId: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly in: 'path' | 'query' | 'header';
    readonly schema: { readonly enum?: readonly string[] };
    readonly example: string;
  }[];
  readonly requestBody?: { readonly content: { readonly 'multipart/form-data': Media } };
  readonly responses: {
    readonly [status: string]: { readonly content?: { readonly [type: string]: Media } };
  };
}
interface Document {
  readonly paths: {
    readonly [path: string]: { readonly get?: Call; readonly post?: Call; readonly delete?: Call };
  };
}

const written = openApiDocument() as Document;
const calls = Object.entries(written.paths).flatMap(([path, { get, post, delete: remove }]) => [
  ...(get ? [{ name: `GET ${path}`, path, call: get }] : []),
  ...(post ? [{ name: `POST ${path}`, path, call: post }] : []),
  ...(remove ? [{ name: `DELETE ${path}`, path, call: remove }] : []),
]);
const gets = calls.filter(({ name }) => name.startsWith('GET'));
const deletes = calls.filter(({ name }) => name.startsWith('DELETE'));
const posts = calls.filter(({ name }) => name.startsWith('POST'));

const ajv = new Ajv2020({ strict: false });
formats.default(ajv);
ajv.addSchema(written, 'document');
/** What is wrong with a value that this schema of the document is for, or the empty string. */
const troubles = (schema: object, value: unknown): string => {
  const absolute = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'));
  return ajv.validate(absolute, value) ? '' : ajv.errorsText();
};

const store = new MemoryStore();
const app = webApp({ store });
beforeAll(async () => {
  await ingestCorpus(fileURLToPath(new URL('../../../corpus', import.meta.url)), localOver(store));
});

/** The address of a call with its examples, some of them replaced. */
function address(path: string, { parameters }: Call, other: Record<string, string> = {}): string {
  const exampleOf = (name: string) =>
    encodeURIComponent(other[name] ?? parameters.find((one) => one.name === name)?.example ?? '');
  const query = parameters
    .filter((one) => one.in === 'query')
    .map(({ name }) => `${name}=${exampleOf(name)}`);
  const at = path.replace(/\{(\w+)\}/g, (_, name: string) => exampleOf(name));
  return query.length === 0 ? at : `${at}?${query.join('&')}`;
}

const typeOf = (response: Response): string => (response.headers.get('Content-Type') ?? '').split(';')[0];

/** That an answer is one of those documented: its status, its media type, its body. */
async function expectDocumented(response: Response, { responses }: Call, said: string): Promise<void> {
  const documented = responses[response.status];
  expect(documented, `${said}: ${response.status} is not documented`).toBeDefined();
  if (!documented.content) return;
  const type = typeOf(response);
  const media = documented.content[type];
  expect(media, `${said}: ${type} is not documented`).toBeDefined();
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (type.includes('officedocument')) expect(Object.keys(unzipSync(bytes))).toContain('[Content_Types].xml');
  // As a response's own `text` has it, but for the mark that a table begins with.
  const body = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  expect(body).not.toBe('');
  if (type.endsWith('json')) expect(troubles(media.schema, JSON.parse(body)), said).toBe('');
  if (type === 'text/csv') expect(parse(body, { bom: true, columns: true }).length).toBeGreaterThan(0);
  if (type.endsWith('+xml') && !type.includes('atom')) expect(await xmlTroubles(body)).toEqual([]);
  if (type === 'application/atom+xml') expect(await feedTroubles(body)).toEqual([]);
}

async function expectProblem(response: Response, status: number, call: Call, said: string): Promise<void> {
  expect(response.status, said).toBe(status);
  expect(typeOf(response)).toBe('application/problem+json');
  await expectDocumented(response, call, said);
}

test('the document is valid, and what is served', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(written)));
  expect({ valid, errors }).toEqual({ valid: true, errors: undefined });
  const served = await app.request('/openapi.json');
  expect(await readJson(served)).toEqual(JSON.parse(JSON.stringify(written)));
  const ids = calls.map(({ call }) => call.operationId);
  expect(new Set(ids).size).toBe(ids.length);
});

test('no route is left out but the files of the pages', () => {
  const documented = new Set(calls.map(({ name }) => name));
  const routes = app.routes
    .filter(({ method, path }) => method !== 'ALL' && !/^\/(assets\/|favicon\.ico$)/.test(path))
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)(\{[^/]*\})?/g, '{$1}')}`);
  expect(routes.length).toBeGreaterThan(10);
  expect([...new Set(routes)].filter((route) => !documented.has(route))).toEqual([]);
});

const answering = gets.filter(({ call }) => call.responses[200]);
test.each(answering)('$name answers as documented, in every format', async ({ name, path, call }) => {
  const at = address(path, call);
  const types = Object.keys(call.responses[200]?.content ?? {});
  expect(types.length).toBeGreaterThan(0);
  for (const type of types) {
    const response = await app.request(at, { headers: { Accept: type } });
    expect(`${response.status} ${typeOf(response)}`, name).toBe(`200 ${type}`);
    const tag = response.headers.get('ETag') ?? '';
    await expectDocumented(response, call, name);
    const again = await app.request(at, { headers: { Accept: type, 'If-None-Match': tag } });
    expect(again.status, name).toBe(304);
  }
});

test.each(gets)(
  '$name answers as documented where nothing is found or nothing fits',
  async ({ name, path, call }) => {
    const { parameters, responses } = call;
    // Any format will do, errors are wanted as JSON.
    const program = { headers: { Accept: 'application/json, */*;q=0.1' } };
    for (const status of [308, 303, 302])
      if (responses[status])
        expect((await app.request(address(path, call), { headers: { Accept: 'text/html' } })).status).toBe(
          status,
        );
    // The first page leads to the report without a look at it.
    for (const { name: part } of parameters.filter((one) => one.in === 'path'))
      await expectProblem(
        await app.request(address(path, call, { page: '2', [part]: 'none' }), program),
        404,
        call,
        name,
      );
    for (const { name: part } of parameters.filter(({ schema }) => schema.enum))
      await expectProblem(
        await app.request(address(path, call, { [part]: 'none' }), program),
        400,
        call,
        name,
      );
    const picture = await app.request(address(path, call), { headers: { Accept: 'image/png' } });
    if (responses[406]) await expectProblem(picture, 406, call, name);
    else expect(picture.status).toBe(responses[200] ? 200 : 303);
  },
);

/** The form of a call, as its example has it. */
function formOf({ requestBody }: Call): FormData {
  const { example } = requestBody?.content['multipart/form-data'] ?? {};
  const form = new FormData();
  for (const [name, value] of Object.entries(example as Record<string, string>))
    form.append(name, name === 'file' ? new File([value], 'example.txt') : value);
  return form;
}

test.each(posts)('$name takes its example, and answers as documented', async ({ name, path, call }) => {
  const sent = async (accept: string, body = formOf(call), site = 'same-origin', part = {}) =>
    app.request(address(path, call, part), {
      method: 'POST',
      body,
      headers: { Accept: accept, 'Sec-Fetch-Site': site },
    });
  const accepted = await sent('application/json');
  expect(accepted.status).toBe(202);
  await expectDocumented(accepted, call, name);
  await expectDocumented(await sent('application/json'), call, name);
  await expectDocumented(await sent('text/html'), call, name);
  await expectProblem(await sent('application/json', new FormData()), 400, call, name);
  await expectProblem(await sent('application/json', formOf(call), 'cross-site'), 403, call, name);
  if (call.responses[404])
    await expectProblem(
      await sent('application/json', formOf(call), 'same-origin', { work: 'none' }),
      404,
      call,
      name,
    );
});

test.each(deletes)('$name answers as documented', async ({ name, path, call }) => {
  const sent = async (accept: string, site = 'same-origin', part = {}) =>
    app.request(address(path, call, part), {
      method: 'DELETE',
      headers: { Accept: accept, 'Sec-Fetch-Site': site },
    });
  await expectProblem(await sent('application/json', 'cross-site'), 403, call, name);
  for (const accept of ['application/json', 'text/html'])
    await expectDocumented(await sent(accept), call, name);
  expect((await sent('application/json')).status).toBe(202);
  await expectProblem(await sent('application/json', 'same-origin', { work: 'none' }), 404, call, name);
});

test('every call has an example, and every example is what its schema says', () => {
  for (const { name, call } of calls) {
    for (const parameter of call.parameters)
      expect(troubles(parameter.schema, parameter.example), name).toBe('');
    const form = call.requestBody?.content['multipart/form-data'];
    if (form) expect(troubles(form.schema, form.example), name).toBe('');
    for (const { content = {} } of Object.values(call.responses))
      for (const { schema, example } of Object.values(content))
        if (example !== undefined) expect(troubles(schema, example), name).toBe('');
  }
});

test('a body that is not as documented is noticed', () => {
  const work = written.paths['/works/{work}'].get?.responses[200].content?.['application/json'].schema ?? {};
  expect(troubles(work, { id: 'x' })).not.toBe('');
});
