import { expect, test } from 'vitest';
import { pdf } from './archives.ts';
import { extraction, refusal } from './encode.ts';

type Lines = Parameters<typeof pdf>[0][number];
const page = (number: number, lines: Lines): Lines => [
  [50, 800, 'The Harbour Gazette, Vol. 7'],
  ...lines,
  [290, 40, `${number}`],
];
/** A block of lines, twelve points apart. */
const block = (y: number, texts: readonly string[], x = 50): Lines =>
  texts.map((text, at) => [x, y - at * 12, text] as const);

const LONG = 'The harbour master told the council that the quay was safe and would stay so for a';

test('lines become paragraphs, words at lines’ ends are made whole, heads and numbers are furniture', async () => {
  const bytes = pdf([
    page(3, [
      [50, 760, 'A heading in larger letters', 16],
      ...block(730, [
        LONG,
        'long time. He said the inspec-',
        'tion had found a well-known fault and that men',
      ]),
      ...block(680, [
        'Another paragraph begins here, and it is long enough to run to the end of this',
        'line too.',
      ]),
    ]),
    page(
      4,
      block(760, [
        'A third one starts on page four with a sentence that is cut by nothing and goes',
        'on over the page',
      ]),
    ),
    page(5, block(760, ['without a stop. The inspection was well known.'])),
  ]);
  expect(await extraction(bytes, 'a.pdf')).toMatchObject({
    title: 'A heading in larger letters',
    text: [
      'A heading in larger letters',
      `${LONG} long time. He said the inspection had found a well-known fault and that men`,
      'Another paragraph begins here, and it is long enough to run to the end of this line too.',
      'A third one starts on page four with a sentence that is cut by nothing and goes on over the page without a stop. The inspection was well known.',
    ].join('\n\n'),
    furniture: [
      { text: 'The Harbour Gazette, Vol. 7', reason: 'running-head' },
      { text: '3 … 5', reason: 'page-number' },
    ],
    notes: ["1 word cut at a line's end was made whole."],
  });
});

test('two columns are read one after the other, whatever order they are drawn in', async () => {
  const left = [
    'The left column has lines',
    'that go on and on below',
    'each other until they are',
    'all read, one by one, to',
    'the very last of them.',
  ];
  const right = [
    'The right column is read',
    'behind the left one, as',
    'people read a newspaper,',
    'and not across the gutter',
    'between the two of them.',
  ];
  const drawn = left.flatMap(
    (text, at): Lines => [
      [320, 700 - at * 12, right[at]],
      [50, 700 - at * 12, text],
    ],
  );
  expect((await extraction(pdf([drawn]), 'a.pdf')).text).toBe(`${left.join(' ')}\n\n${right.join(' ')}`);
});

test('an indent begins a paragraph, and small letters at the foot are notes', async () => {
  const bytes = pdf([
    [
      ...block(700, [LONG, 'long time, said the man who had come from the town to see the quay for']),
      [65, 676, 'An indented line begins another paragraph, and so it is long enough to fill'],
      [50, 664, 'the line and'],
      [50, 60, '1 A footnote in small letters, which stands at the foot.', 7],
    ],
    [...block(700, ['goes on behind the page.'])],
  ]);
  expect((await extraction(bytes, 'a.pdf')).text.split('\n\n')).toEqual([
    `${LONG} long time, said the man who had come from the town to see the quay for`,
    'An indented line begins another paragraph, and so it is long enough to fill the line and goes on behind the page.',
    '1 A footnote in small letters, which stands at the foot.',
  ]);
});

test('a scan is refused with the reason', async () => {
  expect(await refusal(pdf([[], []]), 'a.pdf')).toMatchObject({
    code: 'scanned',
    message: expect.stringContaining('pictures'),
    hint: expect.stringContaining('OCR'),
  });
});

test('the same bytes give the same text', async () => {
  const bytes = pdf([page(1, block(700, [LONG])), page(2, block(500, ['Another line.']))]);
  expect(await extraction(bytes, 'a.pdf')).toEqual(await extraction(bytes, 'a.pdf'));
});
