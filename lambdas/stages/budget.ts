/** The sweep's budget: what it may do in one run, and what it did. */
import { StoreError } from '../store/store.ts';
import type { CompareOutcome } from './compare.ts';
import type { DeliverOutcome } from './deliver.ts';
import type { EraseOutcome } from './erase.ts';
import type { IngestOutcome } from './ingest.ts';
import type { NotifyOutcome } from './notify.ts';
import type { PublishOutcome } from './publish.ts';

/** A stage's work, done by the sweep. */
export type SweepAction =
  | { readonly stage: 'ingest'; readonly key: string; readonly outcome: IngestOutcome }
  | { readonly stage: 'compare'; readonly key: string; readonly outcome: CompareOutcome }
  | { readonly stage: 'publish'; readonly key: string; readonly outcome: PublishOutcome }
  | { readonly stage: 'notify'; readonly key: string; readonly outcome: NotifyOutcome }
  | { readonly stage: 'deliver'; readonly key: string; readonly outcome: DeliverOutcome }
  | { readonly stage: 'erase'; readonly key: string; readonly outcome: EraseOutcome };

export interface SweepLimits {
  /** Most stage calls that change something in one run. Counted, not timed, so that the same store is swept the same way everywhere. */
  readonly actions: number;
  /** Most works that are looked at in one run; all unless given. */
  readonly works?: number;
  /** Which of them: one more with each run, so that the runs go round. */
  readonly turn?: number;
  /** By the store's clock, or near it. Without it no deletion is held to be over, and nothing to be news. */
  readonly now?: Date;
  /** Has a notice sent that waits for it; it is put again unless given, which calls the stage. */
  readonly redeliver?: (key: string) => Promise<DeliverOutcome>;
  readonly onAction?: (action: SweepAction) => void;
}

export interface SweepResult {
  /** What was made, refused or taken away. */
  readonly did: readonly SweepAction[];
  /** Whether the budget ended before the work did. */
  readonly left: boolean;
  /** What a stage threw at: a bug, which the next sweep will meet again. */
  readonly failed: readonly { readonly key: string; readonly error: unknown }[];
  /** Keys of versions that are torn or incomplete, and whose upload is gone: they cannot be made again. */
  readonly stuck: readonly string[];
}

const changed = ({ outcome }: SweepAction): boolean =>
  outcome.code === 'made' || (outcome.code === 'refused' && outcome.written);

export class Budget {
  readonly did: SweepAction[] = [];
  readonly failed: { key: string; error: unknown }[] = [];
  left = false;
  #actions: number;
  readonly #onAction: SweepLimits['onAction'];

  constructor({ actions, onAction }: SweepLimits) {
    this.#actions = actions;
    this.#onAction = onAction;
  }

  /**
   * Does it if the budget allows. A bug in one place must not keep the sweep from all the others; trouble of the
   * store's own would, and is thrown.
   */
  async act(key: string, run: () => Promise<SweepAction>): Promise<void> {
    if (this.#actions <= 0) {
      this.left = true;
      return;
    }
    this.#actions -= 1;
    try {
      const action = await run();
      if (!changed(action)) {
        // Costs nothing: what needs a second look at every sweep must not keep the sweep from the rest.
        this.#actions += 1;
        return;
      }
      this.did.push(action);
      this.#onAction?.(action);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      this.failed.push({ key, error });
    }
  }
}
