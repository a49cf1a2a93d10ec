/** Words that tell years and hours from counts of them. */

/** "2003 года" is a year and no thousands of them. */
export const YEAR_NOUNS: ReadonlySet<string> = new Set(['год', 'года', 'году', 'годом', 'г']);

/** Hours of the clock where one of these leads to them ("à 15 heures"), hours of work anywhere else. */
export const CLOCK_LEADS: ReadonlySet<string> = new Set(['à', 'dès', 'vers']);
export const CLOCK_HOURS: ReadonlySet<string> = new Set(['heure', 'heures', 'h']);

/** Languages whose hours have an a.m. and a p.m.; in German "am" is a preposition. */
export const HALVED_DAYS: ReadonlySet<string> = new Set(['en', 'es']);

/** Months whose whole names are as short as other months cut short. */
export const SHORT_MONTHS: ReadonlySet<string> = new Set(
  'may june july mai juni juli märz mars juin août mayo май'.split(' '),
);
