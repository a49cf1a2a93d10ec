/**
 * The report's script, as it is served or put inside a page that stands alone: plain JavaScript, since the engine has no
 * build step, one task a file. The page reads whole without it; it adds the controls of `html-tools.ts`.
 */
import { COPY_SCRIPT } from './copy.ts';
import { FILTER_SCRIPT } from './filter.ts';
import { KEYS_SCRIPT } from './keys.ts';
import { PRINT_SCRIPT } from './print.ts';
import { SETUP_SCRIPT } from './setup.ts';
import { STRIP_SCRIPT } from './strip.ts';
import { VIEW_SCRIPT } from './view.ts';
import { WALK_SCRIPT } from './walk.ts';

const TASKS = [
  SETUP_SCRIPT,
  VIEW_SCRIPT,
  FILTER_SCRIPT,
  WALK_SCRIPT,
  COPY_SCRIPT,
  KEYS_SCRIPT,
  STRIP_SCRIPT,
  PRINT_SCRIPT,
];

export const REPORT_SCRIPT = `'use strict';
(() => {
${TASKS.join('\n')}})();
`;
