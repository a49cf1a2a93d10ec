import type { Category, Severity, Summary } from '../model.ts';
import { STRONGEST_FIRST } from './severity.ts';

/** A piece of the verdict; one with a severity is the count of that severity's changes. */
export interface VerdictPart {
  readonly text: string;
  readonly severity?: Severity;
}

/** One sentence of the verdict. */
export type VerdictSentence = readonly VerdictPart[];

/**
 * The verdict in plain sentences, made from counts alone. `categories` gives the categories of the critical changes,
 * which a Summary does not part by severity; without it the critical changes are only counted.
 */
export function verdict(summary: Summary, critical: readonly Category[] = []): readonly VerdictSentence[] {
  return [...substance(summary, critical), ...movement(summary), agreement(summary)];
}

/** The verdict as one line of plain text. */
export function verdictText(summary: Summary, critical: readonly Category[] = []): string {
  return verdict(summary, critical)
    .map((sentence) => sentence.map((part) => part.text).join(''))
    .join(' ');
}

function substance(summary: Summary, critical: readonly Category[]): readonly VerdictSentence[] {
  const { severities, changes, moved } = summary;
  if (changes === 0) {
    if (moved > 0) return [[{ text: 'Nothing of substance changed, only its order.' }]];
    return isSame(summary) ? [] : [[{ text: 'Nothing of substance changed.' }]];
  }
  const count = (severity: Severity, named = true): VerdictPart => ({
    text: `${severities[severity]} ${severity}${named ? (severities[severity] === 1 ? ' change' : ' changes') : ''}`,
    severity,
  });
  if (severities.critical === 0 && severities.major === 0 && severities.minor === 0)
    return [[{ text: 'Nothing of substance changed: ' }, count('neutral'), { text: '.' }]];

  const sentences: VerdictSentence[] = [];
  if (severities.critical > 0) {
    const kinds = critical.length === 0 ? '' : `: ${nouns(critical)}`;
    sentences.push([count('critical'), { text: `${kinds}.` }]);
  }
  const rest = STRONGEST_FIRST.filter((severity) => severity !== 'critical' && severities[severity] > 0);
  const opening = severities.critical === 0 ? 'No critical change. ' : '';
  if (rest.length > 0)
    sentences.push([
      ...(opening === '' ? [] : [{ text: opening }]),
      ...rest.flatMap((severity, at) => [
        ...(at === 0 ? [] : [{ text: at === rest.length - 1 ? ' and ' : ', ' }]),
        count(severity, at === rest.length - 1),
      ]),
      { text: '.' },
    ]);
  return sentences;
}

/** `3 sentences added, 1 removed, 2 moved.` */
function movement({ links, moved }: Summary): readonly VerdictSentence[] {
  const counts: readonly (readonly [number, string])[] = [
    [links.added, 'added'],
    [links.removed, 'removed'],
    [moved, 'moved'],
    [links.split, 'split'],
    [links.merged, 'merged'],
    [links.regrouped, 'regrouped'],
  ];
  const there = counts.filter(([count]) => count > 0);
  if (there.length === 0) return [];
  const named = there.map(([count, word], at) =>
    at === 0 ? `${count} ${count === 1 ? 'sentence' : 'sentences'} ${word}` : `${count} ${word}`,
  );
  return [[{ text: `${named.join(', ')}.` }]];
}

function agreement(summary: Summary): VerdictSentence {
  const total = summary.segments.after;
  const same = summary.links.unchanged;
  if (total === 0 && summary.segments.before === 0) return [{ text: 'Both versions are empty.' }];
  if (isSame(summary))
    return [
      {
        text: `Nothing changed: ${total === 1 ? 'the one sentence is' : `all ${total} sentences are`} the same.`,
      },
    ];
  if (total === 0) return [{ text: 'The text after is empty.' }];
  return [{ text: `${same} of ${total} ${total === 1 ? 'sentence' : 'sentences'} unchanged.` }];
}

const isSame = ({ changes, moved, segments, links }: Summary): boolean =>
  changes === 0 && moved === 0 && links.unchanged === segments.before && links.unchanged === segments.after;

/** `a date and 2 numbers`, in the order in which the categories first come. */
function nouns(categories: readonly Category[]): string {
  const counts = new Map<Category, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  const named = [...counts].map(([category, count]) => {
    const [one, many] = NOUNS[category];
    return count === 1 ? one : `${count} ${many}`;
  });
  return named.length < 2
    ? named.join('')
    : `${named.slice(0, -1).join(', ')} and ${named[named.length - 1]}`;
}

const NOUNS: { readonly [category in Category]: readonly [one: string, many: string] } = {
  spacing: ['a space', 'spaces'],
  typography: ['a form of type', 'forms of type'],
  punctuation: ['a punctuation mark', 'punctuation marks'],
  capitalization: ['a capital', 'capitals'],
  spelling: ['a spelling', 'spellings'],
  grammar: ['a point of grammar', 'points of grammar'],
  wording: ['a wording', 'wordings'],
  order: ['a word order', 'word orders'],
  number: ['a number', 'numbers'],
  date: ['a date', 'dates'],
  time: ['a time', 'times'],
  measure: ['a measure', 'measures'],
  name: ['a name', 'names'],
  negation: ['a negation', 'negations'],
  modality: ['a modality', 'modalities'],
  quantifier: ['a quantifier', 'quantifiers'],
  addition: ['an addition', 'additions'],
  omission: ['an omission', 'omissions'],
};
