/** Subtitles (SubRip, WebVTT): the text that is spoken, with sentences that run over several cues made whole. */
import type { Reading } from '../formats/format.ts';
import { MAX_SEGMENTS } from '../limits.ts';
import { damaged, tooMuch } from '../refusals.ts';
import { type Attempt, done, refused } from '../refuse.ts';

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

interface Cue {
  /** Seconds. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const TIME = '(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{1,2})[,.](\\d{1,3})';
const TIMING = new RegExp(`^\\s*${TIME}\\s*-->\\s*${TIME}(?:\\s|$)`);

/**
 * Both formats are blocks of lines between empty ones, with a line of times before what is said; what has none is a
 * number, a comment or a style. The parser on npm that is kept reads each line of a block without times once for every
 * line before it: minutes for a file of a megabyte.
 */
function cuesOf(text: string): readonly Cue[] {
  const cues: Cue[] = [];
  let times: readonly number[] | undefined;
  let said: string[] = [];
  const finish = () => {
    if (times) cues.push({ from: times[0], to: times[1], text: said.join('\n') });
    times = undefined;
    said = [];
  };
  for (const line of text.split(/\r\n|\r|\n/)) {
    // No line of times is as long as this, with its settings.
    const timing = line.length < 300 && line.includes('-->') ? TIMING.exec(line) : null;
    if (timing) {
      finish();
      times = [seconds(timing.slice(1, 5)), seconds(timing.slice(5, 9))];
    } else if (line.trim() === '') finish();
    else if (times) said.push(line);
  }
  finish();
  return cues;
}

function seconds([hours = '0', minutes, whole, parts]: readonly (string | undefined)[]): number {
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(whole) + Number(`0.${parts}`);
}

export function readCaptions(text: string): Attempt<Reading> {
  const cues = cuesOf(text.replace(/^\ufeff/, ''));
  if (cues.length > MAX_SEGMENTS) return refused(tooMuch(`The file holds more than ${MAX_SEGMENTS} cues.`));
  if (cues.length === 0)
    return refused(damaged('subtitle file', 'it holds no cue with a time, as in "00:01.000 --> 00:02.000".'));
  const paragraphs: string[] = [];
  let last: number | undefined;
  for (const { from, to, text: cue } of cues) {
    const said = plain(cue);
    if (said === '') continue;
    if (last === undefined || from - last >= PAUSE || from < last - PAUSE) paragraphs.push(said);
    else paragraphs[paragraphs.length - 1] = joined(paragraphs[paragraphs.length - 1], said);
    last = to;
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
