/** `npm run check:bundles`: bundles every handler, prints what a cold start loads, fails over the limit. */
import { bundle } from './bundle.ts';
import { bundleSize, STATIC_LIMIT_KB, tooLarge } from './bundle-size.ts';

const kilobytes = (bytes: number): string => (bytes / 1000).toFixed(1).padStart(10);

console.log(`${'handler'.padEnd(10)}${'static KB'.padStart(10)}${'lazy KB'.padStart(10)}`);
let over = 0;
for (const { name, metafile } of await bundle()) {
  const size = bundleSize(metafile);
  if (tooLarge(size)) over++;
  const verdict = tooLarge(size) ? `  over ${STATIC_LIMIT_KB} KB` : '';
  console.log(`${name.padEnd(10)}${kilobytes(size.static)}${kilobytes(size.lazy)}${verdict}`);
}
if (over > 0) {
  console.error(
    `${over} of the bundles load ${STATIC_LIMIT_KB} KB or more on a cold start: import what is seldom needed with await import(…)`,
  );
  process.exitCode = 1;
}
