/** What we are made of: locked to the byte, listed, of licences that may be passed on, and asked after. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { billOfMaterials, type Component } from '../../infra/sbom.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly inBundle?: boolean;
  readonly optionalDependencies?: { readonly [name: string]: string };
}
const locked: { readonly [path: string]: Locked } = read(join(ROOT, 'package-lock.json')).packages;
const packages = Object.entries(locked).filter(([path]) => path !== '');

test('the lock holds the digest of everything, and no address', () => {
  expect(packages.length).toBeGreaterThan(200);
  // What comes inside another package's file is held by that one's digest.
  const loose = packages.filter(
    ([, { integrity, inBundle }]) => !inBundle && !/^sha512-/.test(integrity ?? ''),
  );
  expect(loose.map(([path]) => path)).toEqual([]);
  expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
});

test('the lock holds the files of every platform, not of the one it was written on', () => {
  const missing = packages.flatMap(([path, { inBundle, optionalDependencies = {} }]) =>
    Object.keys(inBundle ? {} : optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in locked || `${path}/node_modules/${name}` in locked),
    ),
  );
  expect(missing).toEqual([]);
});

const bill = billOfMaterials();
const isOurs = ({ properties = [] }: Component): boolean =>
  !properties.some(({ name, value }) => name === 'cdx:npm:package:development' && value === 'true');

test('the bill of materials is CycloneDX, of all that the lock holds, and the same each time', () => {
  const folder = join(
    dirname(createRequire(import.meta.url).resolve('@cyclonedx/cyclonedx-library/package.json')),
    'res/schema',
  );
  const ajv = new Ajv({ strict: false, validateFormats: true });
  (addFormats as unknown as typeof addFormats.default)(ajv);
  // Two formats that the schema names and ajv has not: addresses in any script.
  ajv.addFormat('iri-reference', true);
  ajv.addFormat('idn-email', true);
  for (const file of ['spdx.SNAPSHOT.schema.json', 'jsf-0.82.SNAPSHOT.schema.json'])
    ajv.addSchema(read(join(folder, file)), `http://cyclonedx.org/schema/${file}`);
  const isValid = ajv.compile(read(join(folder, `bom-${bill.specVersion}.SNAPSHOT.schema.json`)));
  isValid(bill);
  expect(isValid.errors).toBe(null);
  isValid({ ...bill, components: [{ name: 'without a type' }] });
  expect(isValid.errors).not.toBe(null);

  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const wanted = packages.map(([path, { version }]) => `${path.replace(/^.*node_modules\//, '')}@${version}`);
  expect(wanted.filter((name) => !listed.has(name))).toEqual([]);
  expect(bill.metadata.component).toMatchObject({
    name: 'variorum',
    purl: expect.stringMatching(/^pkg:npm\/variorum@/),
  });
  expect(billOfMaterials()).toEqual(bill);
});

/** Free to pass on, in a function's bundle too, for who names the authors. */
const FREE = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0'];

test('what runs is under licences that may be passed on', () => {
  const shipped = bill.components.filter(isOurs);
  expect(shipped.length).toBeGreaterThan(20);
  const licencesOf = ({ licenses = [] }: Component): readonly string[] =>
    licenses.map(({ expression, license }) => expression ?? license?.id ?? license?.name ?? '');
  const isFree = (licence: string): boolean =>
    licence
      .replace(/[()]/g, '')
      .split(' OR ')
      .some((one) => FREE.includes(one));
  const odd = shipped.filter((one) => licencesOf(one).length === 0 || !licencesOf(one).every(isFree));
  expect(odd.map((one) => `${one.name}: ${licencesOf(one)}`)).toEqual([]);
});

/** `npm run audit` against a registry of this machine's, which knows these advisories; or answers 405. */
async function audited(
  advisories: object | undefined,
  args: readonly string[] = [],
): Promise<{ readonly status: number | null; readonly said: string }> {
  const registry = createServer((request, response) => {
    const isQuestion = request.method === 'POST' && request.url?.endsWith('/advisories/bulk');
    request.resume().on('end', () => {
      response.writeHead(advisories === undefined ? 405 : isQuestion ? 200 : 404, {
        'Content-Type': 'application/json',
      });
      response.end(JSON.stringify(isQuestion && advisories ? advisories : {}));
    });
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  const folder = mkdtempSync(join(tmpdir(), 'variorum-audit-'));
  try {
    for (const file of ['package.json', 'package-lock.json'])
      writeFileSync(join(folder, file), readFileSync(join(ROOT, file)));
    const { port } = registry.address() as AddressInfo;
    const child = spawn(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), join(ROOT, 'infra/audit.ts'), ...args],
      {
        cwd: folder,
        env: {
          ...process.env,
          npm_config_registry: `http://127.0.0.1:${port}/`,
          npm_config_cache: join(folder, 'cache'),
          npm_config_fetch_retries: '0',
        },
      },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { status, said };
  } finally {
    registry.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

const advisory = (severity: string) => ({
  hono: [
    {
      id: 1,
      url: 'https://example.org/advisories/1',
      title: 'A planted hole',
      severity,
      vulnerable_versions: '*',
      cwe: [],
      cvss: { score: 0, vectorString: null },
    },
  ],
});

test('the audit fails on a hole of level high, passes a low one, and says when nobody answered', async () => {
  const high = await audited(advisory('high'));
  expect(high.said).toContain('high: hono: A planted hole (https://example.org/advisories/1)');
  expect(high.status).toBe(1);
  const low = await audited(advisory('low'));
  expect(low.said).toContain('nothing high or critical is known');
  expect(low.status).toBe(0);
  const refused = await audited(undefined);
  expect(refused.said).toContain('NOTHING WAS AUDITED');
  expect(refused.said).toContain('405');
  expect(refused.status).toBe(0);
  expect((await audited(undefined, ['--required'])).status).toBe(1);
}, 60_000);
