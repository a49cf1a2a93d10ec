import type { Hono } from 'hono';
import { localOver } from '../../../lambdas/local.ts';
import { acceptUpload, type Offer } from '../../../lambdas/stages/accept.ts';
import { MemoryStore } from '../../../lambdas/store/memory.ts';
import type { Store } from '../../../lambdas/store/store.ts';
import { webApp } from '../../../lambdas/web/app.ts';

export interface Site {
  readonly app: Hono;
  readonly store: Store;
  /** Runs the stages over what was put. */
  readonly settle: () => Promise<void>;
  /** Errors that the app called its own. */
  readonly troubles: readonly unknown[];
}

/** The app over an empty store, with the pipeline behind it. */
export function site(base: Store = new MemoryStore()): Site {
  const { store, settle } = localOver(base, { retryAfter: [] });
  const troubles: unknown[] = [];
  return { app: webApp({ store, onTrouble: (error) => troubles.push(error) }), store, settle, troubles };
}

export const BEFORE =
  'Notice\n\nThe quay closes on May 12, 2024. Ships may use the basin. The lamp is lit at dusk.\n';
export const AFTER =
  'Notice\n\nThe quay closes on May 13, 2024. Ships may use the basin. The lamp is lit at dusk.\n';

export const offer = (label: string, text: string, rest: Partial<Offer> = {}): Offer => ({
  work: 'harbour',
  label,
  language: 'en',
  role: 'translation',
  filename: `${label}.txt`,
  bytes: new TextEncoder().encode(text),
  workTitle: 'Notice of the Harbour Master',
  ...rest,
});

/** With two versions of one work and their report. */
export async function twoVersions(): Promise<
  Site & { readonly pair: string; readonly versions: readonly string[] }
> {
  const made = site();
  await acceptUpload(made.store, offer('provisional', BEFORE, { time: '2024-05-01' }));
  await acceptUpload(made.store, offer('revised', AFTER, { time: '2024-05-02' }));
  await made.settle();
  const versions: string[] = [];
  for await (const { key } of made.store.list('versions/harbour/'))
    if (key.endsWith('text.json')) versions.push(key.split('/')[2]);
  return { ...made, versions, pair: versions.join('..') };
}

export const SAME_SITE = { 'Sec-Fetch-Site': 'same-origin' };

/** A form as a browser of this site sends it. */
export function form(fields: { readonly [name: string]: string | File }): RequestInit {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return { method: 'POST', body, headers: SAME_SITE };
}

export const textFile = (text: string, name = 'notice.txt'): File =>
  new File([text], name, { type: 'text/plain' });

export const readJson = async <Answer>(response: Response | Promise<Response>): Promise<Answer> =>
  (await (await response).json()) as Answer;
