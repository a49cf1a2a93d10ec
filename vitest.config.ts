import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/browser/**', 'tests/aws/**', 'tests/bench/**'],
    environment: 'node',
    testTimeout: 30_000,
  },
});
