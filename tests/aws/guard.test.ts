/** Nothing is done unless AWS is on loopback. */
import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { cdk } from './harness/cdk.ts';
import { type Environment, endpointRefusal } from './harness/guard.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const OURS = { AWS_ENDPOINT_URL: 'https://127.0.0.1:4566' };

test.each<Environment>([
  OURS,
  { AWS_ENDPOINT_URL: 'http://127.8.9.1:1' },
  { AWS_ENDPOINT_URL: 'http://[::1]:4566' },
  { ...OURS, AWS_ENDPOINT_URL_S3: 'http://127.0.0.1:9000', AWS_PROFILE: '' },
])('%j is on loopback', (environment) => {
  expect(endpointRefusal(environment)).toBeUndefined();
});

test.each<[Environment, string]>([
  [{}, 'AWS_ENDPOINT_URL is not set'],
  [{ AWS_ENDPOINT_URL: '' }, 'AWS_ENDPOINT_URL is not set'],
  [{ AWS_ENDPOINT_URL: 'https://s3.us-east-1.amazonaws.com' }, 'not on loopback'],
  [{ AWS_ENDPOINT_URL: 'http://localhost:4566' }, 'not on loopback'],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1.example.org:4566' }, 'not on loopback'],
  [{ AWS_ENDPOINT_URL: 'http://127.0.0.1@example.org' }, 'not on loopback'],
  [{ AWS_ENDPOINT_URL: 'http://0.0.0.0:4566' }, 'not on loopback'],
  [{ AWS_ENDPOINT_URL: '127.0.0.1:4566' }, 'not on loopback'],
  [{ ...OURS, AWS_ENDPOINT_URL_S3: 'https://s3.amazonaws.com' }, 'AWS_ENDPOINT_URL_S3 is'],
  [{ ...OURS, AWS_PROFILE: 'production' }, 'AWS_PROFILE is set'],
  [{ ...OURS, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' }, 'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS is set'],
])('%j is refused', (environment, reason) => {
  expect(endpointRefusal(environment)).toContain(reason);
  expect(endpointRefusal(environment)).toContain('Nothing was done.');
});

test('the CDK command is not even started', async () => {
  const refused = cdk(['deploy', '--all'], { root: '/nowhere', environment: {} });
  await expect(refused).rejects.toThrow('AWS_ENDPOINT_URL is not set');
});

interface Ended {
  readonly status: number;
  readonly said: string;
}

/** Runs a command of the project's with this endpoint and an empty folder for temporary files. */
async function runWith(
  endpoint: string | undefined,
  args: readonly string[],
): Promise<Ended & { folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'guard-'));
  const { AWS_ENDPOINT_URL: _, ...rest } = process.env;
  const env = { ...rest, TMPDIR: folder, ...(endpoint !== undefined && { AWS_ENDPOINT_URL: endpoint }) };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, args, { cwd: ROOT, env }, (_error, stdout, stderr) =>
      resolve({ status: child.exitCode ?? -1, said: stdout + stderr, folder }),
    );
  });
}

test.each([undefined, 'https://sts.amazonaws.com'])(
  'the tests refuse to run with endpoint %s',
  async (endpoint) => {
    const vitest = [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--config',
      'tests/aws/vitest.config.ts',
      'access',
    ];
    const { status, said, folder } = await runWith(endpoint, vitest);
    expect(status).toBe(1);
    expect(said).toMatch(
      /AWS_ENDPOINT_URL is (not set|"https:\/\/sts\.amazonaws\.com", which is not on loopback)/,
    );
    expect(said).toContain('Nothing was done.');
    expect(said).not.toContain('cdk synth');
    expect(await readdir(folder)).not.toContain('cdk.out');
  },
);

test('npm run test:aws refuses an endpoint elsewhere before it starts anything', async () => {
  const { status, said, folder } = await runWith('https://sts.amazonaws.com', [
    '--import',
    'tsx',
    'tests/aws/run.ts',
  ]);
  expect(status).toBe(2);
  expect(said).toContain(
    'AWS_ENDPOINT_URL is "https://sts.amazonaws.com", which is not on loopback. Nothing was done.',
  );
  expect(said).not.toContain('emulator at');
  expect((await readdir(folder)).filter((name) => name.startsWith('variorum'))).toEqual([]);
});
