/**
 * The door to the files that report pages link to, apart from the engine's own: whoever serves them needs nothing else,
 * and whoever compares need not load them.
 */
export { REPORT_SCRIPT } from './report/script/script.ts';
export { REPORT_STYLESHEET } from './report/stylesheet.ts';
