/** Whether something is still on its way, and a tag that changes when the pages would. */
import { sha256 } from '../stages/digest.ts';
import type { RefusalRecord } from '../stages/records.ts';
import { eventsAddress, stateAddress } from './addresses.ts';
import type { Strays, WorkView } from './catalogue.ts';
import type { Live } from './views/layout.ts';

export interface State {
  /** Opaque: of all that a page shows of the store. */
  readonly tag: string;
  /** Uploads being read and comparisons being made. */
  readonly pending: number;
}

export function workState({ versions, comparisons, refusals, pending }: WorkView): State {
  const waiting = comparisons.filter((comparison) => !comparison.report);
  return {
    tag: tagOf([
      ...versions.map((version) => version.id),
      ...comparisons.map(({ pair, report }) => [pair.before, pair.after, report?.comparison ?? null]),
      ...refusals.map(refusalFact),
      ...pending,
    ]),
    pending: waiting.length + pending.length,
  };
}

export const straysState = ({ refusals, pending }: Strays): State => ({
  tag: tagOf([...refusals.map(refusalFact), ...pending]),
  pending: pending.length,
});

/** `streams`: whether this server tells of states by server-sent events. */
export const liveWork = (work: WorkView, streams: boolean, renew: Live['renew']): Live => ({
  state: workState(work),
  address: stateAddress(work.id),
  events: streams ? eventsAddress(work.id) : undefined,
  renew,
});

const refusalFact = (refusal: RefusalRecord) => [refusal.upload, refusal.code, refusal.sha256];
const tagOf = (facts: readonly unknown[]): string => sha256(JSON.stringify(facts)).slice(0, 16);
