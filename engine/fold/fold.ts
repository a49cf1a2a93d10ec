/** Changes -> groups: what was changed in the same way in several places, and where that was forgotten. */
import { fingerprint } from '../change-ids.ts';
import type { Change, ChangeGroup, ComparedLink } from '../model.ts';
import type { Side } from '../side.ts';
import { findSurvivors } from './survivors.ts';

/** The same change, place by place. */
export interface Repeated {
  readonly category: Change['category'];
  readonly severity: Change['severity'];
  readonly note: string;
  /** The words cut and put where the note leaves some out, else empty. */
  readonly words: string;
  readonly places: readonly Place[];
}

interface Place {
  readonly link: ComparedLink;
  readonly change: Change;
}

/** The groups of a comparison, in the order of their first places. Linear in the texts and their changes. */
export function foldChanges(links: readonly ComparedLink[], before: Side, after: Side): ChangeGroup[] {
  const repeated = gather(links, before.text, after.text);
  const survivors = findSurvivors(links, repeated, before, after);
  const groups: ChangeGroup[] = [];
  const used = new Map<string, number>();
  for (const one of repeated) {
    const left = survivors.get(one);
    if (one.places.length < 2 && left === undefined) continue;
    const stem = `group-${fingerprint(`${one.category} ${one.severity} ${one.note}${one.words}`)}`;
    const times = (used.get(stem) ?? 0) + 1;
    used.set(stem, times);
    groups.push({
      id: times === 1 ? stem : `${stem}-${times}`,
      category: one.category,
      severity: one.severity,
      note: one.note,
      changes: one.places.map(({ change }) => change.id),
      survivors: left ?? [],
    });
  }
  return groups;
}

/** In the order of first places. */
function gather(links: readonly ComparedLink[], before: string, after: string): Repeated[] {
  const gathered = new Gathered();
  for (const link of links) {
    if (link.before.length === 0 || link.after.length === 0) continue;
    for (const change of link.changes) {
      const words = shortened(change.note) ? wordsOf(change, link, before, after) : '';
      gathered.add({ link, change }, words);
    }
  }
  return gathered.all;
}

interface Gathering extends Repeated {
  readonly places: Place[];
  /** Said in the same words of another category or severity. */
  readonly alike: Gathering | undefined;
}

class Gathered {
  readonly all: Gathering[] = [];
  /** By what is said: the last one, which knows the others. */
  readonly #said = new Map<string, Gathering>();

  add(place: Place, words: string): void {
    const { category, severity, note } = place.change;
    const said = words === '' ? note : note + words;
    const alike = this.#said.get(said);
    let known = alike;
    while (known !== undefined && (known.category !== category || known.severity !== severity)) {
      known = known.alike;
    }
    if (known !== undefined) {
      known.places.push(place);
      return;
    }
    const one = { category, severity, note, words, places: [place], alike };
    this.all.push(one);
    this.#said.set(said, one);
  }
}

/** A note quotes the words cut and put, so the same note is the same replacement, unless it leaves some out. */
const shortened = (note: string): boolean => note.includes('…');

const wordsOf = ({ edits }: Change, link: ComparedLink, before: string, after: string): string =>
  edits
    .map((index) => {
      const { before: cut, after: put } = link.edits[index];
      return `\u0000${oneLine(before.slice(cut.start, cut.end))}\u0000${oneLine(after.slice(put.start, put.end))}`;
    })
    .join('');

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
