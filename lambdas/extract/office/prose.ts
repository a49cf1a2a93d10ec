/** Collects the paragraphs of a word processor's document, notes and text boxes behind the place that they hang on. */
import { MAX_TEXT } from '../limits.ts';

interface Open {
  pieces: string[];
  /** Paragraphs of text boxes, anchored in this one. */
  readonly inside: string[];
  readonly isTitle: boolean;
}

export class Prose {
  readonly #paragraphs: string[] = [];
  readonly #open: Open[] = [];
  #length = 0;
  /** Of the last paragraph that goes on in the next: its mark was removed. */
  #carried: string[] = [];
  title: string | undefined;

  get tooLong(): boolean {
    return this.#length > MAX_TEXT;
  }

  begin(isTitle: boolean): void {
    this.#open.push({ pieces: this.#open.length === 0 ? this.#carried : [], inside: [], isTitle });
    if (this.#open.length === 1) this.#carried = [];
  }

  add(text: string): void {
    this.#length += text.length;
    this.#open.at(-1)?.pieces.push(text);
  }

  /** `goesOn`: the paragraph's end does not count, and the next one continues it. */
  end(goesOn = false): void {
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    const holder = this.#open.at(-1);
    if (goesOn && !holder) {
      this.#carried = paragraph.pieces;
      this.#paragraphs.push(...paragraph.inside);
      return;
    }
    const text = paragraph.pieces.join('');
    if (paragraph.isTitle && text.trim() !== '') this.title ??= text;
    (holder?.inside ?? this.#paragraphs).push(text, ...paragraph.inside);
  }

  /** An empty paragraph: what was to go on in it ends here. */
  endEmpty(): void {
    if (this.#open.length > 0 || this.#carried.length === 0) return;
    this.begin(false);
    this.end();
  }

  /** The paragraphs that are not empty, parted by empty lines. */
  text(): string {
    const rest = this.#carried.join('');
    return [...this.#paragraphs, rest].filter((text) => text.trim() !== '').join('\n\n');
  }
}
