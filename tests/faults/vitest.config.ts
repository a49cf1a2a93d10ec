import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// One process a core shares the seeds; a single seed needs one.
const shards = process.env.FAULTS_SEED === undefined ? availableParallelism() : 1;

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: Array.from({ length: shards }, (_, shard) => ({
      test: {
        name: `${shard + 1} of ${shards}`,
        include: ['tests/faults/schedules.test.ts'],
        environment: 'node',
        env: { FAULTS_SHARD: `${shard}/${shards}` },
      },
    })),
  },
});
