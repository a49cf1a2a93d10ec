import { App } from 'aws-cdk-lib';
import featureFlags from 'aws-cdk-lib/recommended-feature-flags.json' with { type: 'json' };
import { readSettings } from './settings.ts';
import { VariorumStack } from './variorum-stack.ts';

export interface VariorumAppProps {
  /** Folder with one bundle a function. */
  readonly bundles: string;
  /** Weaker than `-c` and cdk.json. */
  readonly context?: Readonly<Record<string, unknown>>;
  /** Folder of the cloud assembly; the CDK CLI has its own say. */
  readonly output?: string;
}

/**
 * The app and its one stack. CDK's feature flags are all as the library recommends for new apps, taken from the
 * library itself rather than copied into cdk.json: a new flag arrives with an update of aws-cdk-lib, and
 * `cdk diff` shows what it changes.
 */
export function variorumApp({ bundles, context, output }: VariorumAppProps): {
  app: App;
  stack: VariorumStack;
} {
  const app = new App({
    analyticsReporting: false,
    outdir: output,
    context: { ...featureFlags, ...context },
  });
  const stack = new VariorumStack(app, 'Variorum', {
    description: 'Variorum: compares the versions of a translation',
    bundles,
    ...readSettings(app.node),
  });
  return { app, stack };
}
