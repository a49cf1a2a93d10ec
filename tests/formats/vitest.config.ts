import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/formats/**/*.test.ts'],
    environment: 'node',
    // LibreOffice takes a while to start.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: 1,
    disableConsoleIntercept: true,
  },
});
