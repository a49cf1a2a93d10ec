import type { BinaryFormat } from './format.ts';

export const docx: BinaryFormat = {
  name: 'Word',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  extensions: ['docx', 'dotx'],
  contentTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  readBytes: async (bytes, { tracked = 'accept' }) => {
    const { readDocx } = await import('../office/docx.ts');
    return readDocx(bytes, tracked);
  },
};
