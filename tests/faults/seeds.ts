/** Which schedules a run goes through, told by the environment that run.ts makes. */

export interface Seeds {
  readonly seeds: readonly number[];
  /** A single one was asked for, to be looked at. */
  readonly only: boolean;
}

/** As many as every `npm test` has time for. */
const FEW = 300;

/** `FAULTS_SHARD` is `0/2` for the first of two processes that share the seeds. */
export function seedsFrom({
  FAULTS_SEED,
  FAULTS_FROM = '0',
  FAULTS_RUNS = String(FEW),
  FAULTS_SHARD = '0/1',
}: NodeJS.ProcessEnv): Seeds {
  if (FAULTS_SEED !== undefined) return { seeds: [Number(FAULTS_SEED)], only: true };
  const [shard, shards] = FAULTS_SHARD.split('/').map(Number);
  const all = Array.from({ length: Number(FAULTS_RUNS) }, (_, at) => Number(FAULTS_FROM) + at);
  return { seeds: all.filter((_, at) => at % shards === shard), only: false };
}
