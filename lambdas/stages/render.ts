/** The report's files as the engine writes them. */
import { CHANGE_PAGES_FILE, CHANGES_FILE, pageFile, pairName } from '../store/keys.ts';
import { writtenDocument } from './documents.ts';
import type { Render } from './publish.ts';
import type { VersionRecord } from './records.ts';

const metaOf = ({ label, status, date, time }: VersionRecord) => ({ label, status, date, time });

/** File by file, so that of a long report no more than a page is held at a time. */
export const renderReport: Render = async function* ({ comparison, before, after }) {
  // Loaded only when a report has to be made, which most calls of the sweep do not.
  const { LOCALES, listChanges, renderHtmlPages, renderJson } = await import('../../engine/index.ts');
  const { readingNotes } = await import('./note-words.ts');
  const texts = { before: before.text, after: after.text };
  const work = `/works/${encodeURIComponent(after.work)}`;
  const report = `${work}/compare/${encodeURIComponent(pairName({ before: before.id, after: after.id }))}`;
  const changePages: string[] = [];
  const pages = renderHtmlPages(
    comparison,
    {
      ...texts,
      work: after.workTitle ?? before.workTitle,
      beforeMeta: metaOf(before),
      afterMeta: metaOf(after),
      notes: readingNotes(before, after),
      furniture: { before: before.furniture, after: after.furniture },
      // The pages serve the report under a policy without inline styles and scripts.
      stylesheet: { href: '/assets/report.css' },
      script: { href: '/assets/report.js' },
      links: {
        home: '/',
        work,
        json: `${report}.json`,
        csv: `${report}.csv`,
        text: `${report}.txt`,
        feed: `${work}/feed.atom`,
        page: (page) => (page === 1 ? report : `${report}/pages/${page}`),
        changes: `${report}/changes/`,
        download: (suffix) => `${report}${suffix}`,
        language: (other) => `?lang=${other}`,
      },
    },
    LOCALES,
  );
  for (const { locale, number, html, changes } of pages) {
    yield { file: pageFile(locale, number), body: html };
    // The same rows stand on the same page in every language.
    if (locale === LOCALES[0]) for (const id of changes) changePages.push(`${id} ${number}\n`);
  }
  yield { file: CHANGE_PAGES_FILE, body: changePages.join('') };
  yield { file: CHANGES_FILE, body: writtenDocument(listChanges(comparison)) };
  yield { file: 'comparison.json', body: renderJson(comparison, texts) };
};
