import type { BinaryFormat } from './format.ts';

export const pdf: BinaryFormat = {
  name: 'PDF',
  mediaType: 'application/pdf',
  extensions: ['pdf'],
  contentTypes: ['application/pdf'],
  readBytes: async (bytes) => {
    const { readPdf } = await import('../pdf/read.ts');
    return readPdf(bytes);
  },
};
