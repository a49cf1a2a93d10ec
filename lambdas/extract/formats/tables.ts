/** Tables with a column of segments. */
import type { BinaryFormat, TextFormat } from './format.ts';

export const csv: TextFormat = {
  name: 'CSV',
  mediaType: 'text/csv',
  extensions: ['csv'],
  contentTypes: ['text/csv'],
  read: async (text, hints) => {
    const { readCsvTable } = await import('../table/csv.ts');
    return readCsvTable(text, hints, undefined);
  },
};

export const tsv: TextFormat = {
  name: 'TSV',
  mediaType: 'text/tab-separated-values',
  extensions: ['tsv', 'tab'],
  contentTypes: ['text/tab-separated-values'],
  read: async (text, hints) => {
    const { readCsvTable } = await import('../table/csv.ts');
    return readCsvTable(text, hints, '\t');
  },
};

export const xlsx: BinaryFormat = {
  name: 'Excel',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extensions: ['xlsx'],
  contentTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  readBytes: async (bytes, hints) => {
    const { readXlsx } = await import('../table/xlsx.ts');
    return readXlsx(bytes, hints);
  },
};
