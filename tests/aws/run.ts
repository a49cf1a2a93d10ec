/**
 * `npm run test:aws`: starts an emulator of AWS on loopback, runs the tests in `tests/aws` against it, and takes
 * everything away again, also after a failure and Ctrl-C. What follows `--` is run instead of the tests, in the
 * environment that the emulator asks for: `npm run test:aws -- -- npx cdk diff`.
 */
import { fileURLToPath } from 'node:url';
import { startEmulator } from './harness/emulator.ts';
import { endpointRefusal } from './harness/guard.ts';
import { type Group, startGroup, stopGroup } from './harness/processes.ts';
import { emulatorPython } from './harness/python.ts';
import { Trouble } from './harness/trouble.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Exit status: that of the command; 2 where it could not be run; 3 where something was left behind. */
async function main(given: readonly string[]): Promise<number> {
  const refusal = process.env.AWS_ENDPOINT_URL ? endpointRefusal(process.env) : undefined;
  if (refusal !== undefined) throw new Trouble(refusal);

  let stopped: NodeJS.Signals | undefined;
  let running: Group | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      stopped ??= signal;
      if (running) void stopGroup(running);
    });
  }

  const python = await emulatorPython();
  if (stopped) return 130;
  const emulator = await startEmulator(python);
  console.log(`aws: emulator at ${emulator.endpoint}, everything in ${emulator.folder}`);
  let status = 130;
  try {
    if (!stopped) {
      const [command, ...args] = commandOf(given);
      running = await startGroup(command, args, {
        cwd: ROOT,
        env: emulator.environment,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      status = await running.ended;
      // Whatever the command started and did not wait for.
      await stopGroup(running);
    }
  } finally {
    const left = await emulator.stop();
    if (left.length > 0) {
      console.error(`aws: left behind: ${left.join('; ')}`);
      status = 3;
    } else {
      console.log('aws: no process, no port, no file left');
    }
  }
  if (stopped && status !== 3) return stopped === 'SIGINT' ? 130 : 143;
  return status;
}

function commandOf(given: readonly string[]): readonly string[] {
  if (given[0] === '--') return given.slice(1);
  return [
    process.execPath,
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'tests/aws/vitest.config.ts',
    ...given,
  ];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
