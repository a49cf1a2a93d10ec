/** One emulator of AWS, on loopback, in a folder and a process group of its own. */
import { execFile } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Environment } from './guard.ts';
import { type Group, processesWith, signalProcess, startGroup, stopGroup } from './processes.ts';
import { Trouble } from './trouble.ts';

const run = promisify(execFile);
const ADDRESS = '127.0.0.1';
/** Holds `mended_emulator.py`: the emulator, with what it lacks behind TLS. */
const HERE = fileURLToPath(new URL('.', import.meta.url));
const START_TIMEOUT_MS = 30_000;

export interface Emulator {
  readonly endpoint: string;
  /** Everything that this run leaves on the disk, as long as it lasts. */
  readonly folder: string;
  /** What a program needs to talk to the emulator, and to nothing else. */
  readonly environment: Environment;
  /** Resolves with what is still there afterwards, in words: nothing, if all is well. */
  stop(): Promise<readonly string[]>;
}

/** @throws Trouble where it does not come up. */
export async function startEmulator(python: string): Promise<Emulator> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-aws-'));
  let group: Group | undefined;
  try {
    const port = await freePort();
    const own = ownEnvironment(folder);
    const { certificate, key } = await makeCertificate(python, own);
    const logFile = process.env.VARIORUM_AWS_LOG ?? join(folder, 'emulator.log');
    const log = await open(logFile, 'w');
    group = await startGroup(
      python,
      // Its own command would take port 443 as well where it may.
      [
        ...['-m', 'hypercorn', 'mended_emulator:app', '--bind', `${ADDRESS}:${port}`],
        ...['--certfile', certificate, '--keyfile', key],
      ],
      { env: { ...own, ...emulatorSettings(port, certificate) }, stdio: ['ignore', log.fd, log.fd] },
    );
    await log.close();
    await ready(port, group, logFile);
    const endpoint = `https://${ADDRESS}:${port}`;
    const started = group;
    return {
      endpoint,
      folder,
      environment: { ...own, ...clientSettings(endpoint, certificate, folder) },
      stop: async () => {
        await stopGroup(started);
        // Whoever left the groups that we know is still told by the folder in its environment.
        for (const id of await processesWith(folder)) signalProcess(id, 'SIGKILL');
        await rm(folder, { recursive: true, force: true, maxRetries: 5 });
        return leftovers(folder, port);
      },
    };
  } catch (error) {
    if (group) await stopGroup(group);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    throw error;
  }
}

/** This process's environment with nothing of anybody's AWS account in it, and temporary files in our folder. */
function ownEnvironment(folder: string): Environment {
  const neutral = Object.entries(process.env).filter(([name]) => !/^(AWS|CDK)_/.test(name));
  return { ...Object.fromEntries(neutral), TMPDIR: folder, VARIORUM_AWS_FOLDER: folder };
}

function emulatorSettings(port: number, certificate: string): Environment {
  return {
    BIND_HOST: ADDRESS,
    GATEWAY_PORT: String(port),
    // Signatures, roles and policies hold as on AWS; the bucket's own policy then asks for TLS.
    AUTH: 'true',
    USE_SSL: '1',
    LAMBDA_EXECUTOR: 'local',
    IOT_MTLS_ENABLED: '0',
    SFTP_ENABLED: '0',
    PYTHONPATH: HERE,
    PYTHONDONTWRITEBYTECODE: '1',
    // Its gateway asks itself for the keys of a user pool.
    SSL_CERT_FILE: certificate,
    // Handed down to the functions.
    NODE_EXTRA_CA_CERTS: certificate,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  };
}

function clientSettings(endpoint: string, certificate: string, folder: string): Environment {
  return {
    // An address, not a name: the SDK then asks for /bucket/key, as bucket.localhost resolves nowhere.
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: 'us-east-1',
    AWS_DEFAULT_REGION: 'us-east-1',
    // The emulator's root.
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_CA_BUNDLE: certificate,
    NODE_EXTRA_CA_CERTS: certificate,
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    CDK_DISABLE_CLI_TELEMETRY: 'true',
    // Its caches; else in the user's home.
    CDK_HOME: folder,
    // CloudFormation's own check of the template is a step of its own in the gate, and slow.
    CDK_VALIDATION: 'false',
  };
}

interface Certificate {
  readonly certificate: string;
  readonly key: string;
}

/** Self-signed and thrown away with the folder. The emulator makes it, and tells the functions to trust it. */
async function makeCertificate(python: string, environment: Environment): Promise<Certificate> {
  const { stdout } = await run(
    python,
    ['-c', 'from ministack.core.tls import resolve_tls_material; print("\\n".join(resolve_tls_material()))'],
    { env: environment },
  );
  const [certificate, key] = stdout.trim().split('\n').slice(-2);
  return { certificate, key };
}

async function ready(port: number, group: Group, log: string): Promise<void> {
  let over = false;
  void group.ended.then(() => {
    over = true;
  });
  for (const started = Date.now(); Date.now() - started < START_TIMEOUT_MS && !over; await wait(50)) {
    if (await isOpen(port)) return;
  }
  const said = (await readFile(log, 'utf8')).trim().split('\n').slice(-20).join('\n');
  throw new Trouble(`The emulator ${over ? 'ended at once' : 'did not come up'}. It said:\n${said}`);
}

async function leftovers(folder: string, port: number): Promise<readonly string[]> {
  const found: string[] = [];
  const processes = await processesWith(folder);
  if (processes.length > 0) found.push(`processes ${processes.join(', ')}`);
  if (await isOpen(port)) found.push(`port ${port}`);
  if ((await readdir(folder).catch(() => undefined)) !== undefined) found.push(`folder ${folder}`);
  return found;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, ADDRESS, resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

export function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createConnection({ host: ADDRESS, port });
    const say = (open: boolean) => {
      socket.destroy();
      resolve(open);
    };
    socket.once('connect', () => say(true));
    socket.once('error', () => say(false));
  });
}
