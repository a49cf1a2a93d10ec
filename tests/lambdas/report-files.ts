/** How many objects a short report has: two pages, the list of changes, where each stands, the comparison, the summary. */
export const REPORT_FILES = 6;
