/** A file -> its text: all of it, or the part that a watch selects. The same for who looks and for who ingests. */
import { extract } from '../extract/extract.ts';
import type { ExtractionOutcome, FileHints } from '../extract/extraction.ts';
import type { Fetched } from './watch-records.ts';

/** What a web server said of the file says which encoding it is in. */
export async function readText(
  bytes: Uint8Array,
  {
    fetched,
    ...hints
  }: Omit<FileHints, 'contentType'> & { readonly fetched?: Pick<Fetched, 'headers' | 'select'> },
): Promise<ExtractionOutcome> {
  const contentType = fetched?.headers['content-type'];
  if (fetched?.select === undefined) return extract(bytes, { ...hints, contentType });
  const { selectPart } = await import('../extract/html/select.ts');
  const part = await selectPart(bytes, { selector: fetched.select, contentType });
  if (!part.ok) return part;
  const { encoding, notes } = part.value;
  const read = await extract(part.value.bytes, { filename: 'part.html' });
  if (!read.ok) return read;
  const extraction = { ...read.extraction, encoding, notes: [...notes, ...read.extraction.notes] };
  return { ok: true, extraction };
}
