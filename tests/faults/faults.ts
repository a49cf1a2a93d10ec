/** Which faults a schedule has, and how many: some have a single one, some have everything at once. */
import type { Chance } from './chance.ts';
import { DONE, type Fate, type Standing } from './process.ts';

export interface Faults {
  /** Chances of each operation. */
  readonly fails: number;
  readonly crashes: number;
  readonly late: number;
  readonly repeats: number;
  /** That the answer comes only when others have done a good deal. */
  readonly slow: number;
  /** The write after which whoever made it is no more, counted over all processes; 0 for none. */
  readonly crashAfterWrite: number;
  /** Chances of each event. */
  readonly lost: number;
  readonly twice: number;
  /** Chance, at each step, that an object that a stage made is cut off half-way. */
  readonly tears: number;
  /** Chance, at each step, that a sweep begins. */
  readonly sweeps: number;
  /** How soon the next person acts, against how soon events are brought. */
  readonly haste: number;
  /** Milliseconds that an operation takes at most, as a rule: the shorter, the more happens within one second. */
  readonly pace: number;
  /** How many processes run at a time. */
  readonly processes: number;
}

export function faultsOf(chance: Chance): Faults {
  const some = (most: number): number => (chance.happens(0.5) ? chance.next() * most : 0);
  if (chance.happens(0.25))
    return {
      fails: 0,
      crashes: 0,
      late: 0,
      repeats: 0,
      slow: some(0.1),
      crashAfterWrite: 1 + chance.below(60),
      lost: 0,
      twice: 0,
      tears: 0,
      sweeps: 0,
      haste: 1,
      pace: 120,
      processes: 1 + chance.below(3),
    };
  return {
    fails: some(0.08),
    crashes: some(0.03),
    late: some(0.15),
    repeats: some(0.1),
    slow: some(0.15),
    crashAfterWrite: 0,
    lost: some(0.4),
    twice: some(0.3),
    tears: some(0.01),
    sweeps: some(0.02),
    haste: chance.one([0.3, 1, 10]),
    pace: chance.one([5, 120, 1000]),
    processes: 1 + chance.below(6),
  };
}

export function fateOf(chance: Chance, faults: Faults, { kind }: Standing): Fate {
  const roll = chance.next();
  const reached = chance.happens(0.5);
  if (roll < faults.crashes) return { code: 'crashed', reached };
  if (roll < faults.crashes + faults.fails)
    return { code: 'failed', as: chance.one(['throttled', 'unavailable', 'full']), reached };
  if (kind === 'list' && chance.happens(faults.late)) return { code: 'late', writes: 1 + chance.below(6) };
  if (kind === 'put' && chance.happens(faults.repeats)) return { code: 'repeated' };
  return DONE;
}
