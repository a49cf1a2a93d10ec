/** A small corpus of the tests' own, written into a folder, and the trees of files that runs leave. */
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { bytesOf, ENGLISH, JAPANESE } from './stages/helpers.ts';

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

interface Listed {
  readonly file: string;
  readonly label?: string;
  readonly time?: string;
  readonly language?: string;
  readonly role?: string;
}

/**
 * Two works: versions out of the order of their times, one file twice, one that is refused, one whose time stands in
 * its text, and a source.
 */
export async function writeCorpus(folder: string): Promise<void> {
  const work = async (
    name: string,
    files: { readonly [file: string]: string },
    versions: readonly Listed[],
  ): Promise<void> => {
    await mkdir(join(folder, name), { recursive: true });
    for (const [file, text] of Object.entries(files))
      await writeFile(join(folder, name, file), bytesOf(text));
    const manifest = {
      title: `The ${name}`,
      sourceLanguage: 'ja',
      versions: versions.map((version) => ({
        label: version.file,
        language: 'en',
        role: 'translation',
        ...version,
      })),
    };
    await writeFile(join(folder, name, 'work.json'), JSON.stringify(manifest));
  };
  await work(
    'harbour',
    {
      'a.txt': ENGLISH[0],
      'b.txt': ENGLISH[1],
      'c.md': ENGLISH[2],
      'again.txt': ENGLISH[0],
      'ja.txt': JAPANESE,
    },
    [
      { file: 'b.txt', time: '2024-05-02' },
      { file: 'a.txt', time: '2024-05-01' },
      { file: 'c.md', time: '2024-05-03' },
      { file: 'again.txt', time: '2024-05-04' },
      { file: 'ja.txt', time: '2024-04-30', language: 'ja', role: 'source' },
      { file: 'ja.txt', label: 'by mistake', time: '2024-05-05' },
    ],
  );
  await work('pier', { 'dated.txt': `Notice\n\n12 January 2003\n\n${ENGLISH[2]}`, 'late.txt': ENGLISH[3] }, [
    { file: 'late.txt', time: '2024-05-02' },
    { file: 'dated.txt' },
  ]);
}

/** Every file below a folder, by its path, with its bytes. */
export async function treeOf(folder: string): Promise<{ readonly [path: string]: string }> {
  const tree: { [path: string]: string } = {};
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((found) => found.isFile())) {
    const path = join(entry.parentPath, entry.name);
    tree[path.slice(folder.length + 1)] = (await readFile(path)).toString('latin1');
  }
  return Object.fromEntries(Object.entries(tree).sort(([one], [other]) => (one < other ? -1 : 1)));
}
