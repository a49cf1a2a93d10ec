/**
 * Golden tables: pairs in the style of ministry prose, and what a desk head expects to be told of each.
 *
 * `category` is what must be reported at `severity`, with `note` in its note; nothing of another kind may be
 * critical beside it. Where it is null nothing that changes what the text commits to may be reported, and nothing
 * above `severity`.
 */
import { describe, expect, test } from 'vitest';
import { changesOf } from '../changes-of.ts';
import english from './english.json' with { type: 'json' };
import japanese from './japanese.json' with { type: 'json' };

interface Case {
  readonly before: string;
  readonly after: string;
  readonly category: string | null;
  readonly severity: string;
  readonly note?: string;
  readonly why: string;
}

const TABLES: readonly (readonly [string, readonly Case[]])[] = [
  ['en', english],
  ['ja', japanese],
];

const SEVERITIES = ['neutral', 'minor', 'major', 'critical'];
const COMMITTING = [
  'number',
  'date',
  'time',
  'measure',
  'name',
  'negation',
  'modality',
  'quantifier',
] as const satisfies readonly string[];

describe.each(TABLES)('%s', (language, cases) => {
  test.each(cases)('$why', ({ before, after, category, severity, note }) => {
    const changes = changesOf(before, after, language);
    const told = changes.map((change) => `${change.severity} ${change.category}: ${change.note}`);
    if (category === null) {
      const limit = SEVERITIES.indexOf(severity);
      const tooMuch = changes.filter(
        (change) =>
          SEVERITIES.indexOf(change.severity) > limit || COMMITTING.some((kind) => kind === change.category),
      );
      expect(tooMuch, told.join('\n')).toEqual([]);
      return;
    }
    expect(told, told.join('\n')).toContainEqual(
      expect.stringMatching(new RegExp(`^${severity} ${category}: .*${note ?? ''}`, 'su')),
    );
    const others = changes.filter((change) => change.severity === 'critical' && change.category !== category);
    expect(others, told.join('\n')).toEqual([]);
  });

  test('has at least 65 cases, each named by its own reason', () => {
    expect(cases.length).toBeGreaterThanOrEqual(65);
    expect(new Set(cases.map(({ why }) => why)).size).toBe(cases.length);
  });
});
