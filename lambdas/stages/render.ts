/** The report's files as the engine writes them. */
import { CHANGES_FILE, pageFile, pairName } from '../store/keys.ts';
import { writtenDocument } from './documents.ts';
import type { Render } from './publish.ts';
import type { VersionRecord } from './records.ts';

const metaOf = ({ label, status, date, time }: VersionRecord) => ({ label, status, date, time });

export const renderReport: Render = async ({ comparison, before, after }) => {
  // Loaded only when a report has to be made, which most calls of the sweep do not.
  const { LOCALES, listChanges, renderHtml, renderJson } = await import('../../engine/index.ts');
  const texts = { before: before.text, after: after.text };
  const pages = LOCALES.map((locale) => ({
    file: pageFile(locale),
    body: renderHtml(comparison, {
      ...texts,
      locale,
      work: after.workTitle ?? before.workTitle,
      beforeMeta: metaOf(before),
      afterMeta: metaOf(after),
      furniture: { before: before.furniture, after: after.furniture },
      // The pages serve the report at /works/<work>/compare/<pair>, under a policy without inline styles.
      stylesheet: { href: '/assets/report.css' },
      links: {
        home: '/',
        work: `/works/${encodeURIComponent(after.work)}`,
        json: `${encodeURIComponent(pairName({ before: before.id, after: after.id }))}.json`,
      },
    }),
  }));
  return [
    ...pages,
    { file: CHANGES_FILE, body: writtenDocument(listChanges(comparison)) },
    { file: 'comparison.json', body: renderJson(comparison, texts) },
  ];
};
