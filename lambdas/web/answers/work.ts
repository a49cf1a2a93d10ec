import { csvTable, SEVERITIES } from '../../../engine/index.ts';
import type { RefusalRecord, VersionFacts, VersionRecord } from '../../stages/records.ts';
import { feedAddress, originalAddress, reportAddress, versionAddress, workAddress } from '../addresses.ts';
import type { ListedComparison, WorkView } from '../catalogue.ts';
import type { WorkEntry } from '../home-list.ts';
import type {
  ComparisonListed,
  RefusalListed,
  VersionAnswer,
  VersionListed,
  WorkAnswer,
  WorksAnswer,
} from './shapes.ts';

export const worksJson = (works: readonly WorkEntry[], refusals: readonly RefusalRecord[]): WorksAnswer => ({
  works: works.map((work) => ({
    id: work.id,
    title: work.title,
    address: workAddress(work.id),
    sourceLanguage: work.sourceLanguage,
    versions: work.versions.length,
    refused: work.refused,
    pending: work.pending.length,
    latest: work.latest && comparisonListed(work.id, work.latest),
  })),
  refusals: refusals.map(refusalListed),
  feed: feedAddress(),
});

export const workJson = (work: WorkView): WorkAnswer => ({
  id: work.id,
  title: work.title,
  address: workAddress(work.id),
  sourceLanguage: work.sourceLanguage,
  versions: work.versions.map(versionListed),
  comparisons: work.comparisons.map((comparison) => comparisonListed(work.id, comparison)),
  refusals: work.refusals.map(refusalListed),
  pending: work.pending.length,
  feed: feedAddress(work.id),
});

export const versionJson = (version: VersionRecord): VersionAnswer => ({
  ...versionListed(version),
  work: version.work,
  file: {
    name: version.origin.filename,
    bytes: version.origin.bytes,
    sha256: version.origin.sha256,
    encoding: version.origin.encoding,
    address: originalAddress(version.work, version.id),
  },
  fetched: version.origin.fetched && {
    ...version.origin.fetched,
    redirects: [...version.origin.fetched.redirects],
    headers: { ...version.origin.fetched.headers },
  },
  text: version.text,
  furniture: [...version.furniture],
  notes: [...version.notes],
});

/** The comparisons as a table, one a row. `origin` is what addresses are put behind: `https://desk.example`. */
export function comparisonsCsv(work: WorkView, origin: string): string {
  const severities = [...SEVERITIES].reverse();
  const columns = ['before', 'after', 'before_id', 'after_id', 'made', ...severities, 'address'] as const;
  const rows = work.comparisons.map((comparison) => {
    const { before, after, report } = comparison;
    const counts = severities.map((name) => [name, report?.summary.severities[name] ?? ''] as const);
    return {
      before: before.label,
      after: after.label,
      before_id: before.id,
      after_id: after.id,
      made: report ? 'yes' : 'no',
      address: origin + reportAddress(work.id, comparison.pair),
      ...Object.fromEntries(counts),
    };
  });
  return csvTable<string>(columns, rows);
}

const comparisonListed = (
  work: string,
  { pair, before, after, report }: ListedComparison,
): ComparisonListed => ({
  before: { id: before.id, label: before.label },
  after: { id: after.id, label: after.label },
  address: reportAddress(work, pair),
  made: report !== undefined,
  summary: report?.summary,
});

const versionListed = (version: VersionFacts): VersionListed => ({
  id: version.id,
  label: version.label,
  address: versionAddress(version.work, version.id),
  language: version.language,
  role: version.role,
  time: version.time,
  timeFrom: version.timeFrom,
  title: version.title,
  status: version.status,
});

const refusalListed = ({ code, message, place, hint, filename }: RefusalRecord): RefusalListed => ({
  code,
  message,
  place,
  hint,
  filename,
});
