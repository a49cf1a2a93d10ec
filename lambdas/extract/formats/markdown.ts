/** Markdown is rendered to HTML and read as HTML: one path, and raw HTML in it is treated as HTML. */
import { done } from '../refuse.ts';
import type { Format } from './format.ts';

export const markdown: Format = {
  name: 'Markdown',
  mediaType: 'text/markdown',
  extensions: ['md', 'markdown'],
  contentTypes: ['text/markdown', 'text/x-markdown'],
  read: async (text) => {
    const { renderMarkdown, splitFrontMatter } = await import('../markdown/render.ts');
    const { body, notes } = splitFrontMatter(text);
    const rendered = renderMarkdown(body);
    if (rendered === undefined) {
      const note =
        'The Markdown is nested too deeply, or leaves too much open, to be read as such; it was read as plain text.';
      return done({ text: body, furniture: [], notes: [...notes, note] });
    }
    const { readHtml } = await import('../html/read.ts');
    const read = readHtml(rendered, { titleLevels: [1, 2, 3, 4, 5, 6] });
    return read.ok ? done({ ...read.value, notes: [...notes, ...read.value.notes] }) : read;
  },
};
