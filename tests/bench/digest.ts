/**
 * Digests of all that the engine makes of the corpus, the goldens and generated texts; and of annotated texts, where a
 * folder of them is given. Run by same-bytes.ts.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { align, compare, renderHtml, renderText, segment } from '../../engine/index.ts';
import { readRows } from './rows.ts';
import { makeSample } from './synthetic.ts';

const [root, data] = process.argv.slice(2);
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

/** A record of any of the sets: a text to segment, or two sides to compare. */
interface Item {
  readonly lang?: string;
  readonly langA?: string;
  readonly langB?: string;
  readonly text?: string;
  readonly a?: readonly string[];
  readonly b?: readonly string[];
  readonly before?: string;
  readonly after?: string;
}

if (data !== undefined) {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.jsonl.gz'))
    .sort();
  const annotated = createHash('sha256');
  let items = 0;
  for (const file of files) {
    for (const item of readRows<Item>(join(data, file))) {
      const language = item.langA ?? item.lang ?? 'und';
      if (item.text !== undefined) annotated.update(JSON.stringify(segment(item.text, { language })));
      const before = item.a ?? item.before;
      const after = item.b ?? item.after;
      if (before !== undefined && after !== undefined) {
        const options = { language, afterLanguage: item.langB ?? language };
        annotated.update(JSON.stringify(compare(before, after, options)));
      }
      items++;
    }
  }
  console.log(`${items} annotated texts ${annotated.digest('hex')}`);
}
