import { expect, test } from 'vitest';
import { encode } from '../encode.ts';
import { glossary, refusal } from './read.ts';

const CURRENT = `<?xml version="1.0" encoding="UTF-8"?>
<?xml-model href="https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCT/TBX-Basic.nvdl"?>
<tbx style="dct" type="TBX-Basic" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:basic="http://www.tbxinfo.net/ns/basic">
  <tbxHeader><fileDesc><sourceDesc><p>A glossary</p><note>severity: minor</note></sourceDesc></fileDesc></tbxHeader>
  <text><body>
    <conceptEntry id="c1">
      <basic:subjectField>diplomacy</basic:subjectField>
      <adminNote type="severity">critical</adminNote>
      <langSec xml:lang="en">
        <termSec><term>peace <hi>treaty</hi></term><basic:partOfSpeech>noun</basic:partOfSpeech></termSec>
        <termSec><term>pact &amp; accord</term><note>Not in headings.</note><admin type="severity"> Minor </admin></termSec>
      </langSec>
      <langSec xml:lang="ja"><termSec><term><![CDATA[平和条約]]></term></termSec></langSec>
    </conceptEntry>
    <conceptEntry><langSec xml:lang="en"><termSec><admin type="kind">name</admin><term>Putin</term><xref target="x"/></termSec></langSec></conceptEntry>
  </body></text>
</tbx>`;

const OLDER = `<?xml version="1.0"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><text><body>
  <termEntry id="1">
    <langSet xml:lang="en"><tig><term>treaty</term></tig></langSet>
    <langSet xml:lang="ja">
      <ntig><termGrp><term>条約</term></termGrp><note>Severity = neutral</note></ntig>
    </langSet>
  </termEntry>
</body></text></martif>`;

test('the edition of 2019, with what is said of a concept, a language and a term', async () => {
  expect((await glossary(CURRENT)).terms).toEqual([
    { term: 'peace treaty', language: 'en', severity: 'critical' },
    { term: 'pact & accord', language: 'en', severity: 'minor', note: 'Not in headings.' },
    { term: '平和条約', language: 'ja', severity: 'critical' },
    { term: 'Putin', language: 'en', kind: 'name' },
  ]);
});

test('the older one, its DTD never asked for', async () => {
  expect((await glossary(OLDER)).terms).toEqual([
    { term: 'treaty', language: 'en' },
    { term: '条約', language: 'ja', severity: 'neutral' },
  ]);
});

test('prefixed elements, and other encodings', async () => {
  const prefixed = CURRENT.replace(/<(\/?)(conceptEntry|langSec|termSec|term)\b/g, '<$1t:$2');
  expect((await glossary(prefixed)).terms).toHaveLength(4);
  const japanese = OLDER.replace('?>', ' encoding="Shift_JIS"?>');
  expect((await glossary(encode(japanese, 'shift_jis'))).terms[1].term).toBe('条約');
  expect((await glossary(encode(`\ufeff${OLDER}`, 'utf-16le'))).terms[1].term).toBe('条約');
});

const bomb = `<?xml version="1.0"?>
<!DOCTYPE martif [
  <!ENTITY a "aaaaaaaaaa">
  <!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
  <!ENTITY passwords SYSTEM "file:///etc/passwd">
]>
<martif><text><body><termEntry><langSet xml:lang="en"><tig><term>&b;&passwords;</term></tig></langSet></termEntry></body></text></martif>`;

test.each([
  ['entities of its own', bomb, /declares XML entities/],
  ['cut off in the middle', CURRENT.slice(0, CURRENT.indexOf('<xref')), /<termSec> is never closed/],
  ['cut off behind the last entry', CURRENT.slice(0, CURRENT.indexOf('</body>')), /<body> is never closed/],
  ['elements that cross', OLDER.replace('</tig></langSet>', '</langSet></tig>'), /<tig> is never closed/],
  ['a severity that is none', CURRENT.replace('> Minor <', '>huge<'), /"huge" is no severity/],
  ['an entry without its term', OLDER.replace('<term>treaty</term>', ''), /no term/],
  ['XML of another kind', '<html><body><p>text</p></body></html>', /no terms of a TBX glossary/],
  ['nested without end', '<a>'.repeat(500_000), /nested more than 50 deep/],
  ['nested without end, closed by others', `${'<a>'.repeat(200_000)}${'</b>'.repeat(200_000)}`, /50 deep/],
])('refused: %s', async (_what, file, message) => {
  expect(await refusal(file)).toMatchObject({
    code: 'bad-glossary',
    message: expect.stringMatching(message),
    hint: expect.stringMatching(/\.$/),
  });
});

test('an entity that is not known stays as it is written', async () => {
  const { terms } = await glossary(OLDER.replace('>treaty<', '>&lol; treaty &#x70;act<'));
  expect(terms[0].term).toBe('&lol; treaty pact');
});

test('the place is the line of the term', async () => {
  const file = OLDER.replace('neutral', 'none');
  expect((await refusal(file)).place).toBe('line 7');
});
