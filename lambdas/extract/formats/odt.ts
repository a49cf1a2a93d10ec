import type { BinaryFormat, TextFormat } from './format.ts';

export const odt: BinaryFormat = {
  name: 'OpenDocument',
  mediaType: 'application/vnd.oasis.opendocument.text',
  extensions: ['odt', 'ott'],
  contentTypes: ['application/vnd.oasis.opendocument.text'],
  readBytes: async (bytes, { tracked = 'accept' }) => {
    const { entryNames } = await import('../archive/unpack.ts');
    const { readOdt } = await import('../office/odt.ts');
    const names = entryNames(bytes, 'OpenDocument file');
    return names.ok ? readOdt(bytes, names.value, tracked) : names;
  },
};

/** The same in one XML file. */
export const fodt: TextFormat = {
  name: 'flat OpenDocument',
  mediaType: 'application/vnd.oasis.opendocument.text-flat-xml',
  extensions: ['fodt'],
  contentTypes: ['application/vnd.oasis.opendocument.text-flat-xml'],
  read: async (text, { tracked = 'accept' }) => {
    const { readOdtXml } = await import('../office/odt.ts');
    return readOdtXml([text], tracked);
  },
};
