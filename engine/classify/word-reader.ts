/** The words of a link's side, read from its tokens in the order of the edits. */
import { CLASS, classOf } from '../edit/character.ts';
import { type TokenTable, tokenFrom } from '../edit/token-table.ts';
import type { Span } from '../model.ts';
import type { Lexeme } from './lexeme.ts';
import type { Lexicon } from './lexicon.ts';
import { opensSentence } from './opening.ts';
import type { Word } from './words.ts';

type WordPlace = { -readonly [Field in keyof Word]: Word[Field] };

/**
 * Reads one link of a text after the other. The words of a link last until the next one is begun: each is a place
 * that the next link's words are written into, as of a library's words there are millions.
 */
export class WordReader {
  readonly lexicon: Lexicon;
  /** How many words of the link begun last have been read. */
  count = 0;
  /** Whether one of them is in han or kana. */
  unspaced = false;
  readonly #tokens: TokenTable;
  /** What is known of the tokens by their numbers, as far as anybody has asked. */
  readonly #lexemes: (Lexeme | undefined)[];
  readonly #places: WordPlace[] = [];
  #start = 0;
  /** The token behind what was read last. */
  #next = 0;
  /** How many words of equal text were read. */
  #twins = 0;

  /** `lexemes`: by the number of a token in the inventory; readers of one inventory and lexicon can share it. */
  constructor(tokens: TokenTable, lexicon: Lexicon, lexemes: (Lexeme | undefined)[]) {
    this.lexicon = lexicon;
    this.#tokens = tokens;
    this.#lexemes = lexemes;
  }

  /** Begins with the side of a link that spans this. */
  begin(span: Span): void {
    this.count = 0;
    this.unspaced = false;
    this.#start = span.start;
    this.#next = tokenFrom(this.#tokens, span.start);
    this.#twins = 0;
  }

  /** The words read of the link begun last. */
  words(): Word[] {
    return this.#places.slice(0, this.count);
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
    const { starts, ends, ids } = this.#tokens;
    let at = this.#next;
    while (at < starts.length && starts[at] < start) at++;
    for (; at < starts.length && ends[at] <= end; at++) {
      const from = starts[at];
      const lexeme = this.#look(ids[at]);
      const initial = this.#isInitial(lexeme, from);
      const twin = edit < 0 ? this.#twins++ : -1;
      this.#put(lexeme, from, ends[at], this.#isSpaced(from), initial, edit, twin, zone);
    }
    this.#next = at;
  }

  #look(id: number): Lexeme {
    const known = this.#lexemes[id];
    if (known !== undefined) return known;
    const found = this.lexicon.look(this.#tokens.inventory.words[id]);
    this.#lexemes[id] = found;
    return found;
  }

  #isSpaced(start: number): boolean {
    return start > 0 && isSpace(this.#tokens.text, start - 1);
  }

  #isInitial(lexeme: Lexeme, start: number): boolean {
    return (
      lexeme.capital > 0 && opensSentence(this.#places, this.count, this.#tokens.text, start, this.#start)
    );
  }

  /** The equal words that the other side has read last, from its word `first` on, `shift` further on in this text. */
  copy(other: WordReader, first: number, shift: number): void {
    for (let k = first; k < other.count; k++) {
      const word = other.#places[k];
      const start = word.start + shift;
      // Only what stands before the first one may be another than on the other side.
      const spaced = k > first ? word.spaced : this.#isSpaced(start);
      const initial = k > first ? word.initial : this.#isInitial(word.lexeme, start);
      this.#put(word.lexeme, start, word.end + shift, spaced, initial, -1, word.twin, -1);
    }
  }

  #put(
    lexeme: Lexeme,
    start: number,
    end: number,
    spaced: boolean,
    initial: boolean,
    edit: number,
    twin: number,
    zone: number,
  ): void {
    if (lexeme.unspaced) this.unspaced = true;
    if (this.count === this.#places.length) {
      this.#places.push({ lexeme, start, end, spaced, initial, edit, twin, zone, taken: false });
      this.count++;
      return;
    }
    const place = this.#places[this.count++];
    place.lexeme = lexeme;
    place.start = start;
    place.end = end;
    place.spaced = spaced;
    place.initial = initial;
    place.edit = edit;
    place.twin = twin;
    place.zone = zone;
    place.taken = false;
  }
}

export const isSpace = (text: string, at: number): boolean => classOf(text.charCodeAt(at)) === CLASS.space;
