import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * Lets esbuild drop the schemas of the hundred S3 operations that nobody calls.
 *
 * The SDK's generated schema files write `{ [_h]: … }` with `const _h = "http"`. A computed key might run code for
 * all esbuild knows, so every schema stays; with the constant's value written in (`{ "http": … }`) the unused ones
 * go. A file of another make passes through unchanged, and the check of the bundles' sizes tells.
 */
export const shakeSchemas: Plugin = {
  name: 'shake-schemas',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]dist-es[\\/].*schemas_\d+\.js$/ }, async ({ path }) => ({
      contents: withLiteralKeys(await readFile(path, 'utf8')),
      loader: 'js',
    }));
    // Read for the version that requests name; the whole file would go along.
    onLoad({ filter: /[\\/]@aws-sdk[\\/]client-s3[\\/]package\.json$/ }, async ({ path }) => ({
      contents: JSON.stringify({ version: JSON.parse(await readFile(path, 'utf8')).version }),
      loader: 'json',
    }));
  },
};

export function withLiteralKeys(source: string): string {
  const values = new Map<string, string>();
  for (const [, name, value] of source.matchAll(/^const (_\w+) = ("[^"\\]*");$/gm)) values.set(name, value);
  return source.replace(/\[(_\w+)\]:/g, (key, name: string) => {
    const value = values.get(name);
    return value === undefined ? key : `${value}:`;
  });
}
