/** A second deploy, of changed code, over what the first one made. */
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { ENGINE_VERSION } from '../../engine/version.ts';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { PREFIXES } from '../../lambdas/store/keys.ts';
import { REPORT_FILES } from '../lambdas/report-files.ts';
import { cdk, deploy } from './harness/cdk.ts';
import { deployed, STACK } from './harness/deployed.ts';
import { bucketStore, runSweep } from './harness/deployment.ts';
import { objectsUnder, until } from './harness/objects.ts';
import { type DeployedResource, outputsOf, resourcesOf } from './harness/stack.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WORK = 'before-the-upgrade';
const NEXT = '99.0.0';

beforeAll(async () => {
  const bucket = bucketStore();
  for (const [label, time, text] of [
    ['One', '2019-05-01', 'Two ships came in.'],
    ['Two', '2019-05-02', 'Three ships came in.'],
  ]) {
    const bytes = new TextEncoder().encode(text);
    await acceptUpload(bucket, { work: WORK, label, language: 'en', time, filename: `${label}.txt`, bytes });
  }
  await until(
    'published',
    () => objectsUnder(bucket, `${PREFIXES.reports}${WORK}/`),
    ({ size }) => size === REPORT_FILES,
  );
});

/** The checkout with the next engine in it. */
async function changedCheckout(): Promise<string> {
  const root = join(tmpdir(), 'changed');
  await mkdir(root);
  for (const part of ['engine', 'lambdas', 'infra', 'cdk.json', 'package.json', 'tsconfig.json'])
    await cp(join(ROOT, part), join(root, part), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  const file = join(root, 'engine', 'version.ts');
  const source = await readFile(file, 'utf8');
  expect(source).toContain(`'${ENGINE_VERSION}'`);
  await writeFile(file, source.replace(`'${ENGINE_VERSION}'`, `'${NEXT}'`));
  return root;
}

test('it keeps every object and every address; then the sweep has comparisons made by the new engine', async () => {
  const bucket = bucketStore();
  const before = await objectsUnder(bucket, '');
  expect(before.size).toBeGreaterThan(4);

  const call = { root: await changedCheckout(), environment: process.env };
  const assembly = join(tmpdir(), 'changed.out');
  await cdk(['synth', '--quiet', `--output=${assembly}`], call);
  await deploy(assembly, call);

  const { BucketName, ApiUrl } = await outputsOf(STACK);
  expect([BucketName, ApiUrl]).toEqual([deployed().bucket, deployed().apiUrl]);
  const ids = (resources: readonly DeployedResource[]) =>
    resources.map(({ logicalId, physicalId }) => `${logicalId} ${physicalId}`).sort();
  expect(ids(await resourcesOf(STACK))).toEqual(ids(deployed().resources));
  expect(await objectsUnder(bucket, '')).toEqual(before);

  await runSweep();
  const after = await objectsUnder(bucket, '');
  // What the sweep leaves of itself.
  const ofRuns = (key: string): boolean => key.startsWith(PREFIXES.runs);
  expect([...after.keys()].filter((key) => !ofRuns(key))).toEqual(
    [...before.keys()].filter((key) => !ofRuns(key)),
  );
  let redone = 0;
  for (const [key, body] of after) {
    const made = key.startsWith(PREFIXES.comparisons) || key.startsWith(PREFIXES.reports);
    if (!made && !ofRuns(key)) expect(body === before.get(key), key).toBe(true);
    if (!key.startsWith(PREFIXES.comparisons)) continue;
    expect(JSON.parse(body).engine, key).toBe(NEXT);
    redone++;
  }
  expect(redone).toBeGreaterThan(0);
});
