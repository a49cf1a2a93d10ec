/** What makes a Word file of a body: the parts around it (ECMA-376, WordprocessingML). */
import { directionOf } from '../direction.ts';
import { contentTypes, PACKAGE, relationships } from '../office-package.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';
import { zip } from '../zip.ts';

export interface WordDocument {
  /** Paragraphs and tables. */
  readonly body: readonly Xml[];
  readonly comments?: readonly Xml[];
  readonly title: string;
  readonly author: string;
  /** ISO 8601 instant; a file without one says nothing of when it was made. */
  readonly time?: string;
  /** BCP 47, of the text. */
  readonly language: string;
}

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export function wordFile(document: WordDocument): Uint8Array {
  const comments = document.comments ?? [];
  const parts = [
    ['document', 'main', documentXml(document)],
    ['styles', undefined, stylesXml(document.language)],
    ['settings', undefined, SETTINGS],
    ...(comments.length === 0 ? [] : [['comments', undefined, commentsXml(comments)] as const]),
  ] as const;
  return zip({
    '[Content_Types].xml': contentTypes({
      ...Object.fromEntries(
        parts.map(([name, kind]) => [
          `word/${name}.xml`,
          `${WORD_TYPE}.${kind === undefined ? name : `${name}.${kind}`}+xml`,
        ]),
      ),
      'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
    }),
    '_rels/.rels': relationships([
      { type: 'officeDocument', target: 'word/document.xml' },
      { type: `${PACKAGE}/relationships/metadata/core-properties`, target: 'docProps/core.xml' },
    ]),
    ...Object.fromEntries(parts.map(([name, , text]) => [`word/${name}.xml`, text])),
    'word/_rels/document.xml.rels': relationships(
      parts.slice(1).map(([name]) => ({ type: name, target: `${name}.xml` })),
    ),
    'docProps/core.xml': coreXml(document),
  });
}

/** A4 with margins of an inch, in twentieths of a point. */
const SECTION = element(
  'w:sectPr',
  {},
  element('w:pgSz', { 'w:w': 11906, 'w:h': 16838 }),
  element('w:pgMar', {
    'w:top': 1440,
    'w:right': 1440,
    'w:bottom': 1440,
    'w:left': 1440,
    'w:header': 720,
    'w:footer': 720,
    'w:gutter': 0,
  }),
);

const documentXml = ({ body }: WordDocument): string =>
  xmlDocument(element('w:document', { 'xmlns:w': WORD }, element('w:body', {}, body, SECTION)));

const commentsXml = (comments: readonly Xml[]): string =>
  xmlDocument(element('w:comments', { 'xmlns:w': WORD }, comments));

/** Without it Word takes the file for one of 2007 and says so in the title bar. */
const SETTINGS = xmlDocument(
  element(
    'w:settings',
    { 'xmlns:w': WORD },
    element(
      'w:compat',
      {},
      element('w:compatSetting', {
        'w:name': 'compatibilityMode',
        'w:uri': 'http://schemas.microsoft.com/office/word',
        'w:val': 15,
      }),
    ),
  ),
);

function stylesXml(language: string): string {
  const fonts = element('w:rFonts', {
    'w:ascii': 'Times New Roman',
    'w:eastAsia': 'MS Mincho',
    'w:hAnsi': 'Times New Roman',
    'w:cs': 'Times New Roman',
  });
  const isEastAsian = /^(ja|zh|ko)\b/i.test(language);
  const runs = element(
    'w:rPr',
    {},
    fonts,
    element('w:sz', { 'w:val': 22 }),
    element('w:szCs', { 'w:val': 22 }),
    element('w:lang', {
      'w:val': isEastAsian ? undefined : language,
      'w:eastAsia': isEastAsian ? language : undefined,
      'w:bidi': directionOf(language) === 'rtl' ? language : undefined,
    }),
  );
  const spacing = element('w:spacing', { 'w:after': 160, 'w:line': 276, 'w:lineRule': 'auto' });
  return xmlDocument(
    element(
      'w:styles',
      { 'xmlns:w': WORD },
      element(
        'w:docDefaults',
        {},
        element('w:rPrDefault', {}, runs),
        element('w:pPrDefault', {}, element('w:pPr', {}, spacing)),
      ),
      element(
        'w:style',
        { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
        element('w:name', { 'w:val': 'Normal' }),
      ),
      element(
        'w:style',
        { 'w:type': 'paragraph', 'w:styleId': 'Title' },
        element('w:name', { 'w:val': 'Title' }),
        element('w:basedOn', { 'w:val': 'Normal' }),
        element('w:pPr', {}, element('w:keepNext')),
        element(
          'w:rPr',
          {},
          element('w:b'),
          element('w:bCs'),
          element('w:sz', { 'w:val': 32 }),
          element('w:szCs', { 'w:val': 32 }),
        ),
      ),
    ),
  );
}

const coreXml = ({ title, author, time }: WordDocument): string => {
  const moment = wordTime(time);
  const dated = (name: string) =>
    moment === undefined ? undefined : element(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, moment);
  return xmlDocument(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, title),
      element('dc:creator', {}, author),
      dated('created'),
      dated('modified'),
    ),
  );
};

/** `2003-01-20T00:00:00Z`: Word takes whole seconds, and a date alone as midnight. Undefined for what is no time. */
export function wordTime(time: string | undefined): string | undefined {
  const [, day, clock] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z)?$/.exec(time ?? '') ?? [];
  return day === undefined ? undefined : `${day}T${clock ?? '00:00:00'}Z`;
}
