import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Work {
  readonly title: string;
  readonly sourceLanguage: string;
  readonly versions: readonly {
    readonly file: string;
    readonly label: string;
    readonly language: string;
    readonly role: string;
    readonly time?: string;
  }[];
}

const corpus = new URL('../corpus/', import.meta.url);
const readme = readFileSync(new URL('README.md', corpus), 'utf8');
const works = readdirSync(corpus, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** The part of the README under the work's own heading. */
const partOf = (work: string) => readme.split(/^## /m).find((part) => part.startsWith(`${work}\n`)) ?? '';

test('there are works', () => {
  expect(works).toContain('koizumi-khabarovsk-2003');
  expect(works.length).toBeGreaterThan(1);
});

describe.each(works)('%s', (name) => {
  const folder = new URL(`${name}/`, corpus);
  const files = readdirSync(folder).sort();
  const work: Work = JSON.parse(readFileSync(new URL('work.json', folder), 'utf8'));

  test('work.json describes versions that are there', () => {
    expect(work.title).not.toBe('');
    expect(work.sourceLanguage).toMatch(/^[a-z]{2,3}(-|$)/);
    expect(work.versions.length).toBeGreaterThan(1);
    for (const version of work.versions) {
      expect(files).toContain(version.file);
      expect(version.label.trim()).not.toBe('');
      expect(['translation', 'source']).toContain(version.role);
      if (version.role === 'source') expect(version.language).toBe(work.sourceLanguage);
      if (version.time !== undefined) expect(new Date(version.time).toISOString()).toContain(version.time);
    }
    const labels = work.versions.map((version) => version.label);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test('every file is a version or data of a test', () => {
    const named = work.versions.map((version) => version.file);
    expect(files).toEqual(expect.arrayContaining(named));
    const rest = files.filter((file) => !named.includes(file));
    expect(rest.filter((file) => file !== 'work.json' && file !== 'planted.json')).toEqual([]);
  });

  test('the README gives every file a line, under the heading of the work', () => {
    const part = partOf(name);
    for (const file of files) expect(part).toContain(`| \`${file}\` |`);
  });
});

test('the published statement is the one that the README describes, byte for byte', () => {
  const bytes = readFileSync(new URL('koizumi-khabarovsk-2003/provisional.txt', corpus));
  expect(readme).toContain(createHash('sha256').update(bytes).digest('hex'));
});

test('the revision says of itself that it is no official text', () => {
  const folder = new URL('koizumi-khabarovsk-2003/', corpus);
  const work: Work = JSON.parse(readFileSync(new URL('work.json', folder), 'utf8'));
  expect(readFileSync(new URL('revised.txt', folder), 'utf8').split('\n')[0]).toMatch(/not an official text/);
  expect(work.versions.find(({ file }) => file === 'revised.txt')?.label).toMatch(
    /illustrative.*not official/i,
  );
});
