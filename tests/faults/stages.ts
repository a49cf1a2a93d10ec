/** The stages as the schedules call them: the real ones, or one of them spoilt on purpose. */
import { acceptUpload, type Offer } from '../../lambdas/stages/accept.ts';
import type { SweepResult } from '../../lambdas/stages/budget.ts';
import { compare } from '../../lambdas/stages/compare.ts';
import { erase } from '../../lambdas/stages/erase.ts';
import { ingest } from '../../lambdas/stages/ingest.ts';
import { publish, type Render, type RenderedFile, type RenderInput } from '../../lambdas/stages/publish.ts';
import { renderReport } from '../../lambdas/stages/render.ts';
import { sweep } from '../../lambdas/stages/sweep.ts';
import type { StageRow } from '../../lambdas/store/keys.ts';
import type { Store } from '../../lambdas/store/store.ts';
import { remembered } from './pure.ts';

/**
 * Those that an object calls and these schedules run. Watches have schedules of their own (watches.test.ts), telling
 * people has its own tests of kills (lambdas/notices).
 */
export type Stage = Exclude<StageRow['name'], 'sweep' | 'watch' | 'digest' | 'notify' | 'deliver'>;

export const isRun = (name: StageRow['name']): name is Stage =>
  ['ingest', 'compare', 'publish', 'erase'].includes(name);

export interface Stages {
  readonly accept: (store: Store, offer: Offer) => Promise<{ readonly code: string }>;
  readonly ingest: (store: Store, key: string) => Promise<unknown>;
  readonly compare: (store: Store, key: string) => Promise<unknown>;
  readonly publish: (store: Store, key: string) => Promise<unknown>;
  readonly erase: (store: Store, key: string) => Promise<unknown>;
  readonly sweep: (store: Store, actions: number) => Promise<SweepResult>;
}

const allOf = remembered(async (input: RenderInput) => {
  const files: RenderedFile[] = [];
  for await (const file of renderReport(input)) files.push(file);
  return files;
});

const render: Render = async function* (input) {
  yield* await allOf(input);
};

export const REAL: Stages = {
  accept: acceptUpload,
  ingest,
  compare,
  publish: (store, key) => publish(store, key, render),
  erase,
  sweep: (store, actions) => sweep(store, { actions }, render),
};
