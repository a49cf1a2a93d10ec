/** The real CDK command, against the emulator alone. */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { assertLoopback, type Environment } from './guard.ts';

const run = promisify(execFile);

export interface CdkCall {
  /** A checkout: its cdk.json names the app. */
  readonly root: string;
  readonly environment: Environment;
}

/** @throws Error with what the command said, or before anything is done where AWS is not on loopback. */
export async function cdk(args: readonly string[], { root, environment }: CdkCall): Promise<string> {
  assertLoopback(environment);
  const command = join(root, 'node_modules', 'aws-cdk', 'bin', 'cdk');
  try {
    const { stdout, stderr } = await run(process.execPath, [command, '--no-notices', '--ci', ...args], {
      cwd: root,
      env: environment,
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout + stderr;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`cdk ${args.join(' ')} failed:\n${stdout}${stderr}`, { cause: error });
  }
}

/** Outputs of the stack by name. */
export async function deploy(assembly: string, call: CdkCall): Promise<string> {
  return cdk(['deploy', '--all', '--method=direct', '--require-approval=never', `--app=${assembly}`], call);
}
