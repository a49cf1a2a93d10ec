/** What `variorum compare` can print. */
export const FORMATS = [
  'text',
  'json',
  'html',
  'csv',
  'md',
  'docx',
  'xlsx',
  'pdf',
  'tmx',
  'xlf',
  'tei',
  'corrigendum',
  'corrigendum-html',
  'corrigendum-docx',
] as const;
export type CompareFormat = (typeof FORMATS)[number];
