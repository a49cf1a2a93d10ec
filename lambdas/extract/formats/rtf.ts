import type { BinaryFormat } from './format.ts';

export const rtf: BinaryFormat = {
  name: 'RTF',
  mediaType: 'application/rtf',
  extensions: ['rtf'],
  contentTypes: ['application/rtf', 'text/rtf'],
  readBytes: async (bytes, { tracked = 'accept' }) => {
    const { readRtf } = await import('../rtf/read.ts');
    return readRtf(bytes, tracked);
  },
};
