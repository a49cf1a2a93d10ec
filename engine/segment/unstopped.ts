import type { LanguageData } from './language.ts';
import { addressEnd } from './run-together/address-end.ts';
import { brokenSpeech } from './run-together/broken-speech.ts';
import type { Join } from './run-together/join.ts';
import { koreanEnding } from './run-together/korean-ending.ts';
import { letterFrame } from './run-together/letter-frame.ts';
import { mailHeader } from './run-together/mail-header.ts';
import { ruledLine } from './run-together/ruled-line.ts';
import { smiley } from './run-together/smiley.ts';

const JOINS: readonly Join[] = [
  addressEnd,
  mailHeader,
  letterFrame,
  ruledLine,
  smiley,
  koreanEnding,
  brokenSpeech,
];

/** Positions where a segment ends without a stop, in order. */
export const unstoppedEnds = (text: string, language: LanguageData): number[] =>
  JOINS.flatMap((join) => join(text, language)).sort((one, two) => one - two);
