/** What each HTML element means for the text. Data only. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Begin and end a paragraph. */
export const BLOCKS = names(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** Their contents are no text of the page. */
export const LEFT_OUT = names(
  'applet audio canvas datalist embed frame frameset head iframe noembed noframes noscript object script style svg template title video',
);

/** Readings over the characters of a ruby, and the brackets around them. */
export const RUBY_READINGS = names('rt rp rtc');

/** Things to press or to fill in. */
export const CONTROLS = names('button select textarea');

/** White space in them counts. */
export const PREFORMATTED = names('listing plaintext pre xmp');

/** Landmark roles (WAI-ARIA) that hold no text of the document. */
export const FURNITURE_ROLES = names(
  'banner complementary contentinfo menu menubar navigation search toolbar',
);

/** Furniture of the page, but a part of the text inside one of `SECTIONING` (HTML-AAM's scoping). */
export const PAGE_LEVEL = names('header footer aside');
export const SECTIONING = names('article aside blockquote main section');

/** Whole words of `class` and `id` that say the same as a landmark; "header" and "menu" name too much else. */
export const FURNITURE_NAMES = names(
  'nav navbar navigation breadcrumb breadcrumbs sidebar site-header site-footer site-nav cookie-banner cookie-notice cookie-consent skip-link skiplink skip-nav share-buttons social-links',
);
