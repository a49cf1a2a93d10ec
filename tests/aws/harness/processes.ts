/** Children in process groups of their own, so that nothing that they started outlives them. */
import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const GRACE_MS = 3000;
const POLL_MS = 25;

export interface Group {
  /** Of the first process and of the group. */
  readonly id: number;
  /** Exit status of the first process; 128 and more for one that a signal ended. */
  readonly ended: Promise<number>;
}

/** @throws Error where the command cannot be started. */
export async function startGroup(
  command: string,
  args: readonly string[],
  options: SpawnOptions,
): Promise<Group> {
  const child: ChildProcess = spawn(command, args, { ...options, detached: true });
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 143)));
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', reject);
  });
  return { id: child.pid as number, ended };
}

/** Asks the whole group to end, and after a grace makes it. */
export async function stopGroup({ id }: Group): Promise<void> {
  signalGroup(id, 'SIGTERM');
  for (let waited = 0; waited < GRACE_MS; waited += POLL_MS) {
    if (!signalGroup(id, 0)) return;
    await wait(POLL_MS);
  }
  signalGroup(id, 'SIGKILL');
}

/** False where the group has nobody left. */
const signalGroup = (id: number, signal: NodeJS.Signals | 0): boolean => signalProcess(-id, signal);

/** False where there is no such process any more. */
export function signalProcess(id: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(id, signal);
    return true;
  } catch {
    return false;
  }
}

/** Ids of the processes, this one aside, whose environment holds the text. None can be told where there is no /proc. */
export async function processesWith(text: string): Promise<readonly number[]> {
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name)).map(Number);
  const found: number[] = [];
  for (const id of ids) {
    if (id === process.pid) continue;
    // Other people's processes, and those that are just ending, cannot be read.
    const environment = await readFile(`/proc/${id}/environ`, 'utf8').catch(() => '');
    if (environment.includes(text)) found.push(id);
  }
  return found;
}
