/** What there is to count about a stage's outcome. */
import type { CompareOutcome } from '../stages/compare.ts';
import type { DeliverOutcome } from '../stages/deliver.ts';
import type { EraseOutcome } from '../stages/erase.ts';
import type { IngestOutcome } from '../stages/ingest.ts';
import type { NotifyOutcome } from '../stages/notify.ts';
import type { PublishOutcome } from '../stages/publish.ts';
import type { WatchOutcome } from '../stages/watch.ts';

export type Outcome =
  | IngestOutcome
  | CompareOutcome
  | PublishOutcome
  | NotifyOutcome
  | DeliverOutcome
  | EraseOutcome
  | WatchOutcome;

export interface Count {
  readonly name:
    | 'Uploads'
    | 'Versions'
    | 'Comparisons'
    | 'Reports'
    | 'Segments'
    | 'BudgetsSpent'
    | 'Notices'
    | 'Deliveries'
    | 'DeliveriesFailed'
    | 'ObjectsErased';
  readonly value: number;
  /** Of uploads: `accepted`, or the refusal's code. */
  readonly outcome?: string;
}

export function countsOf(outcome: Outcome): readonly Count[] {
  if (outcome.code === 'refused')
    return outcome.written ? [{ name: 'Uploads', value: 1, outcome: outcome.refusal.code }] : [];
  if (outcome.code !== 'made') return [];
  if ('version' in outcome)
    return [
      { name: 'Uploads', value: 1, outcome: 'accepted' },
      { name: 'Versions', value: 1 },
    ];
  if ('pairs' in outcome) return [{ name: 'Comparisons', value: outcome.pairs.length }];
  if ('notices' in outcome) return [{ name: 'Notices', value: outcome.notices.length }];
  if ('delivery' in outcome)
    return [{ name: outcome.delivery === 'delivered' ? 'Deliveries' : 'DeliveriesFailed', value: 1 }];
  if ('removed' in outcome) return [{ name: 'ObjectsErased', value: outcome.removed }];
  return [
    { name: 'Reports', value: 1 },
    { name: 'Segments', value: outcome.segments },
    { name: 'BudgetsSpent', value: outcome.cut },
  ];
}
