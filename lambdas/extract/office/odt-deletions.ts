import { type Attempt, done, refused } from '../refuse.ts';
import { walkXml } from '../xml/walk.ts';

/** What was deleted from an OpenDocument text while changes were tracked, by the id of the change. */
export class OdtDeletions {
  readonly #texts = new Map<string, string[]>();

  begin(id: string): void {
    this.#texts.set(id, []);
  }

  paragraph(id: string): void {
    this.#texts.get(id)?.push('');
  }

  add(id: string, text: string): void {
    const paragraphs = this.#texts.get(id);
    if (paragraphs && paragraphs.length > 0) paragraphs[paragraphs.length - 1] += text;
  }

  /** The deleted paragraphs; the first goes on in the one that the change stands in, so does the last. */
  of(id: string): readonly string[] {
    return this.#texts.get(id) ?? [];
  }
}

export function readDeletions(source: string): Attempt<OdtDeletions> {
  const deletions = new OdtDeletions();
  let id = '';
  let inDeletion = false;
  let inParagraph = false;
  const broken = walkXml(source, 'OpenDocument file', {
    open: ({ name, attribute }) => {
      if (name === 'changed-region') id = attribute('id');
      else if (name === 'deletion') {
        inDeletion = true;
        deletions.begin(id);
      } else if (name === 'change-info') return 'skip';
      else if (inDeletion && (name === 'p' || name === 'h')) {
        inParagraph = true;
        deletions.paragraph(id);
      } else if (inParagraph && name === 's') deletions.add(id, ' ');
      else if (inParagraph && name === 'line-break') deletions.add(id, '\n');
      return undefined;
    },
    close: ({ name }) => {
      if (name === 'deletion') inDeletion = false;
      else if (name === 'p' || name === 'h') inParagraph = false;
    },
    text: (text) => {
      if (inDeletion && inParagraph) deletions.add(id, text.replace(/[\t\n\r ]+/g, ' '));
    },
  });
  return broken ? refused(broken) : done(deletions);
}
