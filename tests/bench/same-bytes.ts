/**
 * `npm run check:nodes -- [--data DIR]`: the engine gives the same bytes on every Node we support, for the corpus, for
 * generated texts, and for annotated ones where they are at hand (minutes for each Node). The others are fetched from
 * npm (`node-<platform>-<arch>`); exits 1 when a digest differs, and says so when a Node cannot be had.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { DATA } from './rows.ts';

const { data } = parseArgs({ options: { data: { type: 'string', default: DATA } } }).values;
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'variorum-nodes-'));

/** Path of a Node of this major version, installed into a folder of its own. */
function fetchNode(major: number): string {
  const name = `node-${process.platform}-${process.arch}`;
  const prefix = join(folder, String(major));
  execFileSync(
    'npm',
    ['install', '--silent', '--no-save', '--no-package-lock', '--prefix', prefix, `${name}@${major}`],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  return join(prefix, 'node_modules', name, 'bin', 'node');
}

try {
  const script = join(folder, 'digest.mjs');
  await build({
    entryPoints: [join(root, 'tests/bench/digest.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: script,
    logLevel: 'error',
  });
  const digests = new Set<string>();
  for (const node of [process.execPath, ...[20, 22, 24].map(fetchNode)]) {
    const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
    const folders = existsSync(data) ? [root, data] : [root];
    const digest = execFileSync(node, [script, ...folders], { encoding: 'utf8' }).trim();
    console.log(digest.replace(/^/gm, version.padEnd(10)));
    digests.add(digest);
  }
  if (digests.size > 1) {
    console.error('The engine gives other bytes on another Node.');
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
