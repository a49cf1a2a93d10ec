import type { TextFormat } from './format.ts';

export const srt: TextFormat = {
  name: 'SubRip',
  mediaType: 'application/x-subrip',
  extensions: ['srt'],
  contentTypes: ['application/x-subrip'],
  read: async (text) => {
    const { readCaptions } = await import('../captions/read.ts');
    return readCaptions(text);
  },
};

export const vtt: TextFormat = {
  name: 'WebVTT',
  mediaType: 'text/vtt',
  extensions: ['vtt'],
  contentTypes: ['text/vtt'],
  read: async (text) => {
    const { readCaptions } = await import('../captions/read.ts');
    return readCaptions(text);
  },
};
