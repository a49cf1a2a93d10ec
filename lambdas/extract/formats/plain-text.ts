import { done } from '../refuse.ts';
import type { Format } from './format.ts';

export const plainText: Format = {
  name: 'plain text',
  mediaType: 'text/plain',
  extensions: ['txt', 'text'],
  contentTypes: ['text/plain'],
  read: async (text) => done({ text, furniture: [], notes: [] }),
};
