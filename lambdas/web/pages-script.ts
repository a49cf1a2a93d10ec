import { RENEWING_SCRIPT } from './script-renewing.ts';
import { UPLOADING_SCRIPT } from './script-uploading.ts';

/** The only script of the pages, served as it stands. All that it does is a comfort: pages read and upload without. */
export const PAGES_SCRIPT = `'use strict';\n${RENEWING_SCRIPT}${UPLOADING_SCRIPT}`;
