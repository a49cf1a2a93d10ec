/** What people do to a store: upload, copy, ask for a pair, say what matters. */
import type { Offer } from '../../lambdas/stages/accept.ts';
import { putSame, writtenDocument } from '../../lambdas/stages/documents.ts';
import {
  MAX_UPLOAD_BYTES,
  requestKey,
  settingsKey,
  uploadKey,
  versionPrefix,
} from '../../lambdas/store/keys.ts';
import type { Store } from '../../lambdas/store/store.ts';
import type { Bucket } from './bucket.ts';
import type { Chance } from './chance.ts';
import type { Stages } from './stages.ts';

export interface Arrival {
  readonly name: string;
  readonly act: (store: Store) => Promise<unknown>;
  /** May be done again after trouble: it finds out itself what it did already. */
  readonly again: boolean;
}

const WORK = 'w';
const TEXTS = [
  'The gate is shut. No ship may pass.',
  'The gate is open. Ships may pass, one by one.',
  'The gate was shut on 3 May 2024. No ship must pass!',
  'All is well.',
  'All is well, and the gate is open.',
  'The gate stays shut. No ship is let in.',
];
const JAPANESE = '門は閉まっています。船は通れません。';
/** Two of them differ in nothing that a key shows. */
const LABELS = ['one', 'two', 'Final', 'final', 'last'];
const TIMES = ['2024-05-01', '2024-05-02', '2024-05-02', '2024-05-03', undefined];
/** The first two make reports that differ and are of one length. */
const SETTINGS = [
  '{ "severities": { "negation": "major", "modality": "minor", "punctuation": "major", "quantifier": "minor" } }\n',
  '{ "severities": { "negation": "minor", "modality": "major", "punctuation": "minor", "quantifier": "major" } }\n',
  '{ "ignore": ["punctuation", "number"] }\n',
];

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What a schedule's uploads are made of: the fewer, the more of them meet. */
interface Palette {
  readonly texts: readonly string[];
  readonly labels: readonly string[];
  readonly times: readonly (string | undefined)[];
  /** How often each comes: uploads, copies, uploads of too many bytes, settings, requests. */
  readonly weights: readonly number[];
}

function someOf<T>(chance: Chance, list: readonly T[]): readonly T[] {
  const from = chance.below(list.length);
  const size = 2 + chance.below(list.length - 1);
  return [...list, ...list].slice(from, from + size);
}

function offered(chance: Chance, { texts, labels, times }: Palette): Offer {
  const japanese = chance.happens(0.1);
  return {
    work: chance.happens(0.04) ? 'a/b' : WORK,
    label: chance.one(labels),
    language: japanese ? 'ja' : 'en',
    role: japanese ? 'source' : 'translation',
    time: chance.one(times),
    filename: chance.one(['text.txt', 'text.md']),
    bytes: bytesOf(japanese ? JAPANESE : chance.happens(0.07) ? '' : chance.one(texts)),
  };
}

const HUGE = new Uint8Array(MAX_UPLOAD_BYTES + 1);

/** Some of each kind, in the order in which they come. */
export function arrivalsOf(chance: Chance, count: number, stages: Stages, bucket: Bucket): Arrival[] {
  // A crowd with one file; a few versions and people who change their minds; some of everything.
  const flavour = chance.weighed([1, 1, 3]);
  const palette: Palette = {
    weights: flavour === 0 ? [4, 2, 0, 0, 0] : flavour === 1 ? [3, 0, 0, 5, 0] : [15, 3, 1, 3, 2],
    texts: flavour === 0 ? [chance.one(TEXTS)] : someOf(chance, TEXTS),
    labels: someOf(chance, LABELS),
    times: someOf(chance, TIMES),
  };
  return Array.from({ length: count }, (_, at) => arrivalOf(chance, palette, at, stages, bucket));
}

/** `at`: so that no copy lands on another. */
function arrivalOf(chance: Chance, palette: Palette, at: number, stages: Stages, bucket: Bucket): Arrival {
  switch (chance.weighed(palette.weights)) {
    case 0:
      return uploadArrival(offered(chance, palette), stages);
    case 1: {
      const key = uploadKey(WORK, `copy ${at}.en.txt`);
      const text = chance.one(palette.texts);
      return { name: `copy ${key}`, act: (store) => store.put(key, text), again: false };
    }
    case 2:
      return uploadArrival({ ...offered(chance, palette), bytes: HUGE }, stages);
    case 3:
      return settingsArrival(chance);
    default:
      return requestArrival(chance, bucket);
  }
}

function uploadArrival(offer: Offer, stages: Stages): Arrival {
  const name = `upload "${offer.label}" ${offer.bytes.length} bytes ${offer.time ?? ''} ${offer.filename}`;
  return { name, act: (store) => stages.accept(store, offer), again: true };
}

function settingsArrival(chance: Chance): Arrival {
  const key = settingsKey(WORK);
  if (chance.happens(0.2))
    return { name: 'settings taken away', act: (store) => store.delete(key), again: true };
  const body = chance.one(SETTINGS);
  return { name: `settings ${body.trim()}`, act: (store) => putSame(store, key, body), again: true };
}

/** Two versions that are there when it is asked for, in any order; as the pages leave it. */
function requestArrival(chance: Chance, bucket: Bucket): Arrival {
  const [first, second, back] = [chance.next(), chance.next(), chance.happens(0.2)];
  return {
    name: back ? 'request taken back' : 'request',
    again: true,
    act: async (store) => {
      const ids = new Set<string>();
      for await (const { key } of bucket.list(versionPrefix(WORK))) ids.add(key.split('/')[2]);
      const [before, after] = [first, second].map((share) => [...ids][Math.floor(share * ids.size)]);
      if (before === after) return undefined;
      const key = requestKey(WORK, { before, after });
      if (back) return store.delete(key);
      return putSame(store, key, writtenDocument({ schema: 'variorum.request/1', before, after }));
    },
  };
}
