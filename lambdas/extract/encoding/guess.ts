/** The encoding of bytes that are not UTF-8 and say nothing of themselves. */
import { CANDIDATES } from './candidates.ts';
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

export interface Guess {
  readonly encoding: string;
  readonly text: string;
}

/** The best reading that decodes without an error and looks like a text, or undefined. */
export async function guess(bytes: Uint8Array): Promise<Guess | undefined> {
  const sample = sampleOf(bytes);
  const confidence = await chardetConfidence(sample.bytes);
  const scored: { encoding: string; score: number }[] = [];
  for (const candidate of CANDIDATES) {
    if (candidate.kind === 'utf-16' && bytes.length % 2 !== 0) continue;
    const aligned = candidate.kind === 'utf-16' ? bytes.subarray(0, SAMPLE) : sample.bytes;
    const text = await decodeSample(aligned, candidate.encoding);
    if (text === undefined) continue;
    const plausible = plausibility(text, candidate);
    if (plausible === undefined || plausible < MIN_PLAUSIBILITY) continue;
    const best = Math.max(0, ...candidate.chardet.map((name) => confidence.get(name) ?? 0));
    scored.push({ encoding: candidate.encoding, score: plausible + CHARDET_WEIGHT * best });
  }
  // The sort is stable: of equals, the candidate that is listed first wins.
  scored.sort((one, other) => other.score - one.score);
  for (const { encoding } of scored) {
    const text = await decodeStrictly(bytes, encoding);
    if (text !== undefined) return { encoding, text };
  }
  return undefined;
}

/** UTF-16 without a byte order mark, which is full of NUL bytes where the text is Latin. */
export async function guessUtf16(bytes: Uint8Array): Promise<Guess | undefined> {
  if (bytes.length % 2 !== 0) return undefined;
  let best: (Guess & { readonly score: number }) | undefined;
  for (const candidate of CANDIDATES) {
    if (candidate.kind !== 'utf-16') continue;
    const text = await decodeStrictly(bytes, candidate.encoding);
    const score = text === undefined ? undefined : plausibility(text.slice(0, SAMPLE), candidate);
    if (text !== undefined && score !== undefined && score >= 0.75 && score > (best?.score ?? 0)) {
      best = { encoding: candidate.encoding, text, score };
    }
  }
  return best && { encoding: best.encoding, text: best.text };
}

/** The multi-byte encoding that bytes which decode in none are most likely meant to be in. */
export async function likelyEncoding(bytes: Uint8Array): Promise<string | undefined> {
  const confidence = await chardetConfidence(sampleOf(bytes).bytes);
  let best: { encoding: string; confidence: number } | undefined;
  for (const { encoding, kind, chardet } of CANDIDATES) {
    const found = kind === 'east-asian' ? (confidence.get(chardet[0]) ?? 0) : 0;
    if (found >= LIKELY && found > (best?.confidence ?? 0)) best = { encoding, confidence: found };
  }
  return best?.encoding;
}

async function chardetConfidence(sample: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const { analyse } = await import('chardet');
  return new Map(analyse(sample).map(({ name, confidence }) => [name, confidence]));
}

function sampleOf(bytes: Uint8Array): { readonly bytes: Uint8Array } {
  const first = Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
  // From the word's beginning, so that neighbours are seen.
  let start = first;
  while (start > 0 && first - start < 64 && bytes[start - 1] > 0x20) start -= 1;
  return { bytes: bytes.subarray(start, start + SAMPLE) };
}

/** The sample may end within a character: up to three bytes fewer are tried. */
async function decodeSample(sample: Uint8Array, encoding: string): Promise<string | undefined> {
  for (let less = 0; less <= 3 && less < sample.length; less += 1) {
    const text = await decodeStrictly(sample.subarray(0, sample.length - less), encoding);
    if (text !== undefined || sample.length < SAMPLE) return text;
  }
  return undefined;
}
