/** The screens' own words, as data: one table a language, templates with `{names}` to be filled in. */
import type { Locale } from '../../../engine/index.ts';
import { EN } from './en.ts';
import { JA } from './ja.ts';

export type Messages = typeof EN;
export type ProblemCode = keyof Messages['problems'];

const TABLES: { readonly [locale in Locale]: Messages } = { en: EN, ja: JA };

export const screenMessages = (locale: Locale): Messages => TABLES[locale];
