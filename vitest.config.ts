import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/aws/**', 'tests/exports/**', 'tests/formats/**'],
    environment: 'node',
    testTimeout: 30_000,
    // The default leaves one core idle, which on two cores is half of them.
    maxWorkers: '100%',
  },
});
