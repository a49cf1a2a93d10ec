/** Bytes of a file -> the text that is compared and what it says of itself: a list of passes. */
import { findDate } from './describe/date.ts';
import { findTitle, statedTitle } from './describe/title.ts';
import { decode } from './encoding/decode.ts';
import type { ExtractionOutcome, FileHints } from './extraction.ts';
import { refuseSize } from './file-checks.ts';
import type { Format, Reading } from './formats/format.ts';
import { chooseFormat } from './formats/registry.ts';
import { takeFurniture } from './furniture/take.ts';
import { normalise } from './normalise.ts';
import { type Attempt, done, refused } from './refuse.ts';
import { joinSegments } from './segments.ts';

/**
 * Never throws for bad input: what is wrong with it comes back as a refusal.
 * The same bytes and hints give the same outcome, always.
 */
export async function extract(bytes: Uint8Array, hints: FileHints): Promise<ExtractionOutcome> {
  const unfit = refuseSize(bytes);
  if (unfit) return refused(unfit);

  const chosen = await chooseFormat(bytes, hints);
  if (!chosen.ok) return chosen;
  const { format } = chosen.value;

  const opened = await openFile(bytes, hints, format);
  if (!opened.ok) return opened;
  const { encoding, reading } = opened.value;

  const given = reading.segments && joinSegments(reading.segments, reading.sourceLanguage);
  const normal = given ?? normalise(reading.text);
  const { text, status, furniture: found } = given ?? takeFurniture(normal.text);
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
      ...(given ? { segments: given.segments } : {}),
      ...(given?.source ? { source: given.source } : {}),
      mediaType: format.mediaType,
      encoding,
      ...(title ? { title } : {}),
      ...(status ? { status } : {}),
      ...(date ? { date } : {}),
      ...(reading.language ? { language: reading.language } : {}),
      furniture,
      notes: [...chosen.value.notes, ...opened.value.notes, ...reading.notes, ...normal.notes],
    },
  };
}

interface Opened {
  readonly reading: Reading;
  readonly encoding: string;
  readonly notes: readonly string[];
}

/** Text is decoded first; what is no text is the format's own business. */
async function openFile(bytes: Uint8Array, hints: FileHints, format: Format): Promise<Attempt<Opened>> {
  if ('readBytes' in format) {
    const read = await format.readBytes(bytes, hints);
    return read.ok ? done({ reading: read.value, encoding: 'binary', notes: [] }) : read;
  }
  const decoded = await decode(bytes, hints.contentType, format.declaredEncoding);
  if (!decoded.ok) return decoded;
  const { text, encoding, notes } = decoded.value;
  const read = await format.read(text, hints);
  return read.ok ? done({ reading: read.value, encoding, notes }) : read;
}
