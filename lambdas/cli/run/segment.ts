import { segment } from '../../../engine/index.ts';
import { languageOf, readText } from '../read-text.ts';
import { writeOutput } from '../write-output.ts';

export interface SegmentOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly language?: string;
}

/** Prints the segments of a file. Throws Trouble. */
export async function runSegment(file: string, options: SegmentOptions): Promise<void> {
  const extraction = await readText(file);
  const { text } = extraction;
  const language = options.language ?? languageOf(extraction);
  const segments = segment(text, { language }).map((found) => ({
    ...found,
    text: text.slice(found.start, found.end),
  }));
  const output =
    options.format === 'json'
      ? `${JSON.stringify({ language, segments }, null, 2)}\n`
      : segments.map((found) => `${onOneLine(found.text)}\n`).join('');
  await writeOutput(output, options.output);
}

const onOneLine = (text: string): string =>
  text.replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space));
