/** The words of a link's side, read from its tokens in the order of the edits. */
import { CLASS, classOf } from '../edit/character.ts';
import { type Inventory, tokenFrom } from '../edit/token-table.ts';
import type { Lexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import { opensSentence } from './opening.ts';
import type { SideView } from './view.ts';
import type { Word } from './words.ts';

export class WordReader {
  readonly words: Word[] = [];
  readonly lexicon: Lexicon;
  readonly #side: SideView;
  readonly #lexemes: (Lexeme | undefined)[];
  /** The token behind what was read last. */
  #next: number;
  /** How many words of equal text were read. */
  #twins = 0;

  constructor(side: SideView, lexicon: Lexicon) {
    this.lexicon = lexicon;
    this.#side = side;
    this.#lexemes = lexemesOf(side.tokens.inventory, lexicon);
    this.#next = tokenFrom(side.tokens, side.span.start);
  }

  /** The words of an edit; positions do not lie before those of earlier calls. */
  readEdit(start: number, end: number, edit: number, zone: number): void {
    this.#read(start, end, edit, zone);
  }

  /** The words of a stretch that the other side has too: they are numbered alike on both. */
  readEqual(start: number, end: number): void {
    this.#read(start, end, -1, -1);
  }

  #read(start: number, end: number, edit: number, zone: number): void {
    const { tokens, span } = this.#side;
    const { text, starts, ends, ids } = tokens;
    let at = this.#next;
    while (at < starts.length && starts[at] < start) at++;
    for (; at < starts.length && ends[at] <= end; at++) {
      const from = starts[at];
      const lexeme = this.#look(ids[at]);
      this.words.push({
        lexeme,
        start: from,
        end: ends[at],
        spaced: from > 0 && isSpace(text, from - 1),
        initial: lexeme.capital > 0 && opensSentence(this.words, text, from, span.start),
        edit,
        twin: edit < 0 ? this.#twins++ : -1,
        zone,
        taken: false,
      });
    }
    this.#next = at;
  }

  #look(id: number): Lexeme {
    const known = this.#lexemes[id];
    if (known !== undefined) return known;
    const found = this.lexicon.look(this.#side.tokens.inventory.words[id]);
    this.#lexemes[id] = found;
    return found;
  }

  /** The equal words that the other side has read last, from its word `first` on, `shift` further on in this text. */
  copy(other: WordReader, first: number, shift: number): void {
    const { text } = this.#side.tokens;
    for (let k = first; k < other.words.length; k++) {
      const { lexeme, start, end, spaced, initial, twin } = other.words[k];
      const place = start + shift;
      // Only what stands before the first one may be another than on the other side.
      const opening = k === first;
      this.words.push({
        lexeme,
        start: place,
        end: end + shift,
        spaced: opening ? place > 0 && isSpace(text, place - 1) : spaced,
        initial: opening
          ? lexeme.capital > 0 && opensSentence(this.words, text, place, this.#side.span.start)
          : initial,
        edit: -1,
        twin,
        zone: -1,
        taken: false,
      });
    }
  }
}

/** What is known of the tokens of an inventory, by their numbers, as far as anybody has asked. */
const known = new WeakMap<Inventory, Map<Lexicon, (Lexeme | undefined)[]>>();

function lexemesOf(inventory: Inventory, lexicon: Lexicon): (Lexeme | undefined)[] {
  const ofInventory = known.get(inventory) ?? new Map<Lexicon, (Lexeme | undefined)[]>();
  known.set(inventory, ofInventory);
  const lexemes = ofInventory.get(lexicon) ?? new Array<Lexeme | undefined>(inventory.words.length);
  ofInventory.set(lexicon, lexemes);
  return lexemes;
}

export const isSpace = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CLASS.space;
