import { EN } from './en.ts';
import { JA } from './ja.ts';
import type { Messages } from './messages.ts';

/** Languages that a report can be written in. */
export const LOCALES = ['en', 'ja'] as const;
export type Locale = (typeof LOCALES)[number];

const TABLES: { readonly [locale in Locale]: Messages } = { en: EN, ja: JA };

export const messagesFor = (locale: Locale = 'en'): Messages => TABLES[locale];
