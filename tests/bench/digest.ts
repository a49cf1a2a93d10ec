/** One digest of all that the engine makes of the corpus, the goldens and generated texts. Run by same-bytes.ts. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align, compare, renderHtml, renderText, segment } from '../../engine/index.ts';
import { makeSample } from './synthetic.ts';

const root = process.argv[2];
const hash = createHash('sha256');
const texts = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(txt|md)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((path) => /[\\/](corpus|golden)[\\/]/.test(path) && !path.includes('node_modules'))
  .sort()
  .map((path) => readFileSync(path, 'utf8'));
for (const [at, before] of texts.entries()) {
  hash.update(JSON.stringify(segment(before)));
  const after = texts[(at + 1) % texts.length];
  for (const language of ['en', 'ja', 'de']) {
    const comparison = compare(before, after, { language });
    hash.update(JSON.stringify(comparison));
    hash.update(renderHtml(comparison, { before, after, stylesheet: { inline: true } }));
    hash.update(renderText(comparison, { before, after, color: true }));
  }
}
for (const seed of [1, 2, 3]) {
  const { before, after } = makeSample(600, seed, 0.6);
  hash.update(JSON.stringify(align(before, after)));
}
console.log(`${texts.length} texts ${hash.digest('hex')}`);
