#!/usr/bin/env node
import { register } from 'tsx/esm/api';

// The tsconfig of whatever folder the user stands in is none of our business.
register({ tsconfig: false });
const { main } = await import('./main.ts');
await main(process.argv.slice(2));
