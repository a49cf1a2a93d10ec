/**
 * Makes one folder per function, `dist/lambdas/<name>/index.mjs` and its lazy chunks. The CDK app calls this
 * before every synth; `npm run bundle` does it alone.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile } from 'esbuild';
import { STAGES } from '../lambdas/store/keys.ts';
import { lambdaCredentials } from './lambda-credentials.ts';
import { shakeSchemas } from './shake-schemas.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUTPUT = join('dist', 'lambdas');
export const BUNDLES = join(ROOT, OUTPUT);

/** Every function of the stack, by the name of its handler's file. */
export const FUNCTIONS: readonly string[] = [...STAGES.map((row) => row.name), 'recompare', 'web'];

export interface Bundle {
  readonly name: string;
  readonly metafile: Metafile;
}

export interface BundleOptions {
  /** Of handlers in `<root>/lambdas/handlers/<name>.ts`. */
  readonly names?: readonly string[];
  /** The repository, or what stands in for it. */
  readonly root?: string;
}

/**
 * Same sources, same bytes, in any checkout: an unchanged function keeps its asset hash and is not deployed again.
 * @throws esbuild's BuildFailure, which names file and line.
 */
export async function bundle({ names = FUNCTIONS, root = ROOT }: BundleOptions = {}): Promise<Bundle[]> {
  const bundles: Bundle[] = [];
  for (const name of names) bundles.push(await bundleOne(name, root));
  return bundles;
}

async function bundleOne(name: string, root: string): Promise<Bundle> {
  const outdir = join(root, OUTPUT, name);
  // A chunk left over from an earlier build would be deployed, and change the hash.
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await build({
    // Names of chunks hash the paths of their modules, seen from here.
    absWorkingDir: root,
    entryPoints: { index: `./lambdas/handlers/${name}.ts` },
    outdir,
    bundle: true,
    // The SDK goes in: the one in the runtime is of an unknown version, and slower to load than a trimmed one.
    external: [],
    format: 'esm',
    // `await import(…)` stays lazy: a parser costs a cold start only where a file needs it.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    target: 'node24',
    // Default for the platform is `main` first, which pulls in the SDK's CommonJS: a third larger.
    mainFields: ['module', 'main'],
    plugins: [shakeSchemas, lambdaCredentials],
    minify: true,
    // Escaped, Japanese and the languages' data would be twice as long.
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    // The failure that is thrown names the first errors already.
    logLevel: 'silent',
    // CommonJS packages inside the bundle still ask for Node's built-ins with `require`.
    banner: {
      js: "import { createRequire as createRequire_ } from 'node:module'; const require = createRequire_(import.meta.url);",
    },
  });
  return { name, metafile };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await bundle();
}
