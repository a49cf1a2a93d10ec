import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeSample } from '../synthetic.ts';

const WORKS = 4;

/** A folder with some works of two versions each, of texts with so many sentences; the caller removes it. */
export async function makeCorpus(sentences: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-cost-'));
  for (let work = 0; work < WORKS; work++) {
    const at = join(folder, `work-${work}`);
    await mkdir(at);
    const { before, after } = makeSample(sentences, work + 1);
    const versions: object[] = [];
    for (const [index, [label, text]] of [['before', before] as const, ['after', after] as const].entries()) {
      const file = `${label}.txt`;
      await writeFile(join(at, file), text.map((sentence) => `${sentence}.\n`).join(''));
      versions.push({ file, label, language: 'en', role: 'translation', time: `2024-01-0${index + 1}` });
    }
    await writeFile(
      join(at, 'work.json'),
      JSON.stringify({ title: `Work ${work}`, sourceLanguage: 'ja', versions }),
    );
  }
  return folder;
}
