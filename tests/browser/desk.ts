import { localOver } from '../../lambdas/local.ts';
import { acceptUpload, type Offer } from '../../lambdas/stages/accept.ts';
import { planRecompare } from '../../lambdas/stages/recompare.ts';
import { MemoryStore } from '../../lambdas/store/memory.ts';
import { webApp } from '../../lambdas/web/app.ts';
import { makeChanges } from '../../lambdas/web/changes.ts';
import { serveLocal } from '../../lambdas/web/serve.ts';

export interface Desk {
  readonly host: string;
  readonly url: string;
  /** Puts an upload where no stage hears of it: it stays on its way. */
  readonly leave: (offer: Partial<Offer> & { readonly label: string }) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** A work of twelve versions, and one of names that would break a careless page. */
export const LONG_WORK = 'harbour-rules';
export const ODD_WORK = 'odd-names';

const RULES = [
  'The harbour office is open from Monday to Friday.',
  'Ships longer than 90 metres must ask for a pilot.',
  'The north quay is kept free for ferries.',
  'Fees are paid before a ship leaves.',
  'Nobody may fish from the breakwater.',
  'The lamp on the pier is lit at dusk.',
  'Waste is handed over at the east gate.',
  'The harbour master decides in every other case.',
];
const LATER = ['Fees may be paid within ten days.', 'Ships longer than 80 metres must ask for a pilot.'];

/** The rules with some sentences changed, more of them the later the version. */
const edition = (n: number): string =>
  RULES.map((rule, at) =>
    at < n / 2 ? (LATER[(at + n) % 5] ?? rule.replace('.', `, as of ${2010 + n}.`)) : rule,
  )
    .join('\n\n')
    .concat('\n');

/** As on a laptop: many works, and stages that run by themselves and tell the pages so. */
export async function runDesk(): Promise<Desk> {
  const changes = makeChanges();
  const base = new MemoryStore();
  const { store, settle } = localOver(base, { onProgress: changes.tell });
  const offer = (label: string, text: string, rest: Partial<Offer>): Offer => ({
    work: LONG_WORK,
    label,
    language: 'en',
    filename: `${label}.txt`,
    bytes: new TextEncoder().encode(text),
    ...rest,
  });
  for (let n = 1; n <= 12; n++) {
    const label = n === 12 ? 'Consolidated text as adopted by the harbour board' : `Edition of ${2010 + n}`;
    const rest = { time: `${2010 + n}-04-01`, workTitle: 'Rules of the harbour', sourceLanguage: 'ja' };
    await acceptUpload(store, offer(label, `(Provisional Translation)\n\n${edition(n)}`, rest));
  }
  const source = { language: 'ja', role: 'source', time: '2010-12-01' };
  await acceptUpload(store, offer('港則', '港の規則\n\n灯火は日没に点灯する。\n', source));
  await acceptUpload(store, offer('empty', '', {}));
  for (const [label, time] of [
    ["<img src=x onerror='alert(1)'>", '2024-01-01'],
    [`\u202eturned ${'w'.repeat(100)}`, '2024-01-02'],
    ['"quoted" & {n} {label}', '2024-01-03'],
  ]) {
    const workTitle = `<script>alert(1)</script> {title} ${'long'.repeat(40)}`;
    await acceptUpload(store, offer(label, `${label} is the name.\n`, { work: ODD_WORK, time, workTitle }));
  }
  for (let n = 1; n <= 12; n++) {
    const work = { work: `notice-${n}`, workTitle: `Notice ${n} to those who use the harbour` };
    await acceptUpload(store, offer('draft', edition(n), { ...work, time: `2024-02-${10 + n}` }));
    await acceptUpload(store, offer('final', edition(n + 1), { ...work, time: `2024-03-${10 + n}` }));
  }
  await settle();
  await planRecompare(store);
  const server = await serveLocal({ app: webApp({ store, changes }), port: 0 });
  return {
    host: `localhost:${server.port}`,
    url: server.url,
    leave: async ({ label, ...rest }) => {
      await acceptUpload(base, offer(label, `A text called ${label}.\n`, rest));
    },
    close: async () => {
      changes.close();
      await server.close();
      await settle();
    },
  };
}
