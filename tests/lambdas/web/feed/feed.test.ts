import fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceptUpload } from '../../../../lambdas/stages/accept.ts';
import { FEED_LENGTH } from '../../../../lambdas/web/feed/entries.ts';
import { readPage } from '../../../engine/report/page.ts';
import { offer, type Site, site, twoVersions } from '../site.ts';
import { feedTroubles, readFeed } from './validate.ts';

const HOST = 'https://desk.example';
const feed = async ({ app }: Pick<Site, 'app'>, path: string): Promise<string> => {
  const response = await app.request(`${HOST}${path}`);
  expect(response.status).toBe(200);
  expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8');
  const xml = await response.text();
  expect(await feedTroubles(xml)).toEqual([]);
  return xml;
};

test('a feed tells of each comparison, with the changes and links to them', async () => {
  const made = await twoVersions();
  for (const path of ['/feed.atom', '/works/harbour/feed.atom']) {
    const { entries, links, updated } = readFeed(await feed(made, path));
    expect(links).toContainEqual({ rel: 'self', href: `${HOST}${path}` });
    expect(updated).toBe('2024-05-02T00:00:00.000Z');
    expect(entries).toHaveLength(1);
    const [entry] = entries;
    const address = `${HOST}/works/harbour/compare/${made.pair}`;
    expect(entry.title).toBe('Notice of the Harbour Master: provisional → revised');
    expect(entry.links).toEqual([{ rel: 'alternate', href: address }]);
    expect(entry.content).toContain('May 12, 2024 → May 13, 2024');
    expect(entry.content).toContain(`<a href="${address}`);
    expect(readPage(`<!doctype html><title>x</title>${entry.content}`).errors).toEqual([]);
  }
});

test('by minimum severity: comparisons without such a change are not told of, nor weaker changes', async () => {
  const made = await twoVersions();
  const texts = [
    'Notice\n\nThe quay closes on May 13, 2024. Ships may use the basin. The lamp is lit at dusk.\n',
  ];
  const spelt = texts[0].replace('quay closes', 'quay, closes');
  await acceptUpload(made.store, offer('third', spelt, { time: '2024-05-03' }));
  await made.settle();
  const all = readFeed(await feed(made, '/works/harbour/feed.atom'));
  const minor = readFeed(await feed(made, '/works/harbour/feed.atom?severity=minor'));
  const major = readFeed(await feed(made, '/works/harbour/feed.atom?severity=major'));
  const titles = ({ entries }: typeof all) => entries.map(({ title }) => title.split(': ')[1]);
  expect(titles(all)).toEqual(['provisional → third', 'revised → third', 'provisional → revised']);
  expect(titles(minor)).toEqual(titles(all));
  expect(titles(major)).toEqual(['provisional → third', 'provisional → revised']);
  expect(minor.entries[0].content).toContain('<h3>minor: 1</h3>');
  expect(major.entries[0].content).not.toContain('<h3>minor');
  expect(major.id).not.toBe(all.id);
});

test('ids and times do not depend on the host or on when the feed is asked for', async () => {
  const made = await twoVersions();
  const [one, other] = [await made.app.request(`${HOST}/feed.atom`), await made.app.request('/feed.atom')];
  const [here, there] = [readFeed(await one.text()), readFeed(await other.text())];
  const facts = ({ id, updated, entries }: typeof here) => [
    [id, updated],
    ...entries.map((entry) => [entry.id, entry.updated]),
  ];
  expect(facts(here)).toEqual(facts(there));
  const again = await made.app.request('/feed.atom', {
    headers: { 'If-None-Match': other.headers.get('ETag') ?? '' },
  });
  expect(again.status).toBe(304);
});

test('an empty store has an empty feed, a work that is not there none, a severity that is not there a reason', async () => {
  const made = site();
  expect(readFeed(await feed(made, '/feed.atom')).entries).toEqual([]);
  expect((await made.app.request('/works/nothing/feed.atom')).status).toBe(404);
  const response = await made.app.request('/feed.atom?severity=huge');
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('neutral, minor, major, critical');
});

test('a feed ends somewhere: the latest comparisons are told', async () => {
  const made = site();
  const versions = FEED_LENGTH / 2 + 2;
  for (let at = 1; at <= versions; at++) {
    const time = `2024-05-${String(at).padStart(2, '0')}`;
    await acceptUpload(made.store, offer(`v${at}`, `The quay closes on May ${at}, 2024.\n`, { time }));
  }
  await made.settle();
  const { entries } = readFeed(await feed(made, '/feed.atom'));
  expect(entries).toHaveLength(FEED_LENGTH);
  expect(entries[0].updated).toContain(`2024-05-${versions}`);
  const times = entries.map(({ updated }) => updated);
  expect(times).toEqual([...times].sort().reverse());
});

test('a report without its list of changes is told of by its verdict', async () => {
  const made = await twoVersions();
  await made.store.delete(`reports/harbour/${made.pair}/changes.json`);
  const [entry] = readFeed(await feed(made, '/feed.atom')).entries;
  expect(entry.content).toContain('1 critical change');
  expect(entry.content).toContain('The whole report');
});

const evil = fc
  .array(
    fc.constantFrom(
      ...['<script>alert(1)</script>', ']]>', '<![CDATA[', '&amp;', '&', '"', "'", '<', '--'],
      ...[
        '\u0000',
        '\u001b',
        '\ufffe',
        '\ud800',
        '\u202e',
        '港',
        'quay ',
        'May 12 ',
        'May 13 ',
        'must ',
        'should ',
      ],
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(''));

test('whatever texts and titles hold, the feed is valid and holds no markup of theirs', async () => {
  await fc.assert(
    fc.asyncProperty(evil, evil, evil, async (before, after, title) => {
      const made = site();
      const rest = { workTitle: title };
      await acceptUpload(
        made.store,
        offer('one', `On May 12, 2024. ${before}`, { ...rest, time: '2024-01-01' }),
      );
      await acceptUpload(
        made.store,
        offer('two', `On May 13, 2024. ${after}`, { ...rest, time: '2024-01-02' }),
      );
      await made.settle();
      const { entries } = readFeed(await feed(made, '/feed.atom'));
      for (const { content } of entries) {
        const { elements } = readPage(`<!doctype html><title>x</title><body>${content}</body>`);
        const tags = new Set(elements.map(({ tag }) => tag));
        expect([...tags].filter((tag) => ['script', 'img', 'iframe'].includes(tag))).toEqual([]);
      }
    }),
    { numRuns: 10 },
  );
});
