/** Titles and labels, whose language nobody states: where their letters are not the reader's, they tell it. */
import { html } from 'hono/html';
import type { Locale } from '../../../engine/index.ts';
import type { VersionFacts } from '../../stages/records.ts';
import { type Script, scriptsOf, scriptWeights } from '../../stages/scripts.ts';
import type { WorkOutline } from '../catalogue.ts';
import type { Reader } from '../reader.ts';
import { fillHtml } from './fill-html.ts';
import type { Html } from './layout.ts';
import { spokenIn } from './parts.ts';

/**
 * The first of the languages a name may be in that is written in its letters; undefined where the reader's language is,
 * and where none of them is.
 */
export function foreignLanguage(
  name: string,
  languages: readonly (string | undefined)[],
  locale: Locale,
): string | undefined {
  const script = mostly(name);
  if (!script || scriptsOf(locale)?.includes(script)) return undefined;
  return languages.find((language) => language && scriptsOf(language)?.includes(script));
}

function mostly(name: string): Script | undefined {
  const weights = [...scriptWeights(name)].sort(([, one], [, other]) => other - one);
  return weights[0]?.[0];
}

export const titleOf = ({ locale }: Reader, work: Pick<WorkOutline, 'title' | 'versions'>): Html | string =>
  marked(
    work.title,
    work.versions.flatMap(({ language, sourceLanguage }) => [language, sourceLanguage]),
    locale,
  );

type Named = Pick<VersionFacts, 'label' | 'language' | 'sourceLanguage'>;

export const labelOf = ({ locale }: Reader, { label, language, sourceLanguage }: Named): Html | string =>
  marked(label, [language, sourceLanguage], locale);

/** Two labels as a pair, each apart, so that a label's marks of direction end with it. */
export const pairOf = (
  reader: Reader,
  { before, after }: { readonly before: Named; readonly after: Named },
): Html =>
  fillHtml(reader.messages.pair, {
    before: html`<bdi>${labelOf(reader, before)}</bdi>`,
    after: html`<bdi>${labelOf(reader, after)}</bdi>`,
  });

function marked(name: string, languages: readonly (string | undefined)[], locale: Locale): Html | string {
  const language = foreignLanguage(name, languages, locale);
  return language ? html`<span ${spokenIn(language)}>${name}</span>` : name;
}
