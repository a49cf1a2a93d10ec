import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';

const NAMESPACE = 'lambda-credentials';

/**
 * A function's credentials stand in its environment, where the SDK looks for them first. Its other ways to credentials
 * (single sign-on, profiles, roles, containers) each bring a client with protocols of its own, which are bundled beside
 * what is loaded at every start though nobody calls them.
 */
export const lambdaCredentials: Plugin = {
  name: NAMESPACE,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ importer }) => ({
      path: 'from-environment',
      namespace: NAMESPACE,
      pluginData: dirname(importer),
    }));
    onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ pluginData }) => ({
      contents:
        "import { fromEnv } from '@aws-sdk/credential-provider-env';\nexport const defaultProvider = (init) => fromEnv(init);\n",
      resolveDir: pluginData,
    }));
  },
};
