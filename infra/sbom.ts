/**
 * `npm run sbom`: prints what Variorum is made of as CycloneDX, read from the lock by npm itself. What npm puts in of
 * the moment and of the folder is taken out again: the same lock, the same bytes.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

export interface Component {
  readonly name: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly {
    readonly expression?: string;
    readonly license?: { readonly id?: string; readonly name?: string };
  }[];
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  /** `cdx:npm:package:development` among them where the package is no part of what runs. */
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

export interface Bill {
  readonly bomFormat: 'CycloneDX';
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

/** @throws Error with what npm says. */
export function billOfMaterials(): Bill {
  const { stdout, stderr, status } = spawnSync('npm sbom --sbom-format cyclonedx --package-lock-only', {
    cwd: ROOT,
    encoding: 'utf8',
    shell: true,
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`npm sbom failed: ${stderr.trim()}`);
  const { serialNumber, metadata, ...bill } = JSON.parse(stdout);
  const { timestamp, component, tools, ...rest } = metadata;
  const { name } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  // npm calls the root by its folder.
  return { ...bill, metadata: { ...rest, component: { ...component, name, type: 'application' } } };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.log(JSON.stringify(billOfMaterials(), null, 2));
