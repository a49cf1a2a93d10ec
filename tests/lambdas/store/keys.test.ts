import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  claimKey,
  comparisonKey,
  DETAILS_SUFFIX,
  deletionKey,
  deliveryKey,
  detailsKey,
  lookKey,
  noticeKey,
  noticePrefix,
  observationKey,
  originalKey,
  PREFIXES,
  type Prefix,
  pairName,
  parseKey,
  parsePairName,
  refusalKey,
  reportKey,
  reportPrefix,
  requestKey,
  STAGES,
  settingsKey,
  silenceKey,
  subscriptionKey,
  textKey,
  uploadKey,
  versionPrefix,
  WEB_ACCESS,
  WORK_ROOMS,
  watchKey,
} from '../../../lambdas/store/keys.ts';

/** Work and version ids: letters of any script, digits, hyphens; no dot, no slash. */
const ids = fc
  .string({
    unit: fc.constantFrom('a', 'z', '0', '9', '-', '_', 'é', '訳', '😀'),
    minLength: 1,
    maxLength: 20,
  })
  .filter((id) => id !== '');
const pairs = fc.record({ before: ids, after: ids });
const fileNames = fc
  .string({
    unit: fc.constantFrom('a', 'B', '7', '.', ' ', '%', '+', '-', '仮'),
    minLength: 1,
    maxLength: 20,
  })
  .filter((name) => !name.endsWith(DETAILS_SUFFIX));

describe('builders and parseKey are inverse', () => {
  test('uploads and their details', () => {
    fc.assert(
      fc.property(ids, fileNames, (work, name) => {
        const upload = uploadKey(work, name);
        expect(parseKey(upload)).toEqual({ room: 'upload', work, name });
        expect(parseKey(detailsKey(upload))).toEqual({ room: 'details', work, upload });
        expect(parseKey(refusalKey(work, name))).toEqual({ room: 'refusal', work, name });
      }),
    );
  });

  test('versions', () => {
    fc.assert(
      fc.property(ids, ids, fc.constantFrom('txt', 'html', 'md'), (work, version, extension) => {
        expect(parseKey(textKey(work, version))).toEqual({
          room: 'version',
          work,
          version,
          file: 'text.json',
        });
        const original = originalKey(work, version, extension);
        expect(parseKey(original)).toEqual({ room: 'version', work, version, file: `original.${extension}` });
        for (const key of [textKey(work, version), original]) {
          expect(key.startsWith(versionPrefix(work, version))).toBe(true);
          expect(key.startsWith(versionPrefix(work))).toBe(true);
        }
      }),
    );
  });

  test('claims', () => {
    const identity = 'a1'.repeat(32);
    fc.assert(
      fc.property(ids, (work) => {
        expect(parseKey(claimKey(work, identity))).toEqual({ room: 'claim', work, identity });
      }),
    );
    expect(parseKey(`claims/w/${identity}`)).toBeUndefined();
    expect(parseKey('claims/w/a1.json')).toBeUndefined();
  });

  test('pairs: requests, comparisons, reports', () => {
    fc.assert(
      fc.property(ids, pairs, fc.constantFrom('index.html', 'comparison.json'), (work, pair, file) => {
        expect(parsePairName(pairName(pair))).toEqual(pair);
        expect(parseKey(requestKey(work, pair))).toEqual({ room: 'request', work, pair });
        expect(parseKey(comparisonKey(work, pair))).toEqual({ room: 'comparison', work, pair });
        expect(parseKey(reportKey(work, pair, file))).toEqual({ room: 'report', work, pair, file });
        expect(reportKey(work, pair, file).startsWith(reportPrefix(work, pair))).toBe(true);
      }),
    );
  });

  test('settings and deletions', () => {
    fc.assert(
      fc.property(ids, (work) => {
        expect(parseKey(settingsKey(work))).toEqual({ room: 'settings', work });
        expect(parseKey(deletionKey(work))).toEqual({ room: 'deletion', work });
      }),
    );
  });

  test('subscriptions, notices and deliveries', () => {
    const hex = (length: number) =>
      fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
    const names = fc.record({ subscription: hex(12), subject: hex(16), state: hex(16) });
    fc.assert(
      fc.property(ids, names, fc.constantFrom('tries' as const, 'end' as const), (work, name, file) => {
        const { subscription, subject } = name;
        expect(parseKey(subscriptionKey(work, subscription))).toEqual({
          room: 'subscription',
          work,
          subscription,
        });
        expect(parseKey(silenceKey(work, subscription))).toEqual({ room: 'silence', work, subscription });
        expect(parseKey(noticeKey(work, name))).toEqual({ room: 'notice', work, name });
        expect(parseKey(deliveryKey(work, name, file))).toEqual({ room: 'delivery', work, name, file });
        expect(noticeKey(work, name).startsWith(noticePrefix(work, subscription, subject))).toBe(true);
      }),
    );
  });

  test('watches, looks and observations', () => {
    fc.assert(
      fc.property(ids, ids, fc.integer({ min: 1, max: 9_999_999 }), (work, watch, number) => {
        expect(parseKey(watchKey(work, watch))).toEqual({ room: 'watch', work, watch });
        expect(parseKey(lookKey(work, watch))).toEqual({ room: 'look', work, watch });
        const observation = { room: 'observation', work, watch, number };
        expect(parseKey(observationKey(work, watch, number))).toEqual(observation);
      }),
    );
  });

  test('other identities, other keys', () => {
    fc.assert(
      fc.property(ids, pairs, ids, pairs, (work, pair, otherWork, otherPair) => {
        const same = work === otherWork && pair.before === otherPair.before && pair.after === otherPair.after;
        expect(comparisonKey(work, pair) === comparisonKey(otherWork, otherPair)).toBe(same);
      }),
    );
  });
});

test.each([
  '',
  '/',
  'uploads',
  'uploads/',
  'uploads/w',
  'uploads/w/',
  'uploads//name.txt',
  'versions/w/text.json',
  'versions/w/v/more/text.json',
  'refusals/w/name.txt',
  'requests/w/one.json',
  'requests/w/..two.json',
  'requests/w/one...json',
  'requests/w/one..two',
  'requests/w/one..two/more.json',
  'comparisons/w/one..two.txt',
  'comparisons/w/deep/one..two.json',
  'reports/w/one..two',
  'reports/w/one/index.html',
  'reports/w/one..two/deep/index.html',
  'settings/w/other.json',
  'settings/settings.json',
  'settings/w/deep/settings.json',
  'deletions/w/other.json',
  'subscriptions/w/desk.json',
  'subscriptions/w/0123456789ab.silence.json',
  'notices/w/0123456789ab.json',
  'notices/w/0123456789ab/0123456789abcdef.0123456789abcdef.end.json',
  'deliveries/w/0123456789ab.json',
  'deliveries/w/0123456789ab/0123456789abcdef.0123456789abcdef.json',
  'watches/w/deep/one.json',
  'watches/w/one.two.json',
  'looks/w/one',
  'observations/w/one.json',
  'observations/w/one.12.json',
  'runs/sweep/20260303140000000.json',
  'elsewhere/w/name.txt',
  'Uploads/w/name.txt',
  'w/uploads/name.txt',
])('%j is nobody’s key', (key) => {
  expect(parseKey(key)).toBeUndefined();
});

describe('the table of stages', () => {
  const prefixes: readonly Prefix[] = Object.values(PREFIXES);

  test('no prefix begins with another, and each is one folder', () => {
    for (const prefix of prefixes) {
      expect(prefix).toMatch(/^[a-z]+\/$/);
      expect(prefixes.filter((other) => other.startsWith(prefix))).toEqual([prefix]);
    }
  });

  test.each(STAGES)('$name: called by what it reads, and never by its own writing', (stage) => {
    for (const trigger of stage.triggers) {
      expect(stage.reads).toContain(trigger);
      expect(stage.writes).not.toContain(trigger);
    }
    expect(stage.triggers.length > 0 || stage.everyMinutes !== undefined).toBe(true);
  });

  test.each([...STAGES, { name: 'web', ...WEB_ACCESS }])('$name: each prefix is named once', (row) => {
    for (const list of [row.reads, row.writes, row.deletes]) expect(new Set(list).size).toBe(list.length);
  });

  test('names are unique, and one stage at most is called by a prefix', () => {
    expect(new Set(STAGES.map(({ name }) => name)).size).toBe(STAGES.length);
    const triggers = STAGES.flatMap((stage) => stage.triggers);
    expect(new Set(triggers).size).toBe(triggers.length);
  });

  /** The prefixes written, in the end, because something was put under `start`; a throw where they go in a circle. */
  function follow(start: Prefix, path: readonly Prefix[] = []): Set<Prefix> {
    if (path.includes(start)) throw new Error(`a circle: ${[...path, start].join(' -> ')}`);
    const ends = new Set<Prefix>();
    const called = STAGES.filter(({ triggers }) => triggers.includes(start));
    if (called.length === 0) return ends.add(start);
    for (const next of called.flatMap(({ writes }) => writes)) {
      for (const end of follow(next, [...path, start])) ends.add(end);
    }
    return ends;
  }

  test('from an upload the chain ends where people are told, or at the refusal; a claim calls nobody', () => {
    expect(follow(PREFIXES.uploads)).toEqual(
      new Set([PREFIXES.deliveries, PREFIXES.refusals, PREFIXES.claims]),
    );
  });

  test('from a request, and from settings, it ends there too, by way of the report', () => {
    expect(follow(PREFIXES.requests)).toEqual(new Set([PREFIXES.deliveries]));
    expect(follow(PREFIXES.settings)).toEqual(new Set([PREFIXES.deliveries]));
    const [publish] = STAGES.filter(
      ({ writes, name }) => writes.includes(PREFIXES.reports) && name !== 'sweep',
    );
    expect(publish.name).toBe('publish');
  });

  test('a notice, and who is subscribed, is read by nobody who cannot need it; a stage writes no subscription', () => {
    for (const { writes, deletes } of STAGES)
      expect([...writes, ...deletes]).not.toContain(PREFIXES.subscriptions);
    expect(
      STAGES.filter(({ reads }) => reads.includes(PREFIXES.subscriptions)).map(({ name }) => name),
    ).toEqual(['notify', 'deliver', 'digest', 'erase', 'sweep']);
  });

  test('from a watch it is that of an upload, beside what was seen and told', () => {
    const { deliveries, refusals, claims, looks, runs } = PREFIXES;
    expect(follow(PREFIXES.watches)).toEqual(new Set([deliveries, refusals, claims, looks, runs]));
  });

  test('uploads, requests, settings and versions are never taken away; what people put there is never written over by a stage', () => {
    for (const { writes, deletes, ...row } of [...STAGES, WEB_ACCESS]) {
      // The watch uploads as a person does, by the door, which writes over nothing.
      const uploads = 'name' in row && row.name === 'watch';
      for (const kept of [PREFIXES.uploads, PREFIXES.requests, PREFIXES.settings, PREFIXES.versions]) {
        expect(deletes).not.toContain(kept);
      }
      if (writes !== WEB_ACCESS.writes) {
        if (!uploads) expect(writes).not.toContain(PREFIXES.uploads);
        expect(writes).not.toContain(PREFIXES.requests);
        expect(writes).not.toContain(PREFIXES.settings);
        expect(writes).not.toContain(PREFIXES.watches);
      }
    }
  });

  test('a work goes for good by its deletion alone: all rooms, what people put first, and nothing calls for it but that', () => {
    const purging = STAGES.filter(({ purges = [] }) => purges.length > 0);
    expect(purging.map(({ name }) => name)).toEqual(['erase', 'sweep']);
    for (const { purges = [], reads } of purging) {
      for (const room of WORK_ROOMS) expect(purges).toContain(room);
      for (const room of purges) expect(reads).toContain(room);
    }
    expect([...WORK_ROOMS, PREFIXES.deletions, PREFIXES.runs].sort()).toEqual([...prefixes].sort());
    expect(WORK_ROOMS.indexOf(PREFIXES.versions)).toBeGreaterThan(WORK_ROOMS.indexOf(PREFIXES.uploads));
    expect(WORK_ROOMS.indexOf(PREFIXES.comparisons)).toBeGreaterThan(WORK_ROOMS.indexOf(PREFIXES.versions));
    expect(follow(PREFIXES.deletions)).toEqual(new Set());
  });

  test('the pages write only what calls a stage', () => {
    const triggers = STAGES.flatMap((stage) => stage.triggers);
    for (const prefix of WEB_ACCESS.writes) expect(triggers).toContain(prefix);
  });
});
