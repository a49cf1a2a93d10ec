/** What the fault-free run makes of the uploads, requests and settings that a schedule left behind. */
import { versionsOf } from '../../lambdas/stages/history.ts';
import { uploadOf } from '../../lambdas/stages/uploads.ts';
import { PREFIXES } from '../../lambdas/store/keys.ts';
import { Bucket, type Message } from './bucket.ts';
import type { Stages } from './stages.ts';

interface Given {
  readonly key: string;
  readonly body: Uint8Array;
  readonly modified: Date;
}

/** Everything arrives at the moment at which it did arrive, one after the other, and each event is answered at once. */
export async function faultFree(bucket: Bucket, stages: Stages): Promise<Bucket> {
  const messages: Message[] = [];
  const plain = new Bucket((message) => messages.push(message));
  const given = [
    ...(await objectsIn(bucket, PREFIXES.requests)),
    ...(await uploadsOf(bucket)),
    ...(await objectsIn(bucket, PREFIXES.settings)),
  ];
  for (const { key, body, modified } of given) {
    plain.clock = modified.getTime();
    await plain.put(key, body);
    for (let message = messages.shift(); message; message = messages.shift())
      await stages[message.stage](plain, message.key);
  }
  return plain;
}

/**
 * By time, each behind its details. Of files that are the same the one that became the version comes first: within
 * one second the store cannot tell which was the earlier, and a list that comes late hides some.
 */
async function uploadsOf(bucket: Bucket): Promise<Given[]> {
  const origins = new Set<string>();
  for (const work of await worksOf(bucket))
    for (const { origin } of await versionsOf(bucket, work)) origins.add(origin.upload);
  const groups = new Map<string, Given[]>();
  for (const given of await objectsIn(bucket, PREFIXES.uploads)) {
    const upload = uploadOf(given.key) ?? given.key;
    // The details, whose key is the longer one, go before.
    groups.set(upload, [given, ...(groups.get(upload) ?? [])]);
  }
  const rank = ([upload, given]: [string, Given[]]): readonly [number, number] => [
    origins.has(upload) ? 0 : 1,
    given[given.length - 1].modified.getTime(),
  ];
  return [...groups]
    .sort((one, other) => rank(one)[0] - rank(other)[0] || rank(one)[1] - rank(other)[1])
    .flatMap(([, given]) => given);
}

export async function worksOf(bucket: Bucket): Promise<readonly string[]> {
  const works = new Set<string>();
  for await (const { key } of bucket.list(PREFIXES.uploads)) works.add(key.split('/')[1]);
  return [...works];
}

async function objectsIn(bucket: Bucket, prefix: string): Promise<Given[]> {
  const objects: Given[] = [];
  for await (const { key } of bucket.list(prefix)) {
    const object = await bucket.get(key);
    if (object) objects.push(object);
  }
  return objects;
}
