/** Bytes of a glossary's file -> its terms. */
import { decode } from '../encoding/decode.ts';
import { refuseSignature } from '../file-checks.ts';
import { declaredInHtml } from '../html/declared-encoding.ts';
import { type Attempt, refused } from '../refuse.ts';
import { badGlossary, type Glossary, glossaryOf } from './term.ts';

/** The largest glossary that is read, in bytes. */
const MAX_BYTES = 5 * 1024 * 1024;

/**
 * CSV or TBX: XML is TBX, whatever the file is called. In any encoding that uploads may have. Never throws for bad
 * input: what is wrong with it comes back as a refusal.
 */
export async function readGlossary(bytes: Uint8Array): Promise<Attempt<Glossary>> {
  if (bytes.length === 0)
    return refused(badGlossary('The glossary is empty: it holds 0 bytes.', undefined, 'Save it once more.'));
  if (bytes.length > MAX_BYTES) {
    const message = `The glossary is larger than ${MAX_BYTES / 1024 / 1024} MB.`;
    return refused(badGlossary(message, undefined, 'Leave out the terms that this work does not use.'));
  }
  const unfit = refuseSignature(bytes);
  if (unfit) return refused({ ...unfit, hint: 'Export the glossary as CSV or TBX, and give that file.' });
  const decoded = await decode(bytes, undefined, declaredInHtml);
  if (!decoded.ok) return decoded;
  const { text, notes } = decoded.value;
  const read = /^\ufeff?\s*</u.test(text)
    ? (await import('./tbx.ts')).readTbx(text)
    : (await import('./csv.ts')).readCsv(text);
  if (!read.ok) return read;
  return glossaryOf(read.value.raw, [...notes, ...read.value.notes]);
}
