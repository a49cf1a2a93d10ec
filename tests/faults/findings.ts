/** What is wrong with the store that a schedule left: one line each, none where it is as it should be. */

import { requestedPairs, versionsOf, wantedPairs } from '../../lambdas/stages/history.ts';
import { refusalKeyOf, uploadOf } from '../../lambdas/stages/uploads.ts';
import { comparisonKey, PREFIXES, pairName } from '../../lambdas/store/keys.ts';
import type { Bucket } from './bucket.ts';
import { faultFree, worksOf } from './expected.ts';
import type { Run } from './schedule.ts';
import { REAL } from './stages.ts';

const MADE = [PREFIXES.versions, PREFIXES.refusals, PREFIXES.comparisons, PREFIXES.reports];

export async function findingsOf(run: Run): Promise<readonly string[]> {
  const { bucket } = run;
  return [
    ...run.broken,
    ...(await lost(run)),
    ...(await unfinished(bucket)),
    ...(await doubled(bucket)),
    ...(await different(bucket, await faultFree(bucket, REAL))),
  ];
}

/** The door said yes to it, and it is not there. */
async function lost({ bucket, answers }: Run): Promise<string[]> {
  const found: string[] = [];
  for (const { code, upload, version } of answers) {
    if (upload && code !== 'too-large' && !(await bucket.head(upload))) found.push(`lost: ${upload}`);
    if (version && (await keysIn(bucket, `${PREFIXES.versions}w/${version}/`)).length === 0)
      found.push(`lost: version ${version}, named by the door`);
  }
  return found;
}

/** Uploads without version and refusal, and versions without their comparisons and reports. */
async function unfinished(bucket: Bucket): Promise<string[]> {
  const found: string[] = [];
  for (const work of await worksOf(bucket)) {
    const versions = await versionsOf(bucket, work);
    for (const key of await keysIn(bucket, `${PREFIXES.uploads}${work}/`)) {
      const upload = uploadOf(key);
      if (upload !== key) continue;
      const become = versions.some(({ origin }) => origin.upload === upload);
      const refused = (await bucket.head(refusalKeyOf(upload))) !== undefined;
      if (become === refused)
        found.push(`${become ? 'both version and refusal' : 'never settled'}: ${upload}`);
    }
    for (const pair of wantedPairs(versions, await requestedPairs(bucket, work)).values()) {
      const report = await keysIn(bucket, `${PREFIXES.reports}${work}/${pairName(pair)}/`);
      if (!(await bucket.head(comparisonKey(work, pair))) || report.length === 0)
        found.push(`not made: ${pairName(pair)}`);
    }
  }
  return found;
}

/** Several versions of one file, role and language. */
async function doubled(bucket: Bucket): Promise<string[]> {
  const found: string[] = [];
  for (const work of await worksOf(bucket)) {
    const known = new Map<string, string>();
    for (const { id, role, language, origin } of await versionsOf(bucket, work)) {
      const identity = `${origin.sha256} ${role} ${language}`;
      const other = known.get(identity);
      if (other) found.push(`doubled: ${other} and ${id}`);
      known.set(identity, id);
    }
  }
  return found;
}

async function different(bucket: Bucket, plain: Bucket): Promise<string[]> {
  const found: string[] = [];
  for (const prefix of MADE) {
    const [is, should] = [await bodiesIn(bucket, prefix), await bodiesIn(plain, prefix)];
    for (const [key, body] of should) {
      const there = is.get(key);
      if (there === undefined) found.push(`missing: ${key}`);
      else if (there !== body) found.push(`different: ${key}${parting(there, body)}`);
    }
    for (const key of is.keys()) if (!should.has(key)) found.push(`too many: ${key}`);
  }
  return found;
}

/** Where two bodies part, with some of each. */
function parting(is: string, should: string): string {
  let at = 0;
  while (is[at] === should[at]) at += 1;
  const from = Math.max(0, at - 30);
  return ` at ${at}: ${JSON.stringify(is.slice(from, at + 40))} for ${JSON.stringify(should.slice(from, at + 40))}`;
}

async function bodiesIn(bucket: Bucket, prefix: string): Promise<Map<string, string>> {
  const bodies = new Map<string, string>();
  for (const key of await keysIn(bucket, prefix))
    bodies.set(key, Buffer.from((await bucket.get(key))?.body ?? []).toString('latin1'));
  return bodies;
}

async function keysIn(bucket: Bucket, prefix: string): Promise<string[]> {
  const keys: string[] = [];
  for await (const { key } of bucket.list(prefix)) keys.push(key);
  return keys;
}
