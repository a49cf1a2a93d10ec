import type { Metafile } from 'esbuild';

/** KB (1000 bytes) of minified JavaScript that a cold start has to load. */
export const STATIC_LIMIT_KB = 450;

export interface BundleSize {
  /** Bytes of the entry and of every chunk it imports statically: read on each cold start. */
  readonly static: number;
  /** Bytes of chunks that only a dynamic import reaches. */
  readonly lazy: number;
}

export function bundleSize({ outputs }: Metafile): BundleSize {
  const entry = Object.keys(outputs).find((path) => path.endsWith('/index.mjs'));
  if (entry === undefined) throw new Error('The build has no index.mjs');
  const needed = new Set<string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (needed.has(path)) continue;
    needed.add(path);
    for (const { path: next, kind, external } of outputs[path].imports) {
      if (!external && kind !== 'dynamic-import') waiting.push(next);
    }
  }
  let all = 0;
  let loaded = 0;
  for (const [path, { bytes }] of Object.entries(outputs)) {
    all += bytes;
    if (needed.has(path)) loaded += bytes;
  }
  return { static: loaded, lazy: all - loaded };
}

export const tooLarge = (size: BundleSize): boolean => size.static >= STATIC_LIMIT_KB * 1000;
