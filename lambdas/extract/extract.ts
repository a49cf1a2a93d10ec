/** Bytes of a file -> the text that is compared and what it says of itself: a list of passes. */
import { findDate } from './describe/date.ts';
import { findTitle, statedTitle } from './describe/title.ts';
import { decode } from './encoding/decode.ts';
import type { ExtractionOutcome, FileHints } from './extraction.ts';
import { refuseSignature, refuseSize } from './file-checks.ts';
import { chooseFormat } from './formats/registry.ts';
import { takeFurniture } from './furniture/take.ts';
import { normalise } from './normalise.ts';
import { refused } from './refuse.ts';

/**
 * Never throws for bad input: what is wrong with it comes back as a refusal.
 * The same bytes and hints give the same outcome, always.
 */
export async function extract(bytes: Uint8Array, hints: FileHints): Promise<ExtractionOutcome> {
  const unfit = refuseSize(bytes) ?? refuseSignature(bytes);
  if (unfit) return refused(unfit);

  const chosen = chooseFormat(bytes, hints);
  if (!chosen.ok) return chosen;
  const format = chosen.value;

  const decoded = await decode(bytes, hints.contentType, format.declaredEncoding);
  if (!decoded.ok) return decoded;
  const { encoding } = decoded.value;

  const read = await format.read(decoded.value.text);
  if (!read.ok) return read;
  const reading = read.value;

  const normal = normalise(reading.text);
  const { text, status, furniture: found } = takeFurniture(normal.text);
  const marked = reading.furniture.map((item) => ({ ...item, text: normalise(item.text).text }));
  const furniture = [...marked, ...found];
  if (text === '') {
    return refused({
      code: 'blank',
      message:
        furniture.length > 0
          ? 'The file holds page furniture (navigation, status or link lines) and no text besides.'
          : 'The file holds no text: only white space or markup.',
      hint: 'Check that the right file was chosen and that it was saved with its text.',
    });
  }

  const stated = statedTitle(reading.title);
  // A status or a link may be marked up as a heading.
  const title = furniture.some((item) => item.text === stated)
    ? findTitle(text)
    : (stated ?? findTitle(text));
  const date = findDate(text);
  return {
    ok: true,
    extraction: {
      text,
      mediaType: format.mediaType,
      encoding,
      ...(title ? { title } : {}),
      ...(status ? { status } : {}),
      ...(date ? { date } : {}),
      ...(reading.language ? { language: reading.language } : {}),
      furniture,
      notes: [...decoded.value.notes, ...reading.notes, ...normal.notes],
    },
  };
}
