import { dayName } from '../dates.ts';
import type { Messages } from '../messages/messages.ts';

/** An instant to the minute: `12 January 2003 10:00 UTC`. */
export const momentName = (instant: string, messages: Messages): string =>
  `${dayName(instant, messages)} ${instant.slice(11, 16)} UTC`;
