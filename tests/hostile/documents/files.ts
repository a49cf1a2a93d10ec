/** Documents that mean harm, or are broken: small generators, no files. */
import { strToU8, zipSync } from 'fflate';
import { docx, odt, paragraph, pdf, xlsx, zip } from '../../lambdas/extract/archives.ts';

export interface Hostile {
  readonly what: string;
  readonly filename: string;
  readonly make: () => Uint8Array;
  /** The refusal's code, or what is read of it. */
  readonly expected: string;
}

const text = (content: string) => strToU8(content);
const nested = (open: string, close: string, depth: number, inside: string) =>
  open.repeat(depth) + inside + close.repeat(depth);
const xliff = (body: string, head = '') =>
  text(
    `<?xml version="1.0"?>${head}<xliff version="1.2"><file source-language="ja" target-language="en"><body><trans-unit id="1"><source>s</source><target>${body}</target></trans-unit></body></file></xliff>`,
  );
const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY ${'bcdefghijklmnopqrstuv'[at]} "&${'abcdefghijklmnopqrstu'[at]};&${'abcdefghijklmnopqrstu'[at]};">`).join('')}]>`;
/** Bytes that unpack to a thousand times as many. */
const bomb = (megabytes: number) => new Uint8Array(megabytes * 1024 * 1024);
const cut = (bytes: Uint8Array, share = 0.6) => bytes.slice(0, Math.floor(bytes.length * share));
const withoutSizes = (bytes: Uint8Array): Uint8Array => {
  // In the directory: each part says that it is a few bytes long.
  const lied = bytes.slice();
  const view = new DataView(lied.buffer);
  for (let at = 0; at + 46 < lied.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 10, true);
  return lied;
};
const manyPages = (count: number) => pdf(Array.from({ length: count }, (_, at) => [[50, 700, `Page ${at}`]]));
const oldOffice = (inside: Uint8Array) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600), ...inside]);
const scatteredPdfBomb = () => {
  const packed = zipSync({ a: bomb(110) });
  // The deflated stream alone, from behind the local header.
  const body = packed.slice(30 + 1, packed.length - 70);
  const head = `%PDF-1.4\n1 0 obj\n<< /Filter /FlateDecode /Length ${body.length} >>\nstream\n\x78\x9c`;
  return Uint8Array.from([
    ...Buffer.from(head, 'latin1'),
    ...body,
    ...Buffer.from('\nendstream\nendobj\n%%EOF'),
  ]);
};

export const HOSTILE: readonly Hostile[] = [
  {
    what: 'zip bomb: a part of 110 MB',
    filename: 'a.docx',
    make: () => docx(paragraph('x'), { 'word/styles.xml': bomb(110) }),
    expected: 'too-large',
  },
  {
    what: 'zip bomb that lies about its sizes',
    filename: 'a.docx',
    make: () => withoutSizes(docx(paragraph('x'), { 'word/styles.xml': bomb(110) })),
    expected: 'too-large',
  },
  {
    what: 'zip bomb in parts that are not read',
    filename: 'a.docx',
    make: () => docx(paragraph('Text.'), { 'word/media/image1.bin': bomb(110) }),
    expected: 'Text.',
  },
  {
    what: 'zip of zips',
    filename: 'a.zip',
    make: () => zip({ 'a.zip': zip({ 'b.zip': zip({ 'c.txt': 'x' }) }) }),
    expected: 'binary',
  },
  {
    what: '20,000 entries',
    filename: 'a.docx',
    make: () =>
      docx(
        paragraph('x'),
        Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`word/x${at}`, ''])),
      ),
    expected: 'too-large',
  },
  {
    what: 'paths that climb',
    filename: 'a.docx',
    make: () => docx(paragraph('Text.'), { '../../etc/passwd': 'x' }),
    expected: 'Text.',
  },
  {
    what: 'billion laughs in DOCX',
    filename: 'a.docx',
    make: () => zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': `${LAUGHS}<x>&v;</x>` }),
    expected: 'entities',
  },
  {
    what: 'billion laughs in XLIFF',
    filename: 'a.xlf',
    make: () => xliff('&v;', LAUGHS),
    expected: 'entities',
  },
  {
    what: 'external entity in TMX',
    filename: 'a.tmx',
    make: () =>
      text(
        '<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tmx><header srclang="ja"/><body><tu><tuv xml:lang="en"><seg>&x;</seg></tuv></tu></body></tmx>',
      ),
    expected: 'entities',
  },
  {
    what: 'entity that nobody declared',
    filename: 'a.xml',
    make: () => text('<TEI><text><body><p>&passwd;</p></body></text></TEI>'),
    expected: 'damaged',
  },
  {
    what: 'external document type',
    filename: 'a.xml',
    make: () =>
      text(
        '<!DOCTYPE TEI SYSTEM "http://169.254.169.254/x.dtd"><TEI><text><body><p>Text.</p></body></text></TEI>',
      ),
    expected: 'Text.',
  },
  {
    what: 'XML 100,000 deep',
    filename: 'a.xml',
    make: () => text(`<TEI><text>${nested('<p>', '</p>', 100_000, 'x')}</text></TEI>`),
    expected: 'too-large',
  },
  {
    what: 'DOCX tables 1,000 deep',
    filename: 'a.docx',
    make: () => docx(nested('<w:tbl><w:tr><w:tc>', '</w:tc></w:tr></w:tbl>', 1000, paragraph('x'))),
    expected: 'too-large',
  },
  {
    what: 'HTML 100,000 deep',
    filename: 'a.html',
    make: () => text(nested('<div>', '</div>', 100_000, 'Text.')),
    expected: 'Text.',
  },
  {
    what: 'HTML with 600,000 elements',
    filename: 'a.html',
    make: () => text('<b>'.repeat(10) + '<i></i>'.repeat(600_000)),
    expected: 'too-large',
  },
  {
    what: 'Markdown quotes 10,000 deep',
    filename: 'a.md',
    make: () => text(`${'>'.repeat(10_000)} Text.`),
    expected: `${'>'.repeat(10_000)} Text.`,
  },
  {
    what: 'RTF groups 100,000 deep',
    filename: 'a.rtf',
    make: () => text(`{\\rtf1 ${nested('{', '}', 100_000, 'x')}}`),
    expected: 'too-large',
  },
  {
    what: 'RTF with 2 GB of binary data',
    filename: 'a.rtf',
    make: () => text('{\\rtf1 x{\\pict\\bin2000000000 00}}'),
    expected: 'damaged',
  },
  { what: 'RTF that never closes', filename: 'a.rtf', make: () => text('{\\rtf1 Text'), expected: 'damaged' },
  { what: '10,000-page PDF', filename: 'a.pdf', make: () => manyPages(10_000), expected: 'too-large' },
  {
    what: 'PDF stream that unpacks to 110 MB',
    filename: 'a.pdf',
    make: scatteredPdfBomb,
    expected: 'too-large',
  },
  { what: 'PDF cut off', filename: 'a.pdf', make: () => cut(manyPages(20)), expected: 'damaged' },
  {
    what: 'PDF with a password',
    filename: 'a.pdf',
    make: () =>
      Uint8Array.from(
        Buffer.from(
          Buffer.from(pdf([[[50, 700, 'x']]]))
            .toString('latin1')
            .replace(
              '/Root 1 0 R',
              `/Root 1 0 R /ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'11'.repeat(32)}> /U <${'22'.repeat(32)}> >>`,
            ),
          'latin1',
        ),
      ),
    expected: 'encrypted',
  },
  { what: 'PDF of pictures', filename: 'a.pdf', make: () => pdf([[], [], []]), expected: 'scanned' },
  {
    what: 'PDF that is only a mark',
    filename: 'a.pdf',
    make: () => text('%PDF-1.7\n%%EOF\n'),
    expected: 'damaged',
  },
  {
    what: 'PDF whose pages hold themselves',
    filename: 'a.pdf',
    make: () =>
      text(
        '%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 5 /Kids [2 0 R 2 0 R] >>\nendobj\ntrailer << /Root 1 0 R >>\n%%EOF',
      ),
    expected: 'scanned',
  },
  {
    what: 'macro document (.docm)',
    filename: 'a.docm',
    make: () => docx(paragraph('x'), {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'),
    expected: 'macros',
  },
  {
    what: 'macros under a plain name',
    filename: 'a.docx',
    make: () => docx(paragraph('x'), { 'word/vbaProject.bin': 'x' }),
    expected: 'macros',
  },
  {
    what: 'macros in OpenDocument',
    filename: 'a.odt',
    make: () => odt('<text:p>x</text:p>', { 'Basic/Standard/Module1.xml': '<x/>' }),
    expected: 'macros',
  },
  {
    what: 'encrypted Word file',
    filename: 'a.docx',
    make: () => oldOffice(Buffer.from('EncryptedPackage', 'utf16le')),
    expected: 'encrypted',
  },
  {
    what: 'encrypted OpenDocument file',
    filename: 'a.odt',
    make: () =>
      odt('', { 'META-INF/manifest.xml': '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>' }),
    expected: 'encrypted',
  },
  { what: 'Word 97 file', filename: 'a.doc', make: () => oldOffice(text('x')), expected: 'binary' },
  {
    what: 'DOCX cut off',
    filename: 'a.docx',
    make: () => cut(docx(paragraph('word '.repeat(5000)))),
    expected: 'damaged',
  },
  {
    what: 'DOCX whose XML is cut off',
    filename: 'a.docx',
    make: () =>
      zip({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document xmlns:w="w"><w:body>' }),
    expected: 'damaged',
  },
  {
    what: 'DOCX without its document',
    filename: 'a.docx',
    make: () => zip({ '[Content_Types].xml': '<Types/>', 'word/other.xml': '<x/>' }),
    expected: 'damaged',
  },
  { what: 'text named .docx', filename: 'a.docx', make: () => text('Just text.'), expected: 'not-as-named' },
  {
    what: 'a picture named .pdf',
    filename: 'a.pdf',
    make: () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    expected: 'binary',
  },
  { what: 'DOCX named .txt', filename: 'a.txt', make: () => docx(paragraph('Text.')), expected: 'Text.' },
  {
    what: 'XLSX cell in column XFD',
    filename: 'a.xlsx',
    make: () =>
      zip({
        '[Content_Types].xml': '<Types/>',
        'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="S" r:id="a"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': '<R><Relationship Id="a" Target="worksheets/s.xml"/></R>',
        'xl/worksheets/s.xml': `<worksheet><sheetData>${'<row><c r="XFD1"><v>1</v></c></row>'.repeat(2000)}</sheetData></worksheet>`,
      }),
    expected: 'too-large',
  },
  {
    what: 'XLSX with formulas for text',
    filename: 'a.xlsx',
    make: () => xlsx([['text'], ['=cmd|x']]),
    expected: '=cmd|x',
  },
  {
    what: 'CSV with an open quotation mark',
    filename: 'a.csv',
    make: () => text(`text\n"${'x,\n'.repeat(1_000_000)}`),
    expected: 'damaged',
  },
  {
    what: 'JSON 100,000 deep',
    filename: 'a.json',
    make: () => text(nested('[', ']', 100_000, '')),
    expected: 'no-segments',
  },
  {
    what: 'JSON that sets a prototype',
    filename: 'a.json',
    make: () => text('{"segments":[{"__proto__":{"text":"x"},"text":"Text."}]}'),
    expected: 'Text.',
  },
  {
    what: 'PO of 50,000 messages',
    filename: 'a.po',
    make: () =>
      text(
        Array.from({ length: 50_000 }, (_, at) => `msgid "m${at}"\nmsgstr ""\n`).join('\n') +
          '\nmsgid "x"\nmsgstr "Text."\n',
      ),
    expected: 'Text.',
  },
  {
    what: 'SRT without times',
    filename: 'a.srt',
    make: () => text('x\n'.repeat(100_000)),
    expected: 'damaged',
  },
  {
    what: 'PO with an open string',
    filename: 'a.po',
    make: () => text('msgid "a\nmsgstr "b"\n'),
    expected: 'damaged',
  },
];
