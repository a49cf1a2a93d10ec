import { fileURLToPath } from 'node:url';
import { localOver } from '../../lambdas/local.ts';
import { ingestCorpus } from '../../lambdas/local-corpus.ts';
import { acceptUpload } from '../../lambdas/stages/accept.ts';
import { MemoryStore } from '../../lambdas/store/memory.ts';
import { webApp } from '../../lambdas/web/app.ts';
import { serveLocal } from '../../lambdas/web/serve.ts';

export interface RunningSite {
  readonly host: string;
  readonly url: string;
  /** Uploads wait until this is called, as they would for a slow pipeline. */
  readonly work: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export const HOSTILE_WORK = 'hostile';
export const ARABIC_WORK = 'arabic';

/** Two editions that run from right to left. */
const ARABIC = [
  'زار الرئيس موسكو. يجب على الحكومتين أن تواصلا المفاوضات.\n\nتتألف خطة العمل (Action Plan) من 6 أركان.\n',
  'زار الرئيس موسكو. ينبغي على الحكومتين أن تواصلا المفاوضات.\n\nتتألف خطة العمل (Action Plan) من 7 أركان.\n',
];

/** The corpus, and a work of hostile texts, behind a server on a free port. */
export async function runSite(): Promise<RunningSite> {
  const store = new MemoryStore();
  const local = localOver(store);
  await ingestCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)), local);
  for (const [label, word] of [
    ['<script>alert(1)</script>', 'shut'],
    ['<img src=x onerror=alert(1)>'.replaceAll('/', ''), 'open'],
  ] as const) {
    const text = `The ${'long'.repeat(25_000)} quay is ${word}. <script>alert(1)</script> \u202eturned\u202c <a href="javascript:alert(1)">x</a> is ${word}.\n\nThe lamp is lit.\n`;
    await acceptUpload(local.store, {
      work: HOSTILE_WORK,
      label: label.replaceAll('/', ''),
      language: 'en',
      filename: 'x"><img src=x onerror=alert(1)>.txt',
      bytes: new TextEncoder().encode(text),
      workTitle: `<script>alert(1)</script> ${'w'.repeat(200)}`,
    });
    await local.settle();
  }
  for (const [at, text] of ARABIC.entries()) {
    await acceptUpload(local.store, {
      work: ARABIC_WORK,
      label: at === 0 ? 'مسودة' : 'نسخة نهائية',
      language: 'ar',
      filename: `${at}.txt`,
      bytes: new TextEncoder().encode(text),
      workTitle: 'بيان الرئيس',
      time: `2024-01-0${at + 1}`,
    });
    await local.settle();
  }
  // The pages write past the pipeline's queue, so that the tests say when work begins.
  const server = await serveLocal({ app: webApp({ store }), port: 0 });
  return {
    host: `localhost:${server.port}`,
    url: server.url,
    work: async () => {
      await local.sweep();
    },
    close: server.close,
  };
}
