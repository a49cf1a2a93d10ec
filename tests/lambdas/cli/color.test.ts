import { afterEach, expect, test, vi } from 'vitest';
import { wantsColor } from '../../../lambdas/cli/color.ts';

afterEach(() => vi.unstubAllEnvs());

const pipe = {};
const terminal = { isTTY: true };

test.each([
  ['a terminal', 'auto', terminal, {}, true],
  ['a pipe', 'auto', pipe, {}, false],
  ['a pipe where CI is set', 'auto', pipe, { CI: 'true' }, false],
  ['a dumb terminal', 'auto', terminal, { TERM: 'dumb' }, false],
  ['NO_COLOR', 'auto', terminal, { NO_COLOR: '1' }, false],
  ['an empty NO_COLOR, which says nothing', 'auto', terminal, { NO_COLOR: '' }, true],
  ['FORCE_COLOR', 'auto', pipe, { FORCE_COLOR: '1' }, true],
  ['FORCE_COLOR=0', 'auto', terminal, { FORCE_COLOR: '0' }, false],
  ['NO_COLOR over FORCE_COLOR', 'auto', terminal, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ['--color always over NO_COLOR', 'always', pipe, { NO_COLOR: '1' }, true],
  ['--color never over FORCE_COLOR', 'never', terminal, { FORCE_COLOR: '1' }, false],
] as const)('%s', (_what, choice, stream, env, wanted) => {
  for (const name of ['NO_COLOR', 'FORCE_COLOR', 'CI']) vi.stubEnv(name, undefined);
  vi.stubEnv('TERM', 'xterm');
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value);
  expect(wantsColor(choice, stream)).toBe(wanted);
});
