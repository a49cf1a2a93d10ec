import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { variorum } from './run.ts';

test('without a command: the help, as an error', async () => {
  const ran = await variorum([]);
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain('Usage: variorum');
});

test('--version is the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(await variorum(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
});

test('an unknown command is answered with the likely one', async () => {
  const ran = await variorum(['compair', 'x', 'y']);
  expect(ran.status).toBe(2);
  expect(ran.stderr).toMatch(/Did you mean compare\?/);
});

test('--help lists the commands, and tells the exit statuses', async () => {
  const ran = await variorum(['--help']);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  for (const command of ['compare', 'segment', 'ingest', 'settings', 'serve']) {
    expect(ran.stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  }
  expect(ran.stdout).toContain('Exit status:');
});

test.each(['compare', 'segment', 'ingest', 'settings', 'serve'])('%s --help teaches', async (command) => {
  const ran = await variorum([command, '--help']);
  expect(ran).toMatchObject({ status: 0, stderr: '' });
  expect(ran.stdout).toContain(`Usage: variorum ${command}`);
  expect(ran.stdout).toMatch(new RegExp(`Examples:\n {2}(\\S+ .*\\| )?variorum ${command}\\b`));
  expect(ran.stdout).toMatch(/Exit status:\n {2}0 {2}/);
  expect(ran.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});
