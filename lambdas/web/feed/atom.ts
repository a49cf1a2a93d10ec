/**
 * A feed as Atom (RFC 4287). Written with the pages' own template, which escapes everything that is put in: the `feed`
 * package stands on an XML writer of 2019, takes titles for markup and falls back to the clock.
 */
import { html } from 'hono/html';
import { SEVERITIES, type Severity, verdictText } from '../../../engine/index.ts';
import { pairName } from '../../store/keys.ts';
import { changeAddress, feedAddress, homeAddress, reportAddress, workAddress } from '../addresses.ts';
import type { WantedWork } from '../catalogue.ts';
import { FEED_LENGTH, type FeedEntry } from './entries.ts';

export interface Feed {
  /** Of this work alone. */
  readonly work?: Pick<WantedWork, 'id' | 'title'>;
  readonly least: Severity;
  readonly entries: readonly FeedEntry[];
  /** What addresses are put behind: `https://desk.example`. */
  readonly origin: string;
}

/**
 * Names in feeds are tag URIs (RFC 4151), which stay when the site moves. Nobody can own `.invalid`, and an entry's name
 * holds hashes of both texts, so two sites give one name to the same comparison only.
 */
const tag = (name: string): string => `tag:variorum.invalid,2026:${name}`;
/** Of a feed that has no entry yet: no clock is asked, so that the same store gives the same bytes. */
const BEFORE_ALL = '1970-01-01T00:00:00.000Z';

/** Every instant in it is a version's own time. */
export async function atomFeed({ work, least, entries, origin }: Feed): Promise<string> {
  const query = least === 'neutral' ? '' : `?severity=${least}`;
  const self = feedAddress(work?.id) + query;
  const what = work?.title ?? 'Variorum';
  const title = least === 'neutral' ? `${what}: changes` : `${what}: ${orMore(least)} changes`;
  const written = await Promise.all(entries.map((entry) => entryXml(entry, origin)));
  const feed = await html`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${tag(self.slice(1))}</id>
<title>${title}</title>
<subtitle>What changed between the versions of translations: the latest ${FEED_LENGTH} comparisons.</subtitle>
<updated>${entries[0]?.after.time ?? BEFORE_ALL}</updated>
<author><name>Variorum</name></author>
<generator>Variorum</generator>
<link rel="self" type="application/atom+xml" href="${origin}${self}"/>
<link rel="alternate" type="text/html" href="${origin}${work ? workAddress(work.id) : homeAddress}"/>
${written}</feed>
`;
  return `<?xml version="1.0" encoding="utf-8"?>\n${feed.toString().replace(NO_XML, '\ufffd')}`;
}

/** What XML 1.0 has no way to write, escaped or not. A lone surrogate becomes the same character when it is encoded. */
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const orMore = (least: Severity): string => (least === 'critical' ? 'critical' : `${least} or graver`);

async function entryXml(entry: FeedEntry, origin: string) {
  const { work, pair, before, after, report } = entry;
  const address = origin + reportAddress(work.id, pair);
  const severities = [...SEVERITIES].reverse().filter((name) => report.summary.severities[name] > 0);
  const content = (await contentHtml(entry, origin)).toString();
  return html`<entry>
<id>${tag(`${encodeURIComponent(work.id)}/${encodeURIComponent(pairName(pair))}`)}</id>
<title>${work.title}: ${before.label} → ${after.label}</title>
<updated>${after.time}</updated>
<link rel="alternate" type="text/html" href="${address}"/>
${severities.map((name) => html`<category term="${name}" label="${report.summary.severities[name]} ${name}"/>\n`)}<summary>${verdictText(report.summary)}</summary>
<content type="html">${content}</content>
</entry>
`;
}

/** For readers that know no stylesheet: headings, lists and links. */
function contentHtml({ work, pair, report, changes }: FeedEntry, origin: string) {
  const link = (id: string) => origin + changeAddress(work.id, pair, id);
  const lists = changes?.lists.map(({ severity, count, changes: listed }) => {
    const left = count - listed.reduce((sum, change) => sum + change.count, 0);
    const items = listed.map(
      ({ category, note, count: times, places }) =>
        html`<li>${category}: ${note} (${places.map(({ id, place }, at) => html`${at === 0 ? '' : ', '}<a href="${link(id)}">${place}</a>`)}${times > places.length ? `, ${times - places.length} more` : ''})</li>\n`,
    );
    return html`<h3>${severity}: ${count}</h3>\n<ul>\n${items}</ul>\n${left > 0 ? html`<p>${left} more in the report.</p>\n` : ''}`;
  });
  return html`<p>${verdictText(report.summary)}</p>\n${lists ?? ''}<p><a href="${origin}${reportAddress(work.id, pair)}">The whole report</a></p>`;
}
