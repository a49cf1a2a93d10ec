/**
 * Grammars (RELAX NG) of what we write in the formats for programs: each element of ours where its standard allows it,
 * with the attributes that the standard asks for and no others. The standards' own schemas are not free to be copied
 * here; these were written from TMX 1.4b, XLIFF 2.1 (core) and the TEI Guidelines, chapter 12.
 */
const grammar = (namespace: string, start: string): string =>
  `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="${namespace}" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><start>${start}</start>`;
const define = (name: string, content: string): string => `<define name="${name}">${content}</define>`;
const element = (name: string, ...content: string[]): string =>
  `<element name="${name}">${content.join('') || '<empty/>'}</element>`;
const attribute = (name: string, content = '<text/>'): string =>
  `<attribute name="${name}">${content}</attribute>`;
const maybe = (...content: string[]): string => `<optional>${content.join('')}</optional>`;
const any = (...content: string[]): string => `<zeroOrMore>${content.join('')}</zeroOrMore>`;
const some = (...content: string[]): string => `<oneOrMore>${content.join('')}</oneOrMore>`;
const oneOf = (...content: string[]): string => `<choice>${content.join('')}</choice>`;
const value = (...values: string[]): string => oneOf(...values.map((one) => `<value>${one}</value>`));
const LANGUAGE = '<data type="language"/>';
const text = '<text/>';
/** `xml:lang` and friends are in no namespace of the grammar's. */
const xml = (name: string, content: string): string =>
  `<attribute name="${name}" ns="http://www.w3.org/XML/1998/namespace">${content}</attribute>`;

export const TMX = `${grammar(
  '',
  element(
    'tmx',
    attribute('version', value('1.4')),
    element(
      'header',
      attribute('creationtool'),
      attribute('creationtoolversion'),
      attribute('segtype', value('block', 'paragraph', 'sentence', 'phrase')),
      attribute('o-tmf'),
      attribute('adminlang', LANGUAGE),
      attribute('srclang', LANGUAGE),
      attribute('datatype', value('plaintext')),
    ),
    element(
      'body',
      any(
        element(
          'tu',
          attribute('tuid', '<data type="NMTOKEN"/>'),
          any(
            oneOf(
              element('note', xml('lang', LANGUAGE), text),
              element(
                'prop',
                attribute('type', '<data type="string"><param name="pattern">x-.+</param></data>'),
                text,
              ),
            ),
          ),
          some(element('tuv', xml('lang', LANGUAGE), element('seg', text))),
        ),
      ),
    ),
  ),
)}</grammar>`;

const inline = any(oneOf(text, element('cp', attribute('hex', '<data type="hexBinary"/>'))));

export const XLIFF = `${grammar(
  'urn:oasis:names:tc:xliff:document:2.0',
  element(
    'xliff',
    attribute('version', value('2.1')),
    attribute('srcLang', LANGUAGE),
    attribute('trgLang', LANGUAGE),
    element(
      'file',
      attribute('id', '<data type="NMTOKEN"/>'),
      attribute('original'),
      xml('space', value('preserve')),
      some(
        element(
          'unit',
          attribute('id', '<data type="NMTOKEN"/>'),
          attribute('name'),
          attribute('type', '<data type="string"><param name="pattern">[^\\s:]+:[^\\s:]+</param></data>'),
          maybe(
            element(
              'notes',
              some(
                element(
                  'note',
                  attribute('category'),
                  attribute(
                    'priority',
                    '<data type="positiveInteger"><param name="maxInclusive">10</param></data>',
                  ),
                  text,
                ),
              ),
            ),
          ),
          element(
            'segment',
            attribute('state', value('initial', 'translated', 'reviewed', 'final')),
            element('source', inline),
            element('target', inline),
          ),
        ),
      ),
    ),
  ),
)}</grammar>`;

const WITNESS = (name: string): string => attribute('wit', value(`#${name}`));

export const TEI =
  grammar(
    'http://www.tei-c.org/ns/1.0',
    element(
      'TEI',
      element(
        'teiHeader',
        element(
          'fileDesc',
          element('titleStmt', element('title', text)),
          element('publicationStmt', element('p', text)),
          element(
            'sourceDesc',
            element(
              'listWit',
              some(element('witness', xml('id', '<data type="NCName"/>'), xml('lang', LANGUAGE), text)),
            ),
          ),
        ),
        element(
          'encodingDesc',
          element(
            'variantEncoding',
            attribute('method', value('parallel-segmentation')),
            attribute('location', value('internal')),
          ),
        ),
      ),
      element(
        'text',
        xml('lang', LANGUAGE),
        element('body', some(element('p', any(oneOf('<ref name="words"/>', '<ref name="app"/>'))))),
      ),
    ),
  ) +
  define(
    'words',
    oneOf(text, element('lb'), element('milestone', attribute('unit', '<data type="token"/>'))),
  ) +
  define(
    'app',
    element(
      'app',
      maybe(attribute('type', '<data type="token"/>'), attribute('n')),
      element('lem', WITNESS('after'), any('<ref name="words"/>')),
      element('rdg', WITNESS('before'), any('<ref name="words"/>')),
      any(element('note', attribute('type'), attribute('subtype'), text)),
    ),
  ) +
  '</grammar>';
