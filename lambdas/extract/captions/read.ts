/** Subtitles (SubRip, WebVTT): the text that is spoken, with sentences that run over several cues made whole. */
import type { Reading } from '../formats/format.ts';
import { MAX_SEGMENTS } from '../limits.ts';
import { damaged, tooMuch } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';

/** What is used of `media-captions`, whose types Node's resolution does not find. */
interface CaptionParser {
  readonly parseText: (
    text: string,
    options: { readonly type: 'srt' | 'vtt' },
  ) => Promise<{
    readonly cues: readonly { readonly startTime: number; readonly endTime: number; readonly text: string }[];
  }>;
}

/** Seconds without a cue behind which another paragraph begins. */
const PAUSE = 1.5;
const NO_SPACE_BETWEEN = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Marks of voice, class, italics … and what ASS leaves behind. */
const MARKS = /<\/?[a-z0-9][^<>]{0,200}>|\{\\[^{}]{0,100}\}/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
};

export async function readCaptions(text: string, type: 'srt' | 'vtt'): Promise<Attempt<Reading>> {
  const { parseText } = (await import('media-captions')) as unknown as CaptionParser;
  const { cues } = await parseText(text.replace(/^\ufeff/, ''), { type });
  if (cues.length > MAX_SEGMENTS) return refused(tooMuch(`The file holds more than ${MAX_SEGMENTS} cues.`));
  if (cues.length === 0)
    return refused(damaged('subtitle file', 'it holds no cue with a time, as in "00:01.000 --> 00:02.000".'));
  const paragraphs: string[] = [];
  let last: number | undefined;
  for (const { startTime, endTime, text: cue } of cues) {
    const said = plain(cue);
    if (said === '') continue;
    if (last === undefined || startTime - last >= PAUSE || startTime < last - PAUSE) paragraphs.push(said);
    else paragraphs[paragraphs.length - 1] = joined(paragraphs[paragraphs.length - 1], said);
    last = endTime;
  }
  return done({ text: paragraphs.join('\n\n'), furniture: [], notes: [] });
}

/** A cue's lines are cut by the width of a screen; those of a conversation begin with dashes. */
function plain(cue: string): string {
  const lines = cue
    .replace(MARKS, '')
    .replace(/&(?:amp|lt|gt|nbsp|lrm|rlm);/g, (entity) => ENTITIES[entity])
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length > 1 && lines.every((line) => /^[-‐–—]/.test(line))) return lines.join('\n');
  return lines.reduce((text, line) => (text === '' ? line : joined(text, line)), '');
}

const joined = (one: string, other: string): string =>
  NO_SPACE_BETWEEN.test(one.slice(-1)) && NO_SPACE_BETWEEN.test(other[0]) ? one + other : `${one} ${other}`;
