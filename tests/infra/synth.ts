import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Template } from 'aws-cdk-lib/assertions';
import { FUNCTIONS } from '../../infra/bundle.ts';
import { variorumApp } from '../../infra/variorum-app.ts';
import type { VariorumStack } from '../../infra/variorum-stack.ts';

/** Properties are left open: their shapes are CloudFormation's. */
export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a shape for each type of resource
  readonly Properties: any;
  readonly [attribute: string]: unknown;
}

export interface Synthesized {
  readonly stack: VariorumStack;
  readonly resources: Readonly<Record<string, Resource>>;
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
  /** Logical ids and resources of one type. */
  ofType(type: string): [string, Resource][];
}

export interface SynthesizeOptions {
  readonly context?: Readonly<Record<string, unknown>>;
  /** Made to the stack before the template is. */
  readonly change?: (stack: VariorumStack) => void;
}

/** The stack over empty handlers: what is inside the bundles is no matter of the template. */
export function synthesize({ context, change }: SynthesizeOptions = {}): Synthesized {
  // CDK's own CloudFormation check takes ten times as long as the rest; `cdk synth` runs it.
  process.env.CDK_VALIDATION = 'false';
  const folder = mkdtempSync(join(tmpdir(), 'variorum-infra-'));
  try {
    const bundles = join(folder, 'bundles');
    for (const name of FUNCTIONS) {
      mkdirSync(join(bundles, name), { recursive: true });
      writeFileSync(join(bundles, name, 'index.mjs'), `export const handler = () => '${name}';\n`);
    }
    const { stack } = variorumApp({ bundles, context, output: join(folder, 'cdk.out') });
    change?.(stack);
    const { Resources, Outputs } = Template.fromStack(stack).toJSON();
    const resources: Readonly<Record<string, Resource>> = Resources;
    return {
      stack,
      resources,
      outputs: Outputs,
      ofType: (type) => Object.entries(resources).filter(([, resource]) => resource.Type === type),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
