import { type Command, InvalidArgumentError } from 'commander';
import { CATEGORIES, type Category, SEVERITIES, type Severity } from '../../engine/model.ts';

/** What may be set on a command line, beside and over a config file. */
export interface SettingsOptions {
  readonly config?: string;
  readonly glossary?: string;
  readonly severity?: { readonly [category in Category]?: Severity };
  readonly ignore?: readonly Category[];
}

export const SETTINGS_HELP = `
What matters to you:
  A config file is JSON: { "severities": { "spelling": "major" },
  "ignore": ["typography"], "terms": [{ "term": "peace treaty" }] }.
  A glossary is CSV with a header row (term, and where wanted language,
  severity, kind, note) or TBX. A change that touches one of its terms is told
  as "terminology: X → Y": major, or as severe as the glossary says.
  What a flag says holds against the config file.
  Categories: ${wrapped(CATEGORIES)}
  Severities: ${SEVERITIES.join(', ')}`;

export function addSettingsOptions(command: Command): Command {
  return command
    .option('--config <file>', 'severities, ignored categories and terms, as JSON')
    .option('--glossary <file>', 'terms and names to watch: .csv or .tbx')
    .option('--severity <category=level>', 'how much a category matters; may be repeated', collectSeverity)
    .option('--ignore <category>', 'leave out changes of this category; may be repeated', collectIgnored);
}

/** One of SEVERITIES, for commander. */
export const severityNamed = (name: string): Severity => named(name, SEVERITIES, 'severity', 'severities');
const categoryNamed = (name: string): Category => named(name, CATEGORIES, 'category', 'categories');

function named<Name extends string>(given: string, names: readonly Name[], one: string, many: string): Name {
  const found = names.find((name) => name === given);
  if (found === undefined)
    throw new InvalidArgumentError(`"${given}" is no ${one}. The ${many} are ${names.join(', ')}.`);
  return found;
}

function collectSeverity(
  value: string,
  before: SettingsOptions['severity'] = {},
): SettingsOptions['severity'] {
  const at = value.indexOf('=');
  if (at < 0) throw new InvalidArgumentError('Give a category and its severity, as in spelling=major.');
  return { ...before, [categoryNamed(value.slice(0, at))]: severityNamed(value.slice(at + 1)) };
}

const collectIgnored = (value: string, before: readonly Category[] = []): readonly Category[] => [
  ...new Set([...before, categoryNamed(value)]),
];

/** Lines of the help's width, indented as deep as the first one stands. */
function wrapped(words: readonly string[]): string {
  const lines = [''];
  for (const word of words) {
    const line = lines[lines.length - 1];
    if (`${line} ${word},`.length > 64) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line}, ${word}`;
  }
  return lines.join(',\n              ');
}
