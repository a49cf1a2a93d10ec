import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** By name, so that runs are alike; `upgrade` is the last, as it leaves another engine behind. */
class ByName extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => (one.moduleId < other.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/aws/**/*.test.ts'],
    globalSetup: ['tests/aws/harness/global-setup.ts'],
    environment: 'node',
    reporters: ['verbose'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One stack, and one machine under it.
    fileParallelism: false,
    sequence: { sequencer: ByName },
  },
});
