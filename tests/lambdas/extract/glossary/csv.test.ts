import { expect, test } from 'vitest';
import { SEVERITIES } from '../../../../engine/index.ts';
import { SEVERITY_NAMES } from '../../../../lambdas/extract/glossary/term.ts';
import { encode } from '../encode.ts';
import { glossary, refusal } from './read.ts';

test('the severities are those of the engine', () => {
  expect(SEVERITY_NAMES).toEqual(SEVERITIES);
});

test('all columns, in any order and case, some cells empty', async () => {
  const file =
    'Severity,TERM,note,kind,language\ncritical,peace treaty,"say ""treaty"", not pact",term,en\n,Putin,,Name,\n';
  expect((await glossary(file)).terms).toEqual([
    {
      term: 'peace treaty',
      language: 'en',
      severity: 'critical',
      kind: 'term',
      note: 'say "treaty", not pact',
    },
    { term: 'Putin', kind: 'name' },
  ]);
});

test.each([
  ['semicolons', 'term;severity\r\nrice, husked;minor\r\n'],
  ['tabs', 'term\tseverity\nrice, husked\tminor\n'],
  ['commas and quotation marks', 'term,severity\n"rice, husked",minor\n'],
  [
    'a byte order mark, empty lines, spaces',
    '\ufeff\n\n term , severity \n\n" rice, husked " , minor \n\n,\n',
  ],
  ['one column and no last line end', 'term\n"rice, husked"'],
])('%s', async (_what, file) => {
  const { terms } = await glossary(file);
  expect(terms.map(({ term }) => term)).toEqual(['rice, husked']);
});

test('cells may go over lines; a term is one line in NFC', async () => {
  const { terms } = await glossary('term,note\n"peace\ntreaty","one\n\ntwo"\ncafe\u0301,\n');
  expect(terms).toEqual([{ term: 'peace treaty', note: 'one two' }, { term: 'café' }]);
});

test.each(['shift_jis', 'euc-jp', 'utf-16le', 'utf-16be'])('in %s', async (encoding) => {
  const mark = encoding.startsWith('utf-16') ? '\ufeff' : '';
  const file = `${mark}term,note\n平和条約,日本とロシアの間で締結される条約のこと\n領土問題,北方領土の帰属の問題\n`;
  const { terms } = await glossary(encode(file, encoding));
  expect(terms.map(({ term }) => term)).toEqual(['平和条約', '領土問題']);
});

test('of equal terms the last holds; the same term in another language is another', async () => {
  const file = 'term,language,severity\npact,en,minor\npact,fr,major\npact,en,critical\n';
  expect((await glossary(file)).terms).toEqual([
    { term: 'pact', language: 'en', severity: 'critical' },
    { term: 'pact', language: 'fr', severity: 'major' },
  ]);
});

test('columns that are not used are named', async () => {
  expect((await glossary('term,Author\npact,me\n')).notes).toEqual(['Columns that are not used: "author".']);
});

test.each([
  ['no column "term"', 'source,target\npact,条約\n', /no column "term".+"source, target"/, 'line 1'],
  ['nothing below the header', 'term,severity\n', /no term below/, 'line 1'],
  ['only blanks', ' \n\n', /no column "term"/, 'line 1'],
  ['a severity that is none', 'term,severity\npact,minor\nally,huge\n', /"huge" is no severity/, 'line 3'],
  ['a kind that is none', 'term,kind\npact,verb\n', /"verb" is no kind/, 'line 2'],
  ['a language that is none', 'term,language\npact,"en glish"\n', /"en glish" is no language/, 'line 2'],
  ['a row without its term', 'term,severity\n,minor\n', /no term/, 'line 2'],
  ['a term of marks alone', 'term\n---\n', /neither letter nor digit/, 'line 2'],
  ['a text for a term', `term\n${'word '.repeat(100)}\n`, /499 characters/, 'line 2'],
  ['a quotation mark that is never closed', '\nterm,note\npact,"oh\nally,no\n', /never closed/, 'line 4'],
  ['a quotation mark inside', 'term,note\npact,say "x"\n', /does not begin with one/, 'line 2'],
  ['text behind a quoted cell', 'term,note\n"pact"x,y\n', /quot/i, 'line 2'],
])('refused: %s', async (_what, file, message, place) => {
  expect(await refusal(file)).toMatchObject({
    code: 'bad-glossary',
    message: expect.stringMatching(message),
    place,
    hint: expect.stringMatching(/\.$/),
  });
});

test('refused: files that are too large, empty, or no text', async () => {
  expect(await refusal('')).toMatchObject({ message: expect.stringContaining('empty') });
  expect(await refusal(new Uint8Array(6 * 1024 * 1024))).toMatchObject({
    message: 'The glossary is larger than 5 MB.',
  });
  expect(await refusal(`term\n${'a\n'.repeat(50_001)}`)).toMatchObject({
    message: expect.stringContaining('50001 terms'),
  });
  expect(await refusal(`term,note\npact,"${'x\n'.repeat(100_000)}`)).toMatchObject({
    message: expect.stringContaining('longer than 64 KB'),
  });
  const excel = Uint8Array.from('PK\x03\x04\x14\0\x06\0xl/workbook.xml', (letter) => letter.charCodeAt(0));
  expect(await refusal(excel)).toMatchObject({ code: 'binary', hint: expect.stringContaining('CSV or TBX') });
});
