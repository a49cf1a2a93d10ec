/** Small office files, made here: their XML is what the tests are about. */
import { strToU8, type Zippable, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const TYPES = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;
export const DOCX_MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export function zip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const entries: Zippable = {};
  for (const [name, body] of Object.entries(files))
    entries[name] = [typeof body === 'string' ? strToU8(body) : body, { mtime: '2026-01-01' }];
  return zipSync(entries);
}

/** `body`: what stands in `w:body`. `parts`: further parts of the archive. */
export const docx = (
  body: string,
  parts: Readonly<Record<string, string | Uint8Array>> = {},
  main: string = DOCX_MAIN,
): Uint8Array =>
  zip({
    '[Content_Types].xml': TYPES(main),
    'word/document.xml': `<?xml version="1.0"?><w:document ${W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"><w:body>${body}</w:body></w:document>`,
    ...parts,
  });

/** A paragraph of one run. */
export const paragraph = (text: string): string => `<w:p>${run(text)}</w:p>`;
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const story = (root: string, inside: string): string => `<w:${root} ${W}>${inside}</w:${root}>`;

const ODF = [
  'office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"',
  'dc="http://purl.org/dc/elements/1.1/"',
]
  .map((one) => `xmlns:${one}`)
  .join(' ');

/** `text`: what stands in `office:text`. */
export const odt = (text: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${ODF}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Title"/></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
    'styles.xml': `<office:document-styles ${ODF}><office:master-styles><style:master-page style:name="Standard"><style:header><text:p>The running head</text:p></style:header></style:master-page></office:master-styles></office:document-styles>`,
    ...parts,
  });

export const xlsx = (rows: readonly (readonly string[])[]): Uint8Array =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="One" r:id="a"/><sheet name="Two" r:id="b"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/><Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/sharedStrings.xml': `<sst>${rows
      .flat()
      .map((text) => `<si><r><t>${text}</t></r><rPh><t>read</t></rPh></si>`)
      .join('')}</sst>`,
    'xl/worksheets/sheet1.xml': '<worksheet><sheetData/></worksheet>',
    'xl/worksheets/sheet2.xml': `<worksheet><sheetData>${rows
      .map((row, at) => {
        const cells = row.map((text, column) =>
          text === ''
            ? ''
            : `<c r="${'ABCDE'[column]}${at + 1}" t="s"><v>${at * row.length + column}</v></c>`,
        );
        return `<row r="${at + 1}">${cells.join('')}</row>`;
      })
      .join('')}</sheetData></worksheet>`,
  });

/** A PDF of lines: each at a place of its page, in points from the lower left corner. */
export function pdf(
  pages: readonly (readonly (readonly [x: number, y: number, text: string, size?: number])[])[],
): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const drawn = lines.map(
      ([x, y, text, size = 10]) =>
        `BT /F1 ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    );
    const stream = drawn.join('\n');
    const content = add(`<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  let file = '%PDF-1.4\n';
  const offsets = objects.map((body, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((one) => `${String(one).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}
