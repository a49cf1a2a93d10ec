/** The child of limits.ts: one stage over one pair of texts, in a process of its own. */
import { acceptUpload } from '../../../lambdas/stages/accept.ts';
import { compare } from '../../../lambdas/stages/compare.ts';
import { ingest } from '../../../lambdas/stages/ingest.ts';
import { publish } from '../../../lambdas/stages/publish.ts';
import { renderReport } from '../../../lambdas/stages/render.ts';
import { DirectoryStore } from '../../../lambdas/store/directory.ts';
import { WORST_PAIRS } from './texts.ts';

const [root, stage, name] = process.argv.slice(2);
const store = await DirectoryStore.open(root);
const keysUnder = async (prefix: string, end: string): Promise<readonly string[]> => {
  const keys: string[] = [];
  for await (const { key } of store.list(prefix)) if (key.endsWith(end)) keys.push(key);
  return keys;
};

async function put(): Promise<void> {
  const { language, texts } = WORST_PAIRS[name]();
  for (const [at, text] of texts.entries()) {
    const offer = { work: 'limits', label: `version ${at}`, language, time: `2024-01-0${at + 1}` };
    await acceptUpload(store, { ...offer, filename: 'a.txt', bytes: new TextEncoder().encode(text) });
  }
}

async function run(): Promise<readonly string[]> {
  switch (stage) {
    case 'put':
      await put();
      return [];
    case 'ingest':
      return eachOf(await keysUnder('uploads/', '.txt'), (key) => ingest(store, key));
    case 'compare':
      return eachOf((await keysUnder('versions/', '/text.json')).slice(1), (key) => compare(store, key));
    default:
      return eachOf(await keysUnder('comparisons/', '.json'), (key) => publish(store, key, renderReport));
  }
}

async function eachOf(
  keys: readonly string[],
  work: (key: string) => Promise<{ readonly code: string }>,
): Promise<readonly string[]> {
  const codes: string[] = [];
  for (const key of keys) codes.push((await work(key)).code);
  return codes;
}

const codes = await run();
const { user, system } = process.cpuUsage();
// maxRSS is in kilobytes.
const used = { seconds: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
console.log(JSON.stringify({ codes, ...used }));
