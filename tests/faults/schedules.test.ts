/**
 * Whatever happens, once the faults stop and the sweep has come to rest, the store holds what the fault-free run makes
 * of the same uploads: byte for byte, all of it, and nothing else. `npm run test:faults` runs thousands of schedules.
 */
import { expect, test, vi } from 'vitest';
import { seedsFrom } from './seeds.ts';
import { REAL } from './stages.ts';
import { told, trial } from './trial.ts';

// Pure, and asked for the same few things over and over.
vi.mock('../../engine/index.ts', async (original) => {
  const { withRemembered } = await import('./pure.ts');
  return withRemembered(await original<typeof import('../../engine/index.ts')>(), 'compare');
});
vi.mock('../../lambdas/extract/extract.ts', async (original) => {
  const { withRemembered } = await import('./pure.ts');
  return withRemembered(await original<typeof import('../../lambdas/extract/extract.ts')>(), 'extract');
});

const { seeds, only } = seedsFrom(process.env);

test(`${seeds.length} schedules from seed ${seeds[0]}`, async () => {
  const failed: string[] = [];
  for (const seed of seeds) {
    const result = await trial(seed, REAL);
    if (only) console.log(result.trace.join('\n'));
    if (result.findings.length > 0) failed.push(told(result));
    if (failed.length === 5) break;
  }
  expect(failed.join('\n')).toBe('');
}, 1_800_000);

test('the same seed is the same schedule, to the last operation', async () => {
  const [one, other] = [await trial(7, REAL), await trial(7, REAL)];
  expect(one.trace.length).toBeGreaterThan(50);
  expect(other).toEqual(one);
});
