/** How numbers and dates are written, by language and by region: sets of BCP 47 tags in lower case. */
import { wordsOf } from './lists.ts';

/** Languages where 1.000,5 is a thousand and a half, and 1,5 one and a half. */
export const DECIMAL_COMMA: ReadonlySet<string> = new Set(
  wordsOf(`de fr es it pt nl pl da sv nb nn no fi is cs sk sl hr sr bs hu ro bg ru uk be el tr lt lv et id vi ca gl eu
    af sq mk ka hy az kk ky uz`),
);

/** Places that write the point all the same. */
export const DECIMAL_POINT_THERE: ReadonlySet<string> = new Set(
  wordsOf('es-mx es-us es-pr es-do es-gt es-hn es-sv es-ni es-pa es-pe es-419 de-ch de-li it-ch'),
);

/** Languages where 12/01/2003 is in January. English is none of them, but for the places below. */
export const DAY_FIRST: ReadonlySet<string> = new Set(
  wordsOf(`de fr es it pt nl pl da sv nb nn no fi is cs sk sl hr sr bs ro bg ru uk be el tr lv et id ms vi ca gl
    sq mk ka hy az kk ky uz ar he fa hi bn ur th`),
);

export const DAY_FIRST_THERE: ReadonlySet<string> = new Set(
  wordsOf('en-gb en-au en-nz en-ie en-in en-za en-sg en-hk en-mt en-ng en-ke en-pk en-001 en-150'),
);
