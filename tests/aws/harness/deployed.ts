/** The stack under test: put there once for all test files, which find it by `deployed()`. */
import { inject } from 'vitest';
import type { DeployedResource } from './stack.ts';

export const STACK = 'Variorum';

export interface Deployed {
  readonly bucket: string;
  readonly apiUrl: string;
  readonly resources: readonly DeployedResource[];
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly deployed: Deployed;
  }
}

export const deployed = (): Deployed => inject('deployed');

/** The physical id of the one resource of this type whose logical id begins so. */
export function resource(type: string, logicalId: string): string {
  const found = deployed().resources.filter(
    (one) => one.type === type && one.logicalId.startsWith(logicalId),
  );
  if (found.length !== 1) throw new Error(`${found.length} resources ${type} are called ${logicalId}…`);
  return found[0].physicalId;
}
