/** The laws of the engine's contract, over texts that nobody would write and texts that somebody might. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, type Comparison, compare, segment } from '../../engine/index.ts';
import { expectLawful } from '../comparison-checks.ts';

const word = fc.constantFrom(
  ...'the a of peace treaty Japan Russia shall may not must 12 1,000 January will visit agreed that it 平和 条約 を 締結 する ない'.split(
    ' ',
  ),
);
const sentence = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => `${words.join(' ')}.`);
const text = fc
  .array(fc.tuple(sentence, fc.constantFrom(' ', ' ', '\n\n')), { maxLength: 12 })
  .map((parts) => parts.map(([said, gap]) => said + gap).join(''));
/** A text and what an editor might make of it: sentences dropped, added, moved, joined, reworded. */
const revised = fc
  .tuple(
    fc.array(sentence, { minLength: 1, maxLength: 10 }),
    fc.array(fc.tuple(fc.nat(5), fc.nat(9), word), { maxLength: 5 }),
  )
  .map(([sentences, steps]) => {
    const after = [...sentences];
    for (const [what, where, extra] of steps) {
      const at = where % (after.length + 1);
      if (what === 0) after.splice(at, 1);
      else if (what === 1) after.splice(at, 0, `${extra} ${extra}.`);
      else if (what === 2) after.unshift(...after.splice(at, 2));
      else if (what === 3 && at + 1 < after.length)
        after.splice(at, 2, `${after[at].slice(0, -1)} and ${after[at + 1]}`);
      else if (at < after.length) after[at] = after[at].replace(/ |\.$/, ` ${extra} `);
    }
    return [sentences, after] as const;
  });
const anything = fc.string({ unit: 'binary', maxLength: 60 });
const pairs = fc.oneof(
  fc.tuple(text, text),
  fc.tuple(anything, anything),
  revised.map(([before, after]) => [before.join(' '), after.join(' ')] as const),
);

test('segments and the white space between them rebuild the text', () => {
  fc.assert(
    fc.property(fc.oneof(text, anything), (given) => {
      let at = 0;
      let paragraph = 0;
      for (const s of segment(given, { language: 'en' })) {
        expect(given.slice(at, s.start).trim()).toBe('');
        expect(s.end).toBeGreaterThan(s.start);
        expect(s.paragraph).toBeGreaterThanOrEqual(paragraph);
        at = s.end;
        paragraph = s.paragraph;
      }
      expect(given.slice(at).trim()).toBe('');
    }),
  );
});

test('every segment stands in exactly one link, and the edits rebuild both sides', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      expectLawful(compare(before, after, { language: 'en' }), before, after);
    }),
  );
});

test('so also for lists of segments, empty ones among them', () => {
  const list = fc.array(fc.oneof(sentence, anything), { maxLength: 8 });
  fc.assert(
    fc.property(fc.oneof(fc.tuple(list, list), revised), ([before, after]) => {
      expectLawful(compare(before, after, { language: 'ja' }), before.join('\n'), after.join('\n'));
    }),
  );
});

test('comparing a text with itself finds nothing', () => {
  fc.assert(
    fc.property(fc.oneof(text, anything), (given) => {
      const { summary, links } = compare(given, given);
      expect(summary.changes).toBe(0);
      expect(links.every((link) => link.kind === 'unchanged' && !link.moved)).toBe(true);
    }),
  );
});

test('swapping the sides mirrors the result', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      const there = compare(before, after, { language: 'en' });
      const back = compare(after, before, { language: 'en' });
      expect(shape(mirrored(back))).toEqual(shape(there));
    }),
  );
});

test('the same input gives the same bytes', () => {
  fc.assert(
    fc.property(pairs, ([before, after]) => {
      expect(JSON.stringify(compare(before, after))).toBe(JSON.stringify(compare(before, after)));
    }),
    { numRuns: 30 },
  );
});

test('align links the segments it is given', () => {
  fc.assert(
    fc.property(revised, ([before, after]) => {
      const links = align(before, after);
      expect(links.flatMap((l) => [...l.before]).sort((x, y) => x - y)).toEqual(before.map((_, i) => i));
      expect(links.flatMap((l) => [...l.after]).sort((x, y) => x - y)).toEqual(after.map((_, j) => j));
      for (const link of links) {
        expect(link.confidence).toBeGreaterThanOrEqual(0);
        expect(link.confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

const FLIPPED = { insert: 'delete', delete: 'insert', equal: 'equal', replace: 'replace' } as const;
const TURNED: Record<string, string> = {
  added: 'removed',
  removed: 'added',
  split: 'merged',
  merged: 'split',
  addition: 'omission',
  omission: 'addition',
};

function mirrored(comparison: Comparison): Pick<Comparison, 'links'> {
  return {
    links: comparison.links.map((link) => ({
      ...link,
      before: link.after,
      after: link.before,
      kind: (TURNED[link.kind] ?? link.kind) as typeof link.kind,
      edits: link.edits.map(({ op, before, after }) => ({ op: FLIPPED[op], before: after, after: before })),
      changes: link.changes.map((change) => ({
        ...change,
        category: (TURNED[change.category] ?? change.category) as typeof change.category,
      })),
    })),
  };
}

/** What a swap must keep: links as a set, each with its edits, and the kinds and weights of its changes. */
function shape({ links }: Pick<Comparison, 'links'>): string[] {
  return links
    .map((link) => {
      const covered = link.before.length > 0 && link.after.length > 0 ? link.edits : link.edits.length;
      const changes = link.changes.map((c) => `${c.category} ${c.severity}`).sort();
      return JSON.stringify([
        link.before,
        link.after,
        link.kind,
        link.moved,
        link.confidence,
        covered,
        changes,
      ]);
    })
    .sort();
}
