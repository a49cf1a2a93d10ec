import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encode } from '../extract/encode.ts';
import { freshFolder, type Ran, variorum } from './run.ts';

const BEFORE = 'The peace treaty is due on 12 January. Members must attend the meeting.\n';
const AFTER = 'The accord is due on 13 January. Members must attend the meeting!\n';

/** A folder with two texts, and with these files. */
function folderWith(files: { readonly [name: string]: string | Uint8Array } = {}): string {
  const folder = freshFolder();
  for (const [name, body] of Object.entries({ 'before.txt': BEFORE, 'after.txt': AFTER, ...files }))
    writeFileSync(join(folder, name), body);
  return folder;
}

const compare = (cwd: string, ...options: string[]): Promise<Ran> =>
  variorum(['compare', 'before.txt', 'after.txt', ...options], { cwd });

describe('compare', () => {
  test('a config, and flags that hold against it', async () => {
    const config = JSON.stringify({
      severities: { date: 'minor', punctuation: 'critical' },
      ignore: ['spacing'],
      terms: [{ term: 'peace treaty', severity: 'critical' }],
    });
    const folder = folderWith({ 'config.json': config });
    const plain = await compare(folder, '--config', 'config.json');
    expect(plain).toMatchObject({ status: 1, stderr: '' });
    expect(plain.stdout).toContain('critical wording: terminology: peace treaty → accord');
    expect(plain.stdout).toContain('minor date: 12 January → 13 January');
    expect(plain.stdout).toContain('critical punctuation');
    const flagged = await compare(
      folder,
      ...['--config', 'config.json', '--severity', 'date=major', '--severity', 'number=minor'],
      ...['--ignore', 'punctuation', '--ignore', 'typography'],
    );
    expect(flagged.stdout).toContain('major date: 12 January → 13 January');
    expect(flagged.stdout).not.toContain('punctuation');
  });

  test.each([
    [
      'CSV in Shift_JIS, with semicolons',
      'terms.csv',
      encode('term;note\n平和条約;用語集を参照\n', 'shift_jis'),
    ],
    [
      'TBX',
      'terms.tbx',
      '<tbx><text><body><conceptEntry><langSec xml:lang="ja"><termSec><term>平和条約</term></termSec></langSec></conceptEntry></body></text></tbx>',
    ],
  ])('a glossary: %s', async (_what, name, body) => {
    const folder = folderWith({
      [name]: body,
      'before.txt': '両国は平和条約を締結した。\n',
      'after.txt': '両国は協定を締結した。\n',
    });
    const ran = await compare(folder, '--glossary', name);
    expect(ran).toMatchObject({ status: 1, stderr: '' });
    expect(ran.stdout).toContain('major wording: terminology: 平和条約 → 協定');
  });

  test('the comparison as JSON tells by a digest what it was made with', async () => {
    const folder = folderWith();
    const digestOf = async (...options: string[]): Promise<string | undefined> =>
      JSON.parse((await compare(folder, '--format', 'json', ...options)).stdout).settings?.sha256;
    const one = await digestOf('--ignore', 'spacing');
    expect(one).toMatch(/^[\da-f]{64}$/);
    expect(await digestOf('--ignore', 'typography')).not.toBe(one);
    expect(await digestOf()).toBeUndefined();
  });

  test.each([
    [['--exit-code-severity', 'critical'], 1],
    [['--exit-code-severity', 'critical', '--ignore', 'date'], 0],
    [['--exit-code-severity', 'major', '--severity', 'date=major'], 1],
    [['--exit-code-severity', 'neutral', '--ignore', 'date', '--ignore', 'wording'], 1],
    [['--ignore', 'date', '--ignore', 'wording', '--ignore', 'punctuation'], 1],
  ])('%j exits with %i', async (options, status) => {
    expect(await compare(folderWith(), ...options)).toMatchObject({ status, stderr: '' });
  });

  test('--exit-code-severity counts whole sentences, and not those that stayed', async () => {
    const folder = folderWith({ 'after.txt': BEFORE.slice(0, 39) });
    expect(await compare(folder, '--exit-code-severity', 'major')).toMatchObject({ status: 1 });
    expect(await compare(folder, '--exit-code-severity', 'critical')).toMatchObject({ status: 0 });
    writeFileSync(join(folder, 'after.txt'), BEFORE);
    expect(await compare(folder, '--exit-code-severity', 'neutral')).toMatchObject({ status: 0 });
  });

  test.each([
    ['a category that is none', ['--ignore', 'spelin'], /"spelin" is no category.+spelling, grammar/],
    ['a severity that is none', ['--severity', 'date=huge'], /"huge" is no severity.+neutral, minor/],
    ['a category without a severity', ['--severity', 'date'], /as in spelling=major/],
    ['a level that is none', ['--exit-code-severity', 'all'], /"all" is no severity/],
    ['a config that is no JSON', ['--config', 'broken.json'], /broken\.json: this is no JSON/],
    [
      'a config with a slip',
      ['--config', 'slip.json'],
      /slip\.json: "spelin" is no category; .+ \(at ignore\.0\)/,
    ],
    ['a config that is not there', ['--config', 'none.json'], /none\.json: there is no such file/],
    [
      'a glossary without terms',
      ['--glossary', 'before.txt'],
      /before\.txt: .+ no column "term".+\(line 1\)\n.+/,
    ],
  ])('2 for %s, said in words', async (_what, options, message) => {
    const folder = folderWith({ 'broken.json': '{"ignore":', 'slip.json': '{"ignore":["spelin"]}' });
    const ran = await compare(folder, ...options);
    expect(ran).toMatchObject({ status: 2, stdout: '' });
    expect(ran.stderr).toMatch(message);
    expect(ran.stderr).not.toMatch(/\n\s+at /);
  });
});

describe('settings', () => {
  test('are written, used, shown and set back', async () => {
    const cwd = folderWith({ 'terms.csv': 'term,severity\npeace treaty,critical\n', 'none.json': '{}' });
    for (const [name, time] of [
      ['before', '2024-01-01'],
      ['after', '2024-02-01'],
    ])
      await variorum(['ingest', `${name}.txt`, '--work', 'rules', '--label', name, '--time', time], { cwd });

    const set = await variorum(['settings', 'rules', '--glossary', 'terms.csv', '--ignore', 'date'], { cwd });
    expect(set).toMatchObject({ status: 0, stderr: '' });
    expect(set.stdout).toMatch(/^compare +rules +before → after\npublish +rules +before → after\n/);
    expect(set.stdout).toMatch(/1 wording/);
    expect(set.stdout).toMatch(/\nrules: settings written\.\n$/);

    const again = await variorum(['settings', 'rules', '--glossary', 'terms.csv', '--ignore', 'date'], {
      cwd,
    });
    expect(again.stdout).toBe('rules: nothing new, it has these settings.\n');
    const shown = await variorum(['settings', 'rules'], { cwd });
    expect(JSON.parse(shown.stdout)).toEqual({
      schema: 'variorum.settings/1',
      ignore: ['date'],
      terms: [{ term: 'peace treaty', severity: 'critical' }],
    });
    expect(readFileSync(join(cwd, '.variorum', 'settings', 'rules', 'settings.json'), 'utf8')).toBe(
      shown.stdout,
    );
    const back = await variorum(['settings', 'rules', '--config', 'none.json'], { cwd });
    expect(back.stdout).toMatch(/^compare +rules/);
    expect(back.stdout).toMatch(/1 date/);
  });

  test('of a work without versions are kept, and that is said; a bad one is refused before anything is stored', async () => {
    const cwd = folderWith();
    const early = await variorum(['settings', 'rules', '--ignore', 'date'], { cwd });
    expect(early).toMatchObject({ status: 0 });
    expect(early.stdout).toContain('rules has no version yet');
    expect((await variorum(['settings', 'other'], { cwd })).stdout).toBe('other has no settings.\n');
    const fresh = folderWith();
    const bad = await variorum(['settings', 'a/b', '--ignore', 'date'], { cwd: fresh });
    expect(bad).toMatchObject({ status: 2, stdout: '' });
    expect(bad.stderr).toMatch(/holds "\/"/);
    expect(await variorum(['settings', 'rules', '--config', 'gone.json'], { cwd: fresh })).toMatchObject({
      status: 2,
    });
    expect(existsSync(join(fresh, '.variorum'))).toBe(false);
  });
});
