/** The other forms in which a thing is given, as links tell of them. */
import { feedAddress } from './addresses.ts';
import { type Format, MEDIA_TYPES } from './formats.ts';

export interface Alternate {
  readonly type: string;
  /** From the root of the site, encoded. */
  readonly address: string;
}

/** `base`: the address of the page. */
export const alternatesOf = (base: string, formats: readonly Format[]): readonly Alternate[] =>
  formats.map((format) => ({
    type: MEDIA_TYPES[format],
    address: format === 'html' ? base : `${base}.${format}`,
  }));

/** What stands beside a page as data. */
export const dataBeside = (base: string, formats: readonly Format[]): readonly Alternate[] =>
  alternatesOf(
    base,
    formats.filter((format) => format !== 'html'),
  );

/** Of a work, or of everything. */
export const feedOf = (work?: string): Alternate => ({
  type: 'application/atom+xml',
  address: feedAddress(work),
});

export const linkOf = ({ type, address }: Alternate): string =>
  `<${address}>; rel="alternate"; type="${type}"`;
