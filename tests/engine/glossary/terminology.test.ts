import { describe, expect, test } from 'vitest';
import { type CompareOptions, compare, type Term } from '../../../engine/index.ts';

const GLOSSARY: readonly Term[] = [
  { term: 'peace treaty' },
  { term: 'accord', severity: 'critical', note: 'see the style guide' },
  { term: 'Ishayev', kind: 'name' },
  { term: 'Putin', kind: 'name', severity: 'minor' },
  { term: 'EU' },
  { term: 'co-operation' },
  { term: '平和条約', language: 'ja' },
];

/** `category severity note`, for each change of the comparison. */
function told(before: string, after: string, options: CompareOptions = {}): string[] {
  const { links } = compare(before, after, { language: 'en', glossary: GLOSSARY, ...options });
  return links.flatMap((link) =>
    link.changes.map(({ category, severity, note }) => `${category} ${severity} ${note}`),
  );
}

describe('a term that comes or goes is told as terminology', () => {
  test.each([
    [
      'one for another: the severity and the note that the user gave',
      'They signed the peace treaty in Moscow.',
      'They signed the accord in Moscow.',
      ['wording critical terminology: peace treaty → accord (see the style guide)'],
    ],
    [
      'one of its words: what answers to the whole term is quoted, and it is major',
      'They signed the peace treaty in Moscow.',
      'They signed the peace agreement in Moscow.',
      ['wording major terminology: peace treaty → peace agreement'],
    ],
    [
      'a name is called one, and a respelling of it is no longer minor',
      'Governor Ishaef spoke at noon.',
      'Governor Ishayev spoke at noon.',
      ['wording major terminology: name Ishaef → Ishayev'],
    ],
    [
      'a severity of its own also lowers',
      'President Putin spoke at noon.',
      'President Koizumi spoke at noon.',
      ['wording minor terminology: name Putin → Koizumi'],
    ],
    [
      'a term of several tokens, cut by a hyphen',
      'Their co-operation in the field goes on.',
      'Their cooperation in the field goes on.',
      ['wording major terminology: co-operation → cooperation'],
    ],
    [
      'values beside it stay what they are',
      'The peace treaty has 12 articles.',
      'The accord has 13 articles.',
      [
        'wording critical terminology: peace treaty → accord (see the style guide)',
        'number critical 12 → 13',
      ],
    ],
    [
      'a clause put into the term is told beside it',
      'They signed the peace treaty in Moscow.',
      'They signed the peace that both of them had sought for many years treaty in Moscow.',
      [
        "addition major added: 'that both of them had sought for many years'",
        'wording major terminology: peace treaty → peace that both of them had sought for many years treaty',
      ],
    ],
    [
      'and so is one taken out of it',
      'They signed the peace that both of them had sought for many years treaty in Moscow.',
      'They signed the peace treaty in Moscow.',
      [
        "omission major dropped: 'that both of them had sought for many years'",
        'wording major terminology: peace that both of them had sought for many years treaty → peace treaty',
      ],
    ],
    [
      'a word or two put into the term make it another term',
      'They signed the peace treaty in Moscow.',
      'They signed the peace and friendship treaty in Moscow.',
      ['wording major terminology: peace treaty → peace and friendship treaty'],
    ],
    [
      'in a piece that was dropped, both are told',
      'Their work in the field of peace treaty talks goes on.',
      'Their work goes on.',
      [
        "omission major dropped: 'in the field of peace treaty talks'",
        "wording major terminology: dropped: 'peace treaty'",
      ],
    ],
  ])('%s', (_what, before, after, expected) => {
    expect(told(before, after).sort()).toEqual([...expected].sort());
  });

  test('the same in two places of a sentence is one change with both edits', () => {
    const { links } = compare(
      'The peace treaty was read, and the peace treaty was signed.',
      'The accord was read, and the accord was signed.',
      { language: 'en', glossary: GLOSSARY },
    );
    expect(links[0].changes).toHaveLength(1);
    expect(links[0].changes[0].edits).toHaveLength(2);
  });

  test('a name that becomes another stays critical where the user gave no severity', () => {
    const glossary: Term[] = [{ term: 'Putin', kind: 'name' }];
    expect(told('President Putin spoke.', 'President Koizumi spoke.', { glossary })).toEqual([
      'wording critical terminology: name Putin → Koizumi',
    ]);
  });

  test('terms are watched in texts of their own language, and terms without one in all', () => {
    const sides = ['両国は平和条約を締結した。', '両国は協定を締結した。'] as const;
    expect(told(...sides, { language: 'ja' })).toEqual(['wording major terminology: 平和条約 → 協定']);
    expect(told(...sides, { language: 'zh' }).join()).not.toContain('terminology');
    expect(told(...sides, { language: 'und' }).join()).toContain('terminology');
    const british: Term[] = [{ term: 'accord', language: 'en-GB' }];
    const reworded = ['The accord holds.', 'The treaty holds.'] as const;
    expect(told(...reworded, { glossary: british }).join()).toContain('terminology');
    expect(told(...reworded, { glossary: british, language: 'en-US' }).join()).not.toContain('terminology');
  });
});

describe('what is left alone', () => {
  test.each([
    ['an inflection of the term', 'They signed a peace treaty.', 'They signed peace treaties.'],
    ['a possessive', 'A car of Putin came at noon.', "Putin's car came at noon."],
    ['capitals, where the term has none', 'A Peace Treaty was signed.', 'A peace treaty was signed.'],
    ['spaces in the term', 'A peace treaty was signed.', 'A peace  treaty was signed!'],
    ['a word that only holds the term', 'The EUR rose at noon.', 'The USD rose at noon.'],
    ['small letters, where the term has capitals', 'Plans of eu rose.', 'Plans of us rose.'],
    [
      'a sentence that went, with the term in it',
      'Nothing else was said. The peace treaty was signed at noon.',
      'Nothing else was said.',
    ],
    ['a term in text that stayed', 'The peace treaty has 12 articles.', 'The peace treaty has 13 articles.'],
  ])('%s', (_what, before, after) => {
    const plain = told(before, after, { glossary: [] });
    expect(plain.length).toBeGreaterThan(0);
    expect(told(before, after)).toEqual(plain);
  });
});

describe('severities and ignored categories', () => {
  const sides = [
    'The peace treaty was read aloud, all its 12 articles.',
    'The charter was read aloud, all its 13 articles.',
  ] as const;

  test('a category weighs what the user says', () => {
    const severities = { number: 'minor', wording: 'neutral' } as const;
    expect(told(...sides, { glossary: [], severities })).toEqual([
      'wording neutral peace treaty → charter',
      'number minor 12 → 13',
    ]);
  });

  test('terms without a severity follow the one for wording, terms with one do not', () => {
    const severities = { wording: 'neutral' } as const;
    expect(told(...sides, { severities })[0]).toBe('wording neutral terminology: peace treaty → charter');
    const glossary: Term[] = [{ term: 'peace treaty', severity: 'critical' }];
    expect(told(...sides, { severities, glossary })[0]).toBe(
      'wording critical terminology: peace treaty → charter',
    );
  });

  test('ignored categories are left out, and the counts follow; links and edits stay', () => {
    const { links, summary } = compare(...sides, { language: 'en', ignore: ['wording'] });
    expect(links[0].changes.map(({ category }) => category)).toEqual(['number']);
    expect(links[0].edits.filter(({ op }) => op !== 'equal')).toHaveLength(2);
    expect(summary).toMatchObject({ changes: 1, severities: { major: 0, critical: 1 } });
    expect(summary.categories).toEqual({ number: 1 });
  });
});
