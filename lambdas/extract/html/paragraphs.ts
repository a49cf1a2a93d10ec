/** Collects runs of inline text into paragraphs, with white space collapsed as a browser does. */

/** Between two of these a line break in the source is nothing (CSS Text 3, segment break transformation). */
const EAST_ASIAN = /[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/;
const COLLAPSIBLE = /([\t\n\f\r ]+)/;

export class ParagraphBuilder {
  #lines: string[] = [];
  /** Of the line that is being written. */
  #pieces: string[] = [];
  #lastCharacter = '';
  /** White space seen and not yet written; it is dropped at both ends of a line. */
  #pending = '';

  add(text: string): void {
    for (const [index, run] of text.split(COLLAPSIBLE).entries()) {
      if (index % 2 === 1) this.#pending += run;
      else if (run !== '') this.#write(run);
    }
  }

  /** Inside `pre`: as it stands. */
  addPreformatted(text: string): void {
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) this.breakLine();
      if (line !== '') this.#write(line);
    }
  }

  breakLine(): void {
    this.#lines.push(this.#pieces.join(''));
    this.#pieces = [];
    this.#lastCharacter = '';
    this.#pending = '';
  }

  /** The paragraph so far without empty lines at its ends, and a fresh start. */
  finish(): string {
    this.breakLine();
    const lines = this.#lines;
    this.#lines = [];
    let from = 0;
    let to = lines.length;
    while (from < to && lines[from] === '') from += 1;
    while (to > from && lines[to - 1] === '') to -= 1;
    return lines.slice(from, to).join('\n');
  }

  #write(run: string): void {
    if (this.#pending !== '' && this.#lastCharacter !== '') {
      const isSourceBreak = this.#pending.includes('\n');
      if (!(isSourceBreak && EAST_ASIAN.test(this.#lastCharacter) && EAST_ASIAN.test(run[0]))) {
        this.#pieces.push(' ');
      }
    }
    this.#pending = '';
    this.#pieces.push(run);
    this.#lastCharacter = run[run.length - 1];
  }
}
