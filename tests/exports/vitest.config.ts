import { defineConfig } from 'vitest/config';

/** `npm run test:exports`: the formats out, as other programs read them. */
export default defineConfig({
  test: {
    include: ['tests/exports/**/*.test.ts'],
    environment: 'node',
    globalSetup: ['tests/exports/programs.ts'],
    testTimeout: 300_000,
    maxWorkers: 1,
  },
});
