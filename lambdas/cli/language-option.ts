import { InvalidArgumentError } from 'commander';
import { canonicalLanguage } from '../stages/language.ts';

/** A BCP 47 tag in its usual case, for commander. */
export function languageTag(value: string): string {
  const tag = canonicalLanguage(value);
  if (tag === undefined)
    throw new InvalidArgumentError('A language is a BCP 47 tag such as en, ja or pt-BR.');
  return tag;
}
