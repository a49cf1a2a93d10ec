/** First bytes by which files that are no text are known. */

interface Signature {
  readonly what: string;
  /** Where the bytes stand. */
  readonly at: number;
  /** Latin-1: one character a byte. */
  readonly bytes: string;
}

/** The first that fits wins, so a container's contents come before the container. */
const SIGNATURES: readonly Signature[] = [
  { what: 'a PDF file', at: 0, bytes: '%PDF-' },
  { what: 'a PostScript file', at: 0, bytes: '%!PS-Adobe' },
  { what: 'an RTF file', at: 0, bytes: '{\\rtf' },
  { what: 'a PNG image', at: 0, bytes: '\x89PNG\r\n\x1a\n' },
  { what: 'a JPEG image', at: 0, bytes: '\xff\xd8\xff' },
  { what: 'a GIF image', at: 0, bytes: 'GIF87a' },
  { what: 'a GIF image', at: 0, bytes: 'GIF89a' },
  { what: 'a TIFF image', at: 0, bytes: 'II*\0' },
  { what: 'a TIFF image', at: 0, bytes: 'MM\0*' },
  { what: 'a WebP image', at: 8, bytes: 'WEBPVP8' },
  { what: 'an old Word, Excel or PowerPoint file', at: 0, bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { what: 'a gzip archive', at: 0, bytes: '\x1f\x8b\x08' },
  { what: 'a 7-Zip archive', at: 0, bytes: '7z\xbc\xaf\x27\x1c' },
  { what: 'a RAR archive', at: 0, bytes: 'Rar!\x1a\x07' },
  { what: 'an XZ archive', at: 0, bytes: '\xfd7zXZ\0' },
  { what: 'an MP3 sound file', at: 0, bytes: 'ID3\x03' },
  { what: 'an MP3 sound file', at: 0, bytes: 'ID3\x04' },
  { what: 'an MP4 film', at: 4, bytes: 'ftyp' },
  { what: 'a program', at: 0, bytes: '\x7fELF' },
  { what: 'a SQLite database', at: 0, bytes: 'SQLite format 3\0' },
];

const ZIP = 'PK\x03\x04';
/** What a ZIP holds is told by the names near its beginning. */
const ZIP_CONTENTS: readonly (readonly [string, string])[] = [
  ['word/', 'a Word (DOCX) file'],
  ['xl/', 'an Excel (XLSX) file'],
  ['ppt/', 'a PowerPoint (PPTX) file'],
  ['application/epub+zip', 'an EPUB book'],
  ['application/vnd.oasis.opendocument', 'an OpenDocument file'],
  ['[Content_Types].xml', 'an Office (DOCX, XLSX or PPTX) file'],
];
const LOOKED_AT = 4096;

/** "a PDF file", or undefined for bytes that could be text. */
export function signatureOf(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, LOOKED_AT)).toString(
    'latin1',
  );
  if (head.startsWith(ZIP)) {
    return ZIP_CONTENTS.find(([name]) => head.includes(name))?.[1] ?? 'a ZIP archive';
  }
  return SIGNATURES.find(({ at, bytes: signature }) => head.startsWith(signature, at))?.what;
}
