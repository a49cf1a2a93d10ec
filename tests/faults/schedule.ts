/**
 * One seeded schedule: people act, events come late, twice, in any order or never, stages run side by side, operation
 * by operation, and their store fails. Then the faults stop, and the sweep runs to rest.
 */
import { type Store, StoreError } from '../../lambdas/store/store.ts';
import { type Arrival, arrivalsOf } from './arrivals.ts';
import { Bucket, type Message } from './bucket.ts';
import { Chance } from './chance.ts';
import { type Faults, fateOf, faultsOf } from './faults.ts';
import { DONE, type Fate, Process } from './process.ts';
import { brokenPromises } from './promises.ts';
import type { Stages } from './stages.ts';

/** As the queues have it (infra/inbox.ts): then it lies with the dead letters. */
const MAX_TRIES = 5;
/** More sweeps than any of these stores has work for. */
const MAX_SWEEPS = 200;

/** The most steps that a slow answer takes. */
const SLOWEST = 150;

interface Running {
  readonly process: Process;
  /** The step before which it has no answer. */
  answered: number;
  /** What happens when it ends in trouble: the queue brings the event again, the person tries again. */
  readonly onTrouble: () => void;
  readonly onDone?: (value: unknown) => void;
}

export interface Run {
  readonly bucket: Bucket;
  readonly faults: Faults;
  /** What was found wrong on the way: things that must hold at every moment, not in the end alone. */
  readonly broken: readonly string[];
  /** The answers of the door, in order. */
  readonly answers: readonly { readonly code: string; readonly upload?: string; readonly version?: string }[];
}

/** `trace` takes a line for each thing that happens. Throws what a stage throws beside StoreError. */
export async function runSchedule(seed: number, stages: Stages, trace: string[]): Promise<Run> {
  return new Schedule(seed, stages, trace).run();
}

class Schedule {
  readonly #chance: Chance;
  readonly #faults: Faults;
  readonly #stages: Stages;
  readonly #bucket: Bucket;
  readonly #messages: Message[] = [];
  readonly #running: Running[] = [];
  readonly #arrivals: Arrival[];
  readonly #answers: { code: string }[] = [];
  readonly #broken: string[] = [];
  readonly #trace: string[];
  #steps = 0;
  #writes = 0;
  #faulty = true;

  constructor(seed: number, stages: Stages, trace: string[]) {
    this.#trace = trace;
    this.#chance = new Chance(seed);
    this.#faults = faultsOf(this.#chance);
    this.#stages = stages;
    this.#bucket = new Bucket((message) => this.#messages.push(message));
    const count = 4 + this.#chance.below(10);
    this.#arrivals = arrivalsOf(this.#chance, count, stages, this.#bucket);
  }

  async run(): Promise<Run> {
    this.#trace.push(`faults: ${JSON.stringify(this.#faults)}`);
    const steps = 100 + this.#chance.below(900);
    for (; this.#steps < steps && this.#isBusy(); this.#steps++) await this.#step();
    await this.#calm();
    await this.#sweepToRest();
    return {
      bucket: this.#bucket,
      faults: this.#faults,
      broken: this.#broken,
      answers: this.#answers,
    };
  }

  #isBusy(): boolean {
    return this.#arrivals.length + this.#messages.length + this.#running.length > 0;
  }

  async #step(): Promise<void> {
    const chance = this.#chance;
    // Now and then nothing happens for a while.
    this.#bucket.clock += chance.below(chance.happens(0.02) ? 90_000 : this.#faults.pace);
    if (chance.happens(this.#faults.tears)) await this.#tear();
    const free = this.#faults.processes - this.#running.length;
    if (free > 0 && chance.happens(this.#faults.sweeps)) return this.#startSweep();
    const answered = this.#running.filter((running) => running.answered <= this.#steps);
    const weights = [
      free > 0 && this.#arrivals.length > 0 ? this.#faults.haste : 0,
      free > 0 ? Math.min(3, this.#messages.length) : 0,
      4 * answered.length,
    ];
    const picked = chance.weighed(weights);
    if (picked === 0) return this.#startArrival(this.#arrivals.shift() as Arrival);
    if (picked === 1) return this.#deliver();
    if (picked === 2) return this.#advance(chance.one(answered));
  }

  /** The faults are over: who is still at work ends it, what is under way arrives or is lost. */
  async #calm(): Promise<void> {
    const chance = this.#chance;
    this.#faulty = false;
    this.#trace.push('the faults stop');
    const drains = chance.happens(0.4);
    for (let running = this.#running; running.length > 0; ) await this.#advance(chance.one(running));
    for (const arrival of this.#arrivals.splice(0)) {
      await this.#startArrival(arrival);
      while (this.#running.length > 0) await this.#advance(chance.one(this.#running));
    }
    if (!drains) this.#messages.length = 0;
    while (this.#messages.length > 0) {
      await this.#deliver();
      while (this.#running.length > 0) await this.#advance(chance.one(this.#running));
    }
  }

  async #sweepToRest(): Promise<void> {
    const actions = this.#chance.one([1, 3, 1000]);
    for (let sweeps = 0; sweeps < MAX_SWEEPS; sweeps++) {
      this.#bucket.clock += 3_600_000;
      const { did, left, failed, stuck } = await this.#stages.sweep(this.#bucket, actions);
      for (const { stage, key } of did) this.#trace.push(`swept ${stage} ${key}`);
      if (failed.length > 0) throw failed[0].error;
      if (did.length > 0 || left) continue;
      if (stuck.length > 0) throw new Error(`stuck: ${stuck.join(', ')}`);
      return;
    }
    throw new Error('The sweep does not come to rest.');
  }

  async #start(
    name: string,
    work: (store: Store) => Promise<unknown>,
    then: Pick<Running, 'onTrouble' | 'onDone'>,
  ) {
    this.#trace.push(`start ${name}`);
    const process = await Process.start(name, this.#bucket, work);
    const running = { process, answered: 0, ...then };
    this.#running.push(running);
    this.#settle(running);
  }

  #startArrival(arrival: Arrival): Promise<void> {
    return this.#start(arrival.name, arrival.act, {
      onTrouble: () => {
        if (arrival.again && this.#chance.happens(0.7)) this.#arrivals.unshift(arrival);
      },
      onDone: (value) => {
        if (value && typeof value === 'object' && 'code' in value)
          this.#answers.push(value as { code: string });
      },
    });
  }

  #startSweep(): Promise<void> {
    const actions = this.#chance.one([1, 5, 1000]);
    return this.#start('sweep', (store) => this.#stages.sweep(store, actions), { onTrouble: () => {} });
  }

  async #deliver(): Promise<void> {
    const chance = this.#chance;
    const at = chance.below(this.#messages.length);
    const message = this.#messages[at];
    if (!(this.#faulty && chance.happens(this.#faults.twice))) this.#messages.splice(at, 1);
    const { stage, key, tries } = message;
    if (this.#faulty && chance.happens(this.#faults.lost)) {
      this.#trace.push(`lost ${stage} ${key}`);
      return;
    }
    await this.#start(`${stage} ${key}`, (store) => this.#stages[stage](store, key), {
      onTrouble: () => {
        if (tries + 1 < MAX_TRIES) this.#messages.push({ ...message, tries: tries + 1 });
      },
    });
  }

  async #advance(running: Running): Promise<void> {
    const { process } = running;
    const at = process.at;
    if (!at) throw new Error(`${process.name} stands nowhere.`);
    const fate = this.#faulty ? this.#fate(at.kind, at) : DONE;
    const told = fate.code === 'done' ? '' : ` ${JSON.stringify(fate)}`;
    this.#trace.push(`  ${process.name}: ${at.kind} ${at.key}${told}`);
    await process.step(fate);
    if (this.#faulty && this.#chance.happens(this.#faults.slow))
      running.answered = this.#steps + this.#chance.below(SLOWEST);
    if (at.kind === 'put') this.#broken.push(...(await brokenPromises(this.#bucket, at.key)));
    this.#settle(running);
  }

  #fate(kind: string, at: NonNullable<Process['at']>): Fate {
    if (kind === 'put' || kind === 'delete') {
      this.#writes += 1;
      if (this.#writes === this.#faults.crashAfterWrite) return { code: 'crashed', reached: true };
    }
    return fateOf(this.#chance, this.#faults, at);
  }

  #settle(running: Running): void {
    const { ending, name } = running.process;
    if (!ending) return;
    this.#running.splice(this.#running.indexOf(running), 1);
    if (ending.code === 'returned') {
      this.#trace.push(`end ${name}: ${JSON.stringify(ending.value)}`);
      running.onDone?.(ending.value);
      return;
    }
    this.#trace.push(`end ${name}: ${ending.code}`);
    // Anything else than the store's trouble is a bug.
    if (ending.code === 'threw' && !(ending.error instanceof StoreError)) throw ending.error;
    running.onTrouble();
  }

  async #tear(): Promise<void> {
    const made: string[] = [];
    for await (const { key } of this.#bucket.list(''))
      if (/^(?:versions|refusals|comparisons|reports)\//.test(key)) made.push(key);
    if (made.length === 0) return;
    const key = this.#chance.one(made);
    this.#trace.push(`torn ${key}`);
    await this.#bucket.tear(key);
  }
}
