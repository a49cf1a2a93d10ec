import { expect, test } from 'vitest';
import { align } from '../../../engine/index.ts';

const NOTICE = [
  'The harbour authority of Westermoor met in plenary session on Tuesday.',
  'It approved the dredging of the northern channel before winter.',
  'Fishing boats will berth at the temporary pontoon near the lighthouse.',
  'Compensation for lost catches shall be paid by the ministry.',
  'The ferry to the islands keeps its present timetable.',
  'Questions may be put to the office in Quay Street.',
];

/** Links in short: `0=0`, `1=1+2`, `3=` for a removed one; `~` for moved. */
const links = (before: readonly string[], after: readonly string[]): string[] =>
  align(before, after).map(
    (link) => `${link.moved ? '~' : ''}${link.before.join('+')}=${link.after.join('+')}`,
  );

test('the same', () => {
  expect(links(NOTICE, NOTICE)).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4', '5=5']);
});

test('a sentence dropped, another added', () => {
  const added = 'Dogs are to be kept on a lead along the whole promenade.';
  const after = [NOTICE[0], NOTICE[1], NOTICE[3], added, NOTICE[4], NOTICE[5]];
  expect(links(NOTICE, after)).toEqual(['0=0', '1=1', '2=', '3=2', '=3', '4=4', '5=5']);
});

test('a split', () => {
  const after = [...NOTICE];
  after.splice(
    2,
    1,
    'Fishing boats will berth at the pontoon.',
    'It is temporary and lies near the lighthouse.',
  );
  expect(links(NOTICE, after)).toEqual(['0=0', '1=1', '2=2+3', '3=4', '4=5', '5=6']);
});

const SPEECH =
  'The mayor said that the bridge is safe, that repairs begin in May, that buses cross it again tonight';
const PIECES = [
  'The mayor said that the bridge is safe.',
  'Repairs begin in May.',
  'Buses cross it again tonight.',
  'Every household will receive a letter before the weekend.',
];

test('a sentence in four is one link, on either side', () => {
  const whole = `${SPEECH}, and that every household will receive a letter before the weekend.`;
  const before = [NOTICE[0], whole, NOTICE[3]];
  const after = [NOTICE[0], ...PIECES, NOTICE[3]];
  expect(links(before, after)).toEqual(['0=0', '1=1+2+3+4', '2=5']);
  expect(links(after, before)).toEqual(['0=0', '1+2+3+4=1', '5=2']);
  expect(align(before, after)[1]).toMatchObject({ kind: 'split', moved: false });
  expect(align(before, after)[1].confidence).toBeGreaterThan(0.7);
});

test('what the block has answered already takes no other piece in, nor what is mostly new', () => {
  const before = [NOTICE[0], `${SPEECH}.`, NOTICE[3]];
  const pieces = PIECES.slice(0, 3);
  expect(links(before, [NOTICE[0], ...pieces, PIECES[3], NOTICE[3]])).toEqual([
    '0=0',
    '1=1+2+3',
    '=4',
    '2=5',
  ]);
  expect(links(before, [NOTICE[0], ...pieces, PIECES[2], NOTICE[3]])).toEqual([
    '0=0',
    '1=1+2+3',
    '=4',
    '2=5',
  ]);
});

test('a block takes in so many pieces, and no more', () => {
  const whole = `${SPEECH}, and that every household will receive a letter before the weekend.`;
  const found = align([NOTICE[0], whole], [NOTICE[0], ...PIECES], { thresholds: { adoptMost: 3 } });
  expect(found.map(({ after }) => after)).toEqual([[0], [1], [2, 3, 4]]);
});

test('a merge', () => {
  const after = [...NOTICE];
  after.splice(
    0,
    2,
    'The harbour authority of Westermoor met on Tuesday and approved the dredging of the northern channel before winter.',
  );
  expect(links(NOTICE, after)).toEqual(['0+1=0', '2=1', '3=2', '4=3', '5=4']);
});

test('a move, edited on the way', () => {
  const after = [...NOTICE.slice(1), 'The harbour authority of Westermoor met in full session on Wednesday.'];
  expect(links(NOTICE, after)).toEqual(['1=0', '2=1', '3=2', '4=3', '5=4', '~0=5']);
});

test('an elided article does not hide its noun', () => {
  const [opening, closing] = ['Le conseil se réunit mardi soir.', 'La séance finit très tard.'];
  const elided = 'L’accord d’Alger s’applique aussi aux îles.';
  const plain = 'Ledit accord (Alger) vaut partout, sans exception aucune.';
  const other = 'Le port reste ouvert malgré les grèves.';
  expect(links([opening, elided, closing], [opening, other, plain, closing])).toEqual([
    '0=0',
    '=1',
    '1=2',
    '2=3',
  ]);
});

test('a compound answers to its head', () => {
  const [opening, closing] = ['Der Rat trat am Dienstag zusammen.', 'Die Sitzung endete gegen Mitternacht.'];
  const compounds = 'Die Krankenversicherung übernimmt ab Januar sämtliche Behandlungskosten.';
  const heads = 'Kosten trägt jetzt eine Versicherung.';
  const longer = 'Am Nachmittag redete der Bürgermeister zwei Stunden lang über Schulen.';
  expect(links([opening, compounds, closing], [opening, longer, heads, closing])).toEqual([
    '0=0',
    '=1',
    '1=2',
    '2=3',
  ]);
});

test('a clause that crosses into the next sentence joins two with two', () => {
  const stay = 'They will berth at the temporary pontoon near the lighthouse.';
  const crossing = 'asked the fishing boats of the town to leave the old basin at once';
  const before = [NOTICE[0], `${NOTICE[1].slice(0, -1)}, and it ${crossing}.`, stay, NOTICE[3]];
  const after = [
    NOTICE[0],
    NOTICE[1],
    `The authority ${crossing}; they will berth at the temporary pontoon near the lighthouse.`,
    NOTICE[3],
  ];
  expect(links(before, after)).toEqual(['0=0', '1+2=1+2', '3=3']);
});

test('two neighbours that changed places are two links, not one of two and two', () => {
  const [one, two, ...rest] = NOTICE;
  expect(links(NOTICE, [two, one, ...rest])).toEqual(['1=0', '~0=1', '2=2', '3=3', '4=4', '5=5']);
});

const MANUAL = [
  'If the appliance makes a loud noise, switch it off at once.',
  'If the lamp flashes red, fill the water tank.',
  'If the lamp flashes yellow, descale the appliance.',
];

test('a part that moved teaches nothing of loss: what was reworded elsewhere stays linked', () => {
  const part = [
    'Day centres offer relief for a few hours.',
    'Short-term care is available for eight weeks.',
    'Volunteers visit the elderly at home.',
    'Churches keep a list of addresses in every parish.',
    'Nurses answer questions by telephone until midnight.',
    'Meals on wheels reach the outlying farms twice daily.',
  ];
  const found = links(['Foreword', ...NOTICE, ...part], ['Preface', ...part, ...NOTICE]);
  expect(found[0]).toBe('0=0');
  expect(found).toHaveLength(13);
});

test('what went to another place is found there, though it has another in its own', () => {
  const reworded = 'Switch the appliance off immediately if it makes a loud noise.';
  expect(links(MANUAL, [MANUAL[2], MANUAL[1], reworded])).toEqual(['~2=0', '~1=1', '0=2']);
});

test('a sentence that moved is not part of the link that it now stands beside', () => {
  const thanks = 'The ministry shall be thanked by the authority.';
  const paid = 'The ministry pays for catches that were lost.';
  const after = [...NOTICE.slice(0, 3), thanks, paid, ...NOTICE.slice(4)];
  expect(links([thanks, ...NOTICE], after)).toEqual(['1=0', '2=1', '3=2', '~0=3', '4=4', '5=5', '6=6']);
});

test('two sentences that moved and became one are one link, not one of them and a loss', () => {
  const parts = [
    'Surveys show that attendance drops sharply after noon.',
    'Traders say that hardly a fish is sold in the last hour.',
  ];
  const whole = 'Attendance is poor after noon, and traders say that in the last hour hardly a fish is sold.';
  expect(links([...parts, ...NOTICE], [...NOTICE, whole]).slice(-1)).toEqual(['~0+1=6']);
});

test('a segment with a weak link of its own stays where nothing surely answers to it elsewhere', () => {
  const before = [NOTICE[0], 'Article 1', NOTICE[1], 'Article 2', NOTICE[2], 'Article 3', NOTICE[3]];
  const after = [NOTICE[0], 'Article 2', NOTICE[1], 'Article 3', NOTICE[2], 'Article 4', NOTICE[3]];
  expect(links(before, after)).toEqual(['0=0', '1=1', '2=2', '3=3', '4=4', '5=5', '6=6']);
});

test('lines of marks alone teach nothing, and spoil nothing', () => {
  const parted = (texts: readonly string[], line: string) => texts.flatMap((text) => [text, line]);
  const reworded = NOTICE.map((text) => text.replace('The ', 'Our ').replace(' shall ', ' will '));
  const found = align(parted(NOTICE, '* * *'), parted(reworded, 'A new part'));
  expect(found.filter(({ before, after }) => before[0] % 2 === 0 && before[0] === after[0])).toHaveLength(6);
  for (const { confidence } of found) expect(confidence).toBeGreaterThan(0);
});

test('a part put in between takes the heading whose number it has', () => {
  const before = ['Article 1', NOTICE[1], 'Article 2', NOTICE[2]];
  const after = ['Article 1', NOTICE[5], 'Article 2', NOTICE[1], 'Article 3', NOTICE[2]];
  expect(links(before, after)).toEqual(['=0', '=1', '0=2', '1=3', '2=4', '3=5']);
  expect(links(after, before)).toEqual(['0=', '1=', '2=0', '3=1', '4=2', '5=3']);
});

test('a heading of another form, or of no number, stays with the part that it headed', () => {
  const parts = (one: string, two: string) => links([one, NOTICE[1]], [one, NOTICE[5], two, NOTICE[1]]);
  expect(parts('Article 1', 'Annex 2')).toEqual(['0=0', '=1', '=2', '1=3']);
  expect(parts('Berths for boats', 'Berths for ferries')).toEqual(['0=0', '=1', '=2', '1=3']);
});

test('kinds', () => {
  const after = [
    'The harbour authority met.',
    'It met in plenary session on Tuesday in Westermoor.',
    NOTICE[2],
  ];
  const kinds = align([NOTICE[0], NOTICE[2]], after).map((link) => link.kind);
  expect(kinds).toEqual(['split', 'unchanged']);
});

test('nothing on one side', () => {
  expect(links([], ['A.'])).toEqual(['=0']);
  expect(links(['A.'], [])).toEqual(['0=']);
  expect(links([], [])).toEqual([]);
});

test('Japanese: kanji carry it, a text of kana alone is read by its kana', () => {
  const before = ['本日、市議会が開かれた。', '予算案は可決された。', 'みんなでおいわいした。'];
  const after = [
    '予算案は賛成多数で可決された。',
    '本日、市議会が開会された。',
    'みんなでおいわいをしました。',
  ];
  expect(align(before, after).map((l) => [l.before[0], l.after[0]])).toEqual([
    [1, 0],
    [0, 1],
    [2, 2],
  ]);
});

test('twenty thousand identical sentences, a few fewer: bounded, and nearly all of them linked', () => {
  const sentence = 'The same sentence again and again.';
  const found = align(Array(20_000).fill(sentence), Array(19_990).fill(sentence));
  expect(found.filter((link) => link.kind === 'unchanged').length).toBeGreaterThan(19_980);
});

test('a book of kana in one sentence is read to its end', () => {
  expect(align(['あ'.repeat(200_000)], ['い'.repeat(200_000)])).toHaveLength(1);
});

test('where each sentence shares its words with its neighbours, all are linked', () => {
  const before = Array.from({ length: 1500 }, (_, k) => [0, 1, 2, 3].map((more) => `w${k + more}`).join(' '));
  const links = align(
    before,
    before.map((text) => `${text} common`),
  );
  expect(links.every((link) => link.before[0] === link.after[0])).toBe(true);
});

test('a spent budget is told', () => {
  const side = (word: string) =>
    Array.from({ length: 600 }, (_, k) => `${word}${k} ${word}${k + 7} ${word}${k + 11}.`);
  const told: string[] = [];
  align(side('alpha'), side('beta'), { onBudget: (message) => told.push(message) });
  expect(told.join()).toMatch(/^a stretch of \d+ possible pairs/);
});

test('confidence is high for what is plain, low for what is not', () => {
  const [same] = align([NOTICE[0]], [NOTICE[0]]);
  const [close] = align([NOTICE[0]], [NOTICE[0].replace('Tuesday', 'Wednesday')]);
  const [loose] = align(['The cat sat on a mat.'], ['Prices fell sharply again, said a bank.']);
  expect(same.confidence).toBe(1);
  expect(close.confidence).toBeGreaterThan(0.9);
  expect(loose.confidence).toBeLessThan(0.6);
});
