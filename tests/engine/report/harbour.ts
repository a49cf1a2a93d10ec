import { comparisonByHand } from './fixture.ts';

/**
 * A made-up notice with one of everything: a date, a modality, a spelling, a split, a merge, a move with an edit, a
 * move without, an addition, a removal, spacing, and runs in which nothing changed.
 */
export const harbour = comparisonByHand(
  {
    before: [
      ['The old quay closes on January 12, 2003.', 'Ships may use the northern basin until then.'],
      [
        'The harbour office keeps its hours.',
        'Letters are to be sent to the office.',
        'Visiters find the office behind the market hall, and the tide tables hang at its door.',
        'The crane stays.',
      ],
      ['The ferry runs daily.', 'It does not carry lorries.', 'The lamp on the mole is lit at dusk.'],
      ['Fees are unchanged.', 'The council thanks all who wrote.', 'A map is kept in the library.'],
      ['Questions are answered  at the town hall.'],
    ],
    after: [
      ['The old quay closes on January 13, 2003.', 'Ships should use the northern basin until then.'],
      [
        'The harbour office keeps its hours.',
        'Letters are to be sent to the office.',
        'Visitors find the office behind the market hall.',
        'The tide tables hang at its door.',
      ],
      [
        'A map is now kept in the library.',
        'The ferry runs daily, but it does not carry lorries.',
        'The lamp on the mole is lit at dusk.',
        'A second lamp will follow.',
      ],
      ['The council thanks all who wrote.', 'Fees are unchanged.'],
      ['Questions are answered at the town hall.'],
    ],
  },
  [
    {
      before: [0],
      after: [0],
      kind: 'edited',
      pieces: [
        ['equal', 'The old quay closes on January '],
        ['replace', '12', '13'],
        ['equal', ', 2003.'],
      ],
      changes: [['date', 'critical', [1], 'January 12 → January 13']],
    },
    {
      before: [1],
      after: [1],
      kind: 'edited',
      pieces: [
        ['equal', 'Ships '],
        ['replace', 'may', 'should'],
        ['equal', ' use the northern basin until then.'],
      ],
      changes: [['modality', 'critical', [1], 'may → should']],
    },
    { before: [2], after: [2], kind: 'unchanged' },
    { before: [3], after: [3], kind: 'unchanged' },
    {
      before: [4],
      after: [4, 5],
      kind: 'split',
      pieces: [
        ['replace', 'Visiters', 'Visitors'],
        ['equal', ' find the office behind the market hall'],
        ['replace', ', and the', '. The'],
        ['equal', ' tide tables hang at its door.'],
      ],
      changes: [
        ['spelling', 'minor', [0], 'Visiters → Visitors'],
        ['punctuation', 'minor', [2], ', and the → . The'],
      ],
    },
    {
      before: [5],
      after: [],
      kind: 'removed',
      changes: [['omission', 'major', [0], 'The crane stays.']],
    },
    {
      before: [11],
      after: [6],
      kind: 'edited',
      moved: true,
      pieces: [
        ['equal', 'A map is '],
        ['insert', '', 'now '],
        ['equal', 'kept in the library.'],
      ],
      changes: [['wording', 'minor', [1], 'now added']],
    },
    {
      before: [6, 7],
      after: [7],
      kind: 'merged',
      pieces: [
        ['equal', 'The ferry runs daily'],
        ['replace', '. It', ', but it'],
        ['equal', ' does not carry lorries.'],
      ],
      changes: [['punctuation', 'minor', [1], '. It → , but it']],
    },
    { before: [8], after: [8], kind: 'unchanged' },
    {
      before: [],
      after: [9],
      kind: 'added',
      changes: [['addition', 'major', [0], 'A second lamp will follow.']],
    },
    { before: [10], after: [10], kind: 'unchanged', moved: true },
    { before: [9], after: [11], kind: 'unchanged' },
    {
      before: [12],
      after: [12],
      kind: 'edited',
      pieces: [
        ['equal', 'Questions are answered '],
        ['delete', ' '],
        ['equal', 'at the town hall.'],
      ],
      changes: [['spacing', 'neutral', [1], 'one space for two']],
    },
  ],
);
