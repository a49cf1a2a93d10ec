/** The bodies of the assets, apart from their routes: a cold start that answers with a page does without them. */
import { REPORT_SCRIPT, REPORT_STYLESHEET } from '../../engine/report-assets.ts';
import { PAGES_SCRIPT } from './pages-script.ts';
import { PAGES_STYLESHEET } from './pages-stylesheet.ts';

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="4" fill="#9b1c1f"/><path d="M7 8l9 17 9-17" fill="none" stroke="#fff" stroke-width="3.5"/></svg>`;

export const ASSETS = {
  'report.css': REPORT_STYLESHEET,
  'report.js': REPORT_SCRIPT,
  'pages.css': PAGES_STYLESHEET,
  'pages.js': PAGES_SCRIPT,
  'icon.svg': ICON,
} as const;
