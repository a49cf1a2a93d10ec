import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the parsers stay out of the static closure of extract.ts', { timeout: 120_000 }, async () => {
  const { metafile } = await build({
    entryPoints: ['lambdas/extract/extract.ts'],
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    outdir: 'out',
    write: false,
    metafile: true,
    minify: true,
  });
  const entry = Object.entries(metafile.outputs).find(
    ([, { entryPoint }]) => entryPoint === 'lambdas/extract/extract.ts',
  );
  const seen = new Set<string>();
  const waiting = entry ? [entry[0]] : [];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { path, kind } of metafile.outputs[file]?.imports ?? []) {
      if (kind === 'import-statement') waiting.push(path);
    }
  }
  const inputs = [...seen].flatMap((file) => Object.keys(metafile.outputs[file]?.inputs ?? {}));
  expect(inputs).toContain('lambdas/extract/extract.ts');
  expect(inputs.filter((path) => /node_modules/.test(path))).toEqual([]);
});
