import { expect, test } from 'vitest';
import type { Extraction } from '../../../lambdas/extract/extraction.ts';
import { xlsx } from './archives.ts';
import { extraction, refusal } from './encode.ts';

/** Ids and texts, as a file brought them. */
const cut = ({ text, segments = [] }: Pick<Extraction, 'text' | 'segments'>) =>
  segments.map(({ id, start, end }) =>
    id === undefined ? text.slice(start, end) : `${id}: ${text.slice(start, end)}`,
  );

const xliff1 = (body: string) =>
  `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="ja" target-language="en_GB" datatype="x"><body>${body}</body></file></xliff>`;

test('XLIFF 1.2: units, segments cut by marks, codes left out', async () => {
  const found = await extraction(
    xliff1(`<group id="g"><trans-unit id="1"><source>一つ目。</source><target>The <g id="1">first</g><ph id="2">{0}</ph> one.</target><alt-trans><target>No.</target></alt-trans></trans-unit></group>
<trans-unit id="2"><source>二つ。三つ。</source><seg-source><mrk mtype="seg" mid="0">二つ。</mrk><mrk mtype="seg" mid="1">三つ。</mrk></seg-source><target><mrk mtype="seg" mid="0">Second.</mrk> <mrk mtype="seg" mid="1">Third.</mrk></target></trans-unit>
<trans-unit id="3"><source>四。</source></trans-unit><trans-unit id="4" translate="no"><source>x</source></trans-unit>`),
    'a.xlf',
  );
  expect(cut(found)).toEqual(['1/1: The first one.', '1/2/0: Second.', '1/2/1: Third.']);
  expect(found.source && cut(found.source)).toEqual(['1/1: 一つ目。', '1/2/0: 二つ。', '1/2/1: 三つ。']);
  expect([found.language, found.source?.language]).toEqual(['en-GB', 'ja']);
  expect(found.notes).toEqual([
    '1 unit marked as not to be translated left out.',
    '1 segment without a translation was left out.',
  ]);
});

test('XLIFF 2.1, also where it is called something else', async () => {
  const found = await extraction(
    `<xliff version="2.1" srcLang="ja" trgLang="en" xmlns="urn:oasis:names:tc:xliff:document:2.0"><file id="f"><notes><note>n</note></notes><unit id="u"><originalData><data id="d">b</data></originalData><segment id="s1"><source>一。</source><target>One<cp hex="0009"/><pc id="1">two</pc><ph id="3"/>.</target></segment><ignorable><source> </source></ignorable><segment id="s2"><source>二。</source><target>Two.</target></segment></unit></file></xliff>`,
    'a.txt',
  );
  expect(cut(found)).toEqual(['1/u/s1: One\ttwo.', '1/u/s2: Two.']);
  expect(found.mediaType).toBe('application/xliff+xml');
});

test('a file without translations is read as what is to be translated', async () => {
  const found = await extraction(xliff1('<trans-unit id="1"><source>港。</source></trans-unit>'), 'a.xlf');
  expect(found).toMatchObject({ text: '港。', language: 'ja' });
  expect(found.notes).toEqual(['The file holds no translation: its source texts were read.']);
});

test('TMX: the language that is asked for, else the first', async () => {
  const tuv = (tag: string, text: string) => `<tuv xml:lang="${tag}"><seg>${text}</seg></tuv>`;
  const file = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="ja"/><body><tu tuid="a">${tuv('ja', '港')}${tuv('en', 'A <bpt i="1">&lt;b></bpt><hi>harbour</hi><ept i="1">x</ept>')}${tuv('fr', 'Un port')}</tu></body></tmx>`;
  const found = await extraction(file, { filename: 'a.tmx' });
  expect(cut(found)).toEqual(['a: A harbour']);
  expect(found.notes).toEqual(['Languages that were not read: fr.']);
  expect(cut(await extraction(file, { filename: 'a.tmx', language: 'fr-CA' }))).toEqual(['a: Un port']);
});

test('PO: contexts, plurals, encodings of its own', async () => {
  const file = `msgid ""
msgstr ""
"Content-Type: text/plain; charset=ISO-8859-1\\n"
"Language: fr\\n"

msgctxt "menu"
msgid "Open"
msgstr "Ouvrir \xe9"

#, fuzzy
msgid "%d file"
msgid_plural "%d files"
msgstr[0] "%d fichier"
msgstr[1] "%d fichiers"

#~ msgid "old"
#~ msgstr "vieux"
`;
  const found = await extraction(
    Uint8Array.from(file, (c) => c.charCodeAt(0)),
    'a.po',
  );
  // Context by context, as the parser hands them over.
  expect(cut(found)).toEqual([
    '%d file[0]: %d fichier',
    '%d file[1]: %d fichiers',
    'menu\u0004Open: Ouvrir é',
  ]);
  expect(found.source && cut(found.source)[1]).toBe('%d file[1]: %d files');
  expect(found).toMatchObject({ language: 'fr', encoding: 'windows-1252' });
  expect(found.notes).toEqual(['1 translation is marked as fuzzy.']);
});

test('tables: named columns, language tags, a single column; CSV, TSV, Excel alike', async () => {
  const named = 'ID;Source;Target;Note\n1;"Un; deux";"One ""two"""\n2;Trois;Three;x\n';
  const found = await extraction(named, 'a.csv');
  expect(cut(found)).toEqual(['1: One "two"', '2: Three']);
  expect(found.source && cut(found.source)).toEqual(['1: Un; deux', '2: Trois']);
  expect(found.notes).toEqual(['Columns that were not read: "Note".']);
  const tags = await extraction('ja\ten\n港\tHarbour\n', { filename: 'a.tsv' });
  expect([tags.text, tags.source?.text, tags.language]).toEqual(['Harbour', '港', 'en']);
  expect((await extraction('First, of course.\nSecond.\n', 'b.tsv')).text).toBe('First, of course.\nSecond.');
  const sheet = await extraction(
    xlsx([
      ['id', 'text'],
      ['7', 'Seven.'],
      ['', ''],
      ['8', 'Eight.'],
    ]),
    'a.xlsx',
  );
  expect(cut(sheet)).toEqual(['7: Seven.', '8: Eight.']);
  expect(sheet.notes).toEqual(['Sheets that were not read: "One".']);
});

test('a table without a column of segments is refused, with what it has', async () => {
  expect(await refusal('Month,Ships\nMay,3\n', 'a.csv')).toMatchObject({
    code: 'no-segments',
    message: expect.stringContaining('"Month", "Ships"'),
    place: 'row 1',
  });
});

test('JSON of segments', async () => {
  const found = await extraction(
    JSON.stringify({
      language: 'en',
      segments: [
        { id: 1, source: '一', text: 'One.' },
        'Two.',
        { id: 'x', text: 'X' },
        { id: 'x', text: 'Y' },
      ],
    }),
    'a.json',
  );
  expect(cut(found)).toEqual(['1: One.', 'Two.', 'X', 'Y']);
  expect(found.notes).toEqual(['1 segment id occurs more than once and was not used.']);
  expect(await refusal('{"a": 1}', 'a.json')).toMatchObject({ code: 'no-segments' });
  expect(await refusal('[{"id": 1}]', 'a.json')).toMatchObject({ code: 'no-segments', place: 'segment 1' });
  expect(await refusal('[1', 'a.json')).toMatchObject({ code: 'damaged' });
});

test('status lines and links are furniture among segments, too', async () => {
  const found = await extraction(
    'text\n(Provisional Translation)\nWe came.\nWe left.\nBack to Index\n',
    'a.csv',
  );
  expect(found).toMatchObject({ text: 'We came.\nWe left.', status: 'Provisional Translation' });
  expect(found.furniture.map(({ reason }) => reason)).toEqual(['status', 'link-back']);
});
