/** What every office file has around its parts (ECMA-376, Open Packaging Conventions). */
import { element, type XmlContent, xmlDocument } from './xml.ts';

export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** `[Content_Types].xml`: by the parts' paths. */
export const contentTypes = (types: { readonly [part: string]: string }): string =>
  xmlDocument(
    element(
      'Types',
      { xmlns: `${PACKAGE}/content-types` },
      element('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }),
      element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
      Object.entries(types).map(([part, ContentType]) =>
        element('Override', { PartName: `/${part}`, ContentType }),
      ),
    ),
  );

export interface Relationship {
  /** A whole address, or one of the office's own by its last name. */
  readonly type: string;
  readonly target: string;
  readonly external?: boolean;
}

/** A part's relationships; their ids are `rId1` and on, in the order given. */
export const relationships = (targets: readonly Relationship[]): string =>
  xmlDocument(
    element(
      'Relationships',
      { xmlns: `${PACKAGE}/relationships` },
      targets.map(
        ({ type, target, external }, at): XmlContent =>
          element('Relationship', {
            Id: `rId${at + 1}`,
            Type: type.includes('/') ? type : `${OFFICE}/${type}`,
            Target: target,
            TargetMode: external ? 'External' : undefined,
          }),
      ),
    ),
  );
