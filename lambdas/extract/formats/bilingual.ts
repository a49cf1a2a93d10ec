/** What translation tools keep: segments with their ids, most often beside their sources. */
import { declaredInHtml } from '../html/declared-encoding.ts';
import type { TextFormat } from './format.ts';

export const xliff: TextFormat = {
  name: 'XLIFF',
  mediaType: 'application/xliff+xml',
  extensions: ['xlf', 'xliff', 'sdlxliff', 'mqxliff'],
  contentTypes: ['application/xliff+xml', 'application/x-xliff+xml'],
  declaredEncoding: declaredInHtml,
  read: async (text) => {
    const { readXliff } = await import('../bilingual/xliff.ts');
    return readXliff(text);
  },
};

export const tmx: TextFormat = {
  name: 'TMX',
  mediaType: 'application/x-tmx+xml',
  extensions: ['tmx'],
  contentTypes: ['application/x-tmx+xml'],
  declaredEncoding: declaredInHtml,
  read: async (text, { language }) => {
    const { readTmx } = await import('../bilingual/tmx.ts');
    return readTmx(text, language);
  },
};

export const po: TextFormat = {
  name: 'PO',
  mediaType: 'text/x-gettext-translation',
  extensions: ['po', 'pot'],
  contentTypes: ['text/x-gettext-translation', 'text/x-po'],
  declaredEncoding: (bytes) =>
    /"Content-Type:[^"\n]{0,100}?charset=([\w.:-]{1,40})/i.exec(
      Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1'),
    )?.[1],
  read: async (text) => {
    const { readPo } = await import('../bilingual/po.ts');
    return readPo(text);
  },
};

export const json: TextFormat = {
  name: 'JSON of segments',
  mediaType: 'application/json',
  extensions: ['json'],
  contentTypes: ['application/json'],
  read: async (text) => {
    const { readJson } = await import('../bilingual/json.ts');
    return readJson(text);
  },
};
