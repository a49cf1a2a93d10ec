/** ZIP archives, inflated within bounds: what a part says of its size is not believed, its bytes are counted. */
import { Unzip, type UnzipFile, UnzipInflate, unzipSync } from 'fflate';
import { MAX_ENTRIES, MAX_INFLATED_BYTES } from '../limits.ts';
import type { Refusal } from '../refusal.ts';
import { damaged, tooMuch } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';

/** Compressed bytes inflated at once: no more than a thousand times as many can come out before they are counted. */
const STEP = 8 * 1024;

class Stop extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

const TOO_LARGE = tooMuch(
  `The archive's parts come to more than ${MAX_INFLATED_BYTES / 1024 / 1024} MB when they are unpacked.`,
);

/** The names of an archive's entries, in the order of its directory. */
export function entryNames(bytes: Uint8Array, what: string): Attempt<readonly string[]> {
  const names: string[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name }) => {
        names.push(name);
        if (names.length > MAX_ENTRIES)
          throw new Stop(tooMuch(`The archive holds more than ${MAX_ENTRIES} entries.`));
        return false;
      },
    });
  } catch (error) {
    return refused(error instanceof Stop ? error.refusal : brokenArchive(what));
  }
  return done(names);
}

/** The entries that are wanted, by name; the first of two with one name. */
export function unpack(
  bytes: Uint8Array,
  what: string,
  wanted: (name: string) => boolean,
): Attempt<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  let inflated = 0;
  let open = 0;
  const take = (file: UnzipFile): void => {
    if (!wanted(file.name) || files.has(file.name)) return;
    const chunks: Uint8Array[] = [];
    files.set(file.name, new Uint8Array());
    open += 1;
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      chunks.push(chunk);
      inflated += chunk.length;
      if (inflated > MAX_INFLATED_BYTES) throw new Stop(TOO_LARGE);
      if (!final) return;
      open -= 1;
      files.set(file.name, joined(chunks));
    };
    file.start();
  };
  try {
    const unzip = new Unzip(take);
    unzip.register(UnzipInflate);
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch (error) {
    return refused(error instanceof Stop ? error.refusal : brokenArchive(what));
  }
  return open > 0 ? refused(brokenArchive(what)) : done(files);
}

const brokenArchive = (what: string): Refusal =>
  damaged(what, 'the ZIP archive that it is cannot be unpacked.');

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
