import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from 'cheerio';
import { parseAtomFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import { dueDay } from '../../src/freshness/shelf-life.ts';
import { buildDate, siteUrl } from '../../src/site/environment.ts';
import { builtPage, DIST, readBuiltPages } from './built-pages.ts';

const { entries } = await readContentFolder('content');
const built = buildCatalog({ entries, today: buildDate() });
if (!built.ok) throw new Error('the content has problems');
const { catalog } = built;
const feeds = globSync(`${DIST}/**/feed.xml`)
  .sort()
  .map((file) => {
    const text = readFileSync(file, 'utf8');
    return { path: file.slice(DIST.length), text, xml: load(text, { xml: true }) };
  });
const changes = catalog.changes.flatMap((file) => file.entries);
const feedOf = (path: string) => parseAtomFeed(feeds.find((feed) => feed.path === path)?.text ?? '');

test('there is a feed of all changes, of guides, of every provider and of every feature, in both languages', () => {
  const subjects = [
    '/changes',
    '/guides',
    ...catalog.providers.map(({ id }) => `/providers/${id}`),
    ...catalog.features.map(({ id }) => `/features/${id}`),
  ];
  assert.deepEqual(
    feeds.map(({ path }) => path).sort(),
    subjects.flatMap((subject) => [`${subject}/feed.xml`, `/en${subject}/feed.xml`]).sort(),
  );
});

/** RFC 4287, 4.1.1 and 4.1.2: what a feed and an entry must hold exactly once. */
const REQUIRED = ['id', 'title', 'updated'];

test('every feed and every entry has what RFC 4287 requires, each once', () => {
  const lacking = feeds.flatMap(({ path, xml }) =>
    ['feed', 'entry'].flatMap((name) =>
      xml(name)
        .toArray()
        .filter((element) => REQUIRED.some((child) => xml(element).children(child).length !== 1))
        .map(() => `${path} ${name}`),
    ),
  );
  assert.deepEqual(lacking, []);
});

test('every feed has an author, a link to itself and one to its page', () => {
  const lacking = feeds.filter(({ path, xml }) => {
    const link = (rel: string) => xml(`feed > link[rel=${rel}]`).attr('href');
    const page = `${siteUrl()}${path.replace(/feed\.xml$/, '')}`;
    return (
      xml('feed > author > name').text() === '' || link('self') !== `${siteUrl()}${path}` || link('alternate') !== page
    );
  });
  assert.deepEqual(
    lacking.map(({ path }) => path),
    [],
  );
});

test('ids are URIs, and no two entries share one', () => {
  const ids = feeds.flatMap(({ path, xml }) =>
    xml('entry > id')
      .toArray()
      .map((id) => `${path} ${xml(id).text()}`),
  );
  assert.ok(ids.every((id) => / tag:[a-z0-9.-]+,\d{4}-\d\d-\d\d:[a-z0-9/-]+$/.test(id)));
  assert.equal(new Set(ids).size, ids.length);
});

test('entries stand newest first, and none is newer than its feed', () => {
  const wrong = feeds.filter(({ xml }) => {
    const days = xml('entry > updated')
      .toArray()
      .map((updated) => xml(updated).text());
    const updated = xml('feed > updated').text();
    return days.some((day, index) => Number.isNaN(Date.parse(day)) || day > (days[index - 1] ?? updated));
  });
  assert.deepEqual(
    wrong.map(({ path }) => path),
    [],
  );
});

test('an independent reader finds every change with its words', () => {
  for (const [path, locale] of [
    ['/changes/feed.xml', 'ja'],
    ['/en/changes/feed.xml', 'en'],
  ] as const) {
    assert.deepEqual(
      feedOf(path).entries?.map(({ content }) => (typeof content === 'string' ? content : content?.value)),
      changes.slice(0, 100).map(({ text }) => text[locale]),
    );
  }
});

test('a feature’s feed holds the changes that concern it, and no others', () => {
  for (const { id } of catalog.features) {
    const wanted = changes.filter(({ features }) => features?.includes(id)).length;
    assert.equal(feedOf(`/features/${id}/feed.xml`).entries?.length ?? 0, wanted, id);
  }
});

test('every page names a feed of its language that is there', () => {
  const paths = new Set(feeds.map(({ path }) => path));
  const lacking = readBuiltPages().filter(({ address, $ }) => {
    const href = $('link[type="application/atom+xml"]').attr('href') ?? '';
    return !paths.has(href) || href.startsWith('/en/') !== address.startsWith('/en/');
  });
  assert.deepEqual(
    lacking.map(({ address }) => address),
    [],
  );
});

test('the page of changes lists every change', () => {
  const shown = ['/changes/', '/en/changes/'].map((address) => builtPage(address).$('ol.entries > li').length);
  const onFirst = Math.min(60, changes.length);
  assert.deepEqual(shown, [onFirst, onFirst]);
});

const calendar = readFileSync(`${DIST}/freshness/due.ics`, 'utf8');
const events = new ICAL.Component(ICAL.parse(calendar))
  .getAllSubcomponents('vevent')
  .map((event) => new ICAL.Event(event));

test('the calendar has an event for every provider and day on which a claim of its falls due', () => {
  const shelfLife = new Map(catalog.features.map(({ id, shelfLifeMonths }) => [id, shelfLifeMonths]));
  const wanted = new Set(
    catalog.providers.flatMap(({ id, claims }) =>
      claims.map((claim) => `due-${id}-${dueDay(claim.source, shelfLife.get(claim.feature) ?? 0)}`),
    ),
  );
  const found = events.map(({ uid }) => uid.replace(/-ja@.*$/, ''));
  assert.deepEqual(found.sort(), [...wanted].sort());
});

test('every event takes its whole day, and its day is the one in its id', () => {
  const wrong = events.filter(({ uid, startDate }) => !startDate.isDate || !uid.includes(startDate.toString()));
  assert.deepEqual(
    wrong.map(({ uid }) => uid),
    [],
  );
});

test('no line of the calendar is longer than 75 bytes, and every line ends as RFC 5545 wants', () => {
  const lines = calendar.split('\r\n');
  assert.deepEqual(
    lines.filter((line) => Buffer.byteLength(line) > 75 || line.includes('\n')),
    [],
  );
});
