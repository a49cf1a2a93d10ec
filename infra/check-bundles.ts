/**
 * `npm run check:bundles`: bundles every handler, prints what a cold start loads and how long that takes, fails over
 * the limits.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUNDLES, bundle } from './bundle.ts';
import { bundleSize, STATIC_LIMIT_KB, tooLarge } from './bundle-size.ts';

/** Milliseconds of CPU, the best of several runs: a busy machine adds to them, nothing takes from them. */
const IMPORT_LIMIT_MS = 150;
const RUNS = 7;

/** Of the import alone, in a Node of its own: what Node itself needs to start is not the bundle's. */
function importMilliseconds(name: string): number {
  const file = pathToFileURL(join(BUNDLES, name, 'index.mjs')).href;
  const script = `const from = process.cpuUsage(); await import(${JSON.stringify(file)}); const { user, system } = process.cpuUsage(from); console.log((user + system) / 1000);`;
  const environment = { ...process.env, BUCKET: 'none', AWS_REGION: 'us-east-1' };
  const runs = Array.from({ length: RUNS }, () => {
    const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      encoding: 'utf8',
      env: environment,
    });
    const milliseconds = Number.parseFloat(stdout);
    if (Number.isNaN(milliseconds)) throw new Error(`${name} cannot be imported: ${stderr}`);
    return milliseconds;
  });
  return Math.min(...runs);
}

const column = (value: number): string => value.toFixed(1).padStart(10);

console.log(
  `${'handler'.padEnd(10)}${'static KB'.padStart(10)}${'lazy KB'.padStart(10)}${'import ms'.padStart(10)}`,
);
let over = 0;
for (const { name, metafile } of await bundle()) {
  const size = bundleSize(metafile);
  const milliseconds = importMilliseconds(name);
  const verdicts = [
    ...(tooLarge(size) ? [`over ${STATIC_LIMIT_KB} KB`] : []),
    ...(milliseconds > IMPORT_LIMIT_MS ? [`over ${IMPORT_LIMIT_MS} ms`] : []),
  ];
  if (verdicts.length > 0) over++;
  const figures = [size.static / 1000, size.lazy / 1000, milliseconds].map(column).join('');
  console.log(`${name.padEnd(10)}${figures}  ${verdicts.join(', ')}`.trimEnd());
}
if (over > 0) {
  console.error(
    `${over} of the bundles load too much on a cold start (${STATIC_LIMIT_KB} KB, ${IMPORT_LIMIT_MS} ms): import what is seldom needed with await import(…)`,
  );
  process.exitCode = 1;
}
