/** Where the store is unless told, seen from where the user stands. */
export const DEFAULT_STORE = '.variorum';
