import { declaredInHtml } from '../html/declared-encoding.ts';
import type { TextFormat } from './format.ts';

export const tei: TextFormat = {
  name: 'TEI',
  mediaType: 'application/tei+xml',
  extensions: ['tei', 'xml'],
  contentTypes: ['application/tei+xml'],
  declaredEncoding: declaredInHtml,
  read: async (text) => {
    const { readTei } = await import('../tei/read.ts');
    return readTei(text);
  },
};
