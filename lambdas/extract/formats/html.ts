import { declaredInHtml } from '../html/declared-encoding.ts';
import type { Format } from './format.ts';

export const html: Format = {
  name: 'HTML',
  mediaType: 'text/html',
  extensions: ['html', 'htm', 'xhtml'],
  contentTypes: ['text/html', 'application/xhtml+xml'],
  declaredEncoding: declaredInHtml,
  read: async (text) => {
    const { readHtml } = await import('../html/read.ts');
    return readHtml(text, { titleLevels: [1] });
  },
};
