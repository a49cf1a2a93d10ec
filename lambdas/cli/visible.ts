/** What came from a file may hold sequences that a terminal would obey. */
export const visible = (text: string): string => text.replace(/\p{Cc}/gu, '\u{fffd}');
