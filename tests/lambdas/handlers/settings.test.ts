import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSettings } from '../../../lambdas/handlers/settings.ts';
import { STAGES } from '../../../lambdas/store/keys.ts';

test('settings are read, and what is missing or wrong is named', () => {
  expect(readSettings({ BUCKET: 'texts' })).toEqual({
    bucket: 'texts',
    sweepActions: 500,
    sweepWorks: 100,
    watchLooks: 20,
    watchLoopback: false,
  });
  expect(readSettings({ BUCKET: 'texts', SWEEP_ACTIONS: '20' })).toMatchObject({ sweepActions: 20 });
  expect(() => readSettings({})).toThrow(/BUCKET/);
  for (const SWEEP_ACTIONS of ['0', 'many', '1.5'])
    expect(() => readSettings({ BUCKET: 'texts', SWEEP_ACTIONS })).toThrow(/SWEEP_ACTIONS/);
  expect(() => readSettings({ BUCKET: 'texts', SWEEP_WORKS: '0' })).toThrow(/SWEEP_WORKS/);
});

const folder = new URL('../../../lambdas/handlers/', import.meta.url);

test.each(STAGES.map(({ name }) => name))('%s has a handler that loads without settings', async (name) => {
  const module = await import(new URL(`${name}.ts`, folder).href);
  expect(module.handler).toBeTypeOf('function');
});

test('only settings.ts reads the environment, and handlers stay under 40 lines', () => {
  const reading: string[] = [];
  for (const file of readdirSync(folder)) {
    const source = readFileSync(new URL(file, folder), 'utf8');
    if (source.includes('process.env')) reading.push(file);
    if (STAGES.some(({ name }) => file === `${name}.ts`))
      expect([file, source.split('\n').length < 40]).toEqual([file, true]);
  }
  expect(reading).toEqual(['settings.ts']);
});
