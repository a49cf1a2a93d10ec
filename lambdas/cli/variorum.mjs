#!/usr/bin/env node
let tsx;
try {
  tsx = await import('tsx/esm/api');
} catch (error) {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
  console.error('variorum: its packages are not installed. Run "npm ci" in its folder first.');
  process.exit(2);
}
// The tsconfig of whatever folder the user stands in is none of our business.
tsx.register({ tsconfig: false });
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
