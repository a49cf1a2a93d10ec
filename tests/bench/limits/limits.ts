/**
 * `npm run check:limits`: the longest texts that are taken in, at their worst, through each stage, in a process with the
 * memory of its function. Fails where one takes more than four fifths of its memory or half of its time.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { STAGES } from '../../../lambdas/store/keys.ts';
import { table } from '../markdown.ts';
import { WORST_PAIRS } from './texts.ts';

const CHILD = fileURLToPath(new URL('one.ts', import.meta.url));
/** Lambda leaves Node about so much of a function's memory for its heap. */
const HEAP_SHARE = 0.85;
const MOST = { memory: 0.8, time: 0.5 };

interface Used {
  readonly codes: readonly string[];
  readonly seconds: number;
  readonly megabytes: number;
}

function measured(root: string, stage: string, name: string, memoryMB: number): Used | undefined {
  const heap = `--max-old-space-size=${Math.floor(memoryMB * HEAP_SHARE)}`;
  const { stdout } = spawnSync(process.execPath, [heap, '--import', 'tsx', CHILD, root, stage, name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: 600_000,
  });
  return stdout === '' ? undefined : JSON.parse(stdout);
}

let bad = 0;
const HEADERS = ['texts', 'stage', 'CPU', 'of its time', 'memory', 'of its memory'];
const lines: string[][] = [];
for (const name of Object.keys(WORST_PAIRS)) {
  const root = mkdtempSync(join(tmpdir(), 'variorum-limits-'));
  try {
    measured(root, 'put', name, 4000);
    for (const { name: stage, memoryMB, timeoutSeconds } of STAGES.slice(0, 3)) {
      const used = measured(root, stage, name, memoryMB);
      const time = (used?.seconds ?? Number.POSITIVE_INFINITY) / timeoutSeconds;
      const memory = (used?.megabytes ?? Number.POSITIVE_INFINITY) / memoryMB;
      const isMade =
        used !== undefined && used.codes.length > 0 && used.codes.every((code) => code === 'made');
      if (!isMade || time > MOST.time || memory > MOST.memory) bad++;
      const share = (of: number): string => `${Math.round(100 * of)} %`;
      lines.push(
        isMade
          ? [
              name,
              stage,
              `${used.seconds.toFixed(1)} s`,
              share(time),
              `${Math.round(used.megabytes)} MB`,
              share(memory),
            ]
          : [name, stage, used ? `made nothing: ${used.codes}` : 'killed', '', '', ''],
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
console.log(table(HEADERS, lines));
if (bad > 0) {
  console.error(
    `${bad} of these do not fit: lower MOST_TEXT or give the stage more (lambdas/store/keys.ts).`,
  );
  process.exitCode = 1;
}
