/** The encoding of bytes that are not UTF-8 and say nothing of themselves. */
import { CANDIDATES, type Candidate } from './candidates.ts';
import { plausibility } from './plausibility.ts';
import { decodeStrictly } from './strict.ts';

/** Bytes looked at, from the first one beyond ASCII on; more does not change the answer. */
const SAMPLE = 32 * 1024;
/** Below this a reading is taken for a wrong one (0 to 1; real sentences reach 0.8). */
const MIN_PLAUSIBILITY = 0.55;
/** What chardet's confidence (0 to 100) weighs against plausibility (0 to 1). */
const CHARDET_WEIGHT = 0.004;
/** Of chardet's confidence, where it names a multi-byte encoding, above which broken bytes are blamed on the file. */
const LIKELY = 60;
/** UTF-16 without a mark explains NUL bytes only if it reads this well (0 to 1). */
const MIN_UTF16 = 0.75;

export interface Guess {
  readonly encoding: string;
  readonly text: string;
}

/** The best reading that decodes without an error and looks like a text, or undefined. */
export async function guess(bytes: Uint8Array): Promise<Guess | undefined> {
  const sample = sampleOf(bytes);
  const confidence = await chardetConfidence(sample);
  const scored: { candidate: Candidate; score: number }[] = [];
  for (const candidate of CANDIDATES) {
    if (candidate.kind === 'utf-16' && bytes.length % 2 !== 0) continue;
    const aligned = candidate.kind === 'utf-16' ? bytes.subarray(0, SAMPLE) : sample;
    const best = Math.max(0, ...candidate.chardet.map((name) => confidence.get(name) ?? 0));
    if (best < candidate.needs) continue;
    const text = await decodeSample(aligned, candidate.encoding);
    if (text === undefined) continue;
    const plausible = plausibility(text, candidate);
    if (plausible === undefined || plausible < MIN_PLAUSIBILITY) continue;
    scored.push({ candidate, score: plausible + CHARDET_WEIGHT * best });
  }
  // Broken bytes make a multi-byte text look like a text of odd words in an 8-bit encoding: no guess then.
  const meant = likelyMultibyte(confidence);
  if (meant && !scored.some(({ candidate }) => candidate.encoding === meant)) return undefined;
  // The sort is stable: of equals, the candidate that is listed first wins.
  scored.sort((one, other) => other.score - one.score);
  for (const { candidate } of scored) {
    const { encoding, kind } = candidate;
    const text = await decodeStrictly(bytes, encoding);
    if (text !== undefined) return { encoding, text };
    // The sample was right, so a byte further on is broken.
    if (kind === 'east-asian') return undefined;
  }
  return undefined;
}

/** UTF-16 without a byte order mark: to any other reading it is full of control characters. */
export async function guessUtf16(bytes: Uint8Array): Promise<Guess | undefined> {
  if (bytes.length % 2 !== 0) return undefined;
  let best: (Guess & { readonly score: number }) | undefined;
  for (const candidate of CANDIDATES) {
    if (candidate.kind !== 'utf-16') continue;
    const text = await decodeStrictly(bytes, candidate.encoding);
    const score = text === undefined ? undefined : plausibility(text.slice(0, SAMPLE), candidate);
    if (text !== undefined && score !== undefined && score >= MIN_UTF16 && score > (best?.score ?? 0)) {
      best = { encoding: candidate.encoding, text, score };
    }
  }
  return best && { encoding: best.encoding, text: best.text };
}

/** The multi-byte encoding that bytes which decode in none are most likely meant to be in. */
export async function likelyEncoding(bytes: Uint8Array): Promise<string | undefined> {
  return likelyMultibyte(await chardetConfidence(sampleOf(bytes)));
}

/** Undefined where an 8-bit encoding is likelier. */
function likelyMultibyte(confidence: ReadonlyMap<string, number>): string | undefined {
  let best: { readonly encoding: string; readonly confidence: number } | undefined;
  for (const { encoding, kind, chardet } of CANDIDATES) {
    const found = Math.max(0, ...chardet.map((name) => confidence.get(name) ?? 0));
    if (found > (best?.confidence ?? 0) && (kind !== 'east-asian' || found >= LIKELY)) {
      best = { encoding: kind === 'east-asian' ? encoding : '', confidence: found };
    }
  }
  return best?.encoding || undefined;
}

async function chardetConfidence(sample: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const { analyse } = await import('chardet');
  return new Map(analyse(sample).map(({ name, confidence }) => [name, confidence]));
}

function sampleOf(bytes: Uint8Array): Uint8Array {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  // From the word's beginning, so that neighbours are seen.
  let start = first;
  while (start > 0 && first - start < 64 && bytes[start - 1] > 0x20) start -= 1;
  return bytes.subarray(start, start + SAMPLE);
}

/** The sample may end within a character: up to three bytes fewer are tried. */
async function decodeSample(sample: Uint8Array, encoding: string): Promise<string | undefined> {
  for (let less = 0; less <= 3 && less < sample.length; less += 1) {
    const text = await decodeStrictly(sample.subarray(0, sample.length - less), encoding);
    if (text !== undefined || sample.length < SAMPLE) return text;
  }
  return undefined;
}
