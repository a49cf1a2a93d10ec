import type { LanguageData } from '../language.ts';

/**
 * A rule for text whose line breaks or stops were lost, so that units stand run together without any stop between
 * them: returns the positions in a unit's text where one ends, in order.
 */
export type Join = (text: string, language: LanguageData) => number[];
