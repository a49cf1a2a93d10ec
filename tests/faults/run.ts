/**
 * `npm run test:faults`: thousands of schedules of faults, the same ones each time. `--seed N` runs one and prints all
 * that happened in it; `--from N` and `--runs N` choose others.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const RUNS = '5000';

const { values } = parseArgs({
  options: { seed: { type: 'string' }, from: { type: 'string' }, runs: { type: 'string' } },
});
for (const [name, value] of Object.entries(values))
  if (!/^\d{1,9}$/.test(value)) {
    console.error(`--${name} is ${JSON.stringify(value)}: give a whole number of at most nine digits.`);
    process.exit(2);
  }

const { seed, from = '0', runs = RUNS } = values;
const chosen = seed === undefined ? { FAULTS_FROM: from, FAULTS_RUNS: runs } : { FAULTS_SEED: seed };
const vitest = spawn(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/faults/vitest.config.ts'],
  {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, ...chosen },
    stdio: 'inherit',
  },
);
vitest.on('exit', (code) => {
  process.exitCode = code ?? 1;
});
