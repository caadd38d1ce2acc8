import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { load } from 'cheerio';
import sharp from 'sharp';
import { siteUrl } from '../../src/site/environment.ts';
import { twinPath } from '../../src/site/twin-path.ts';
import { DIST, readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();
const files = (pattern: string) =>
  globSync(pattern, { cwd: DIST })
    .map((file) => file.split(path.sep).join('/'))
    .sort();
const read = (file: string) => readFileSync(path.join(DIST, file), 'utf8');
/** Cells of the comparison that hold a verdict, as `provider/feature`. */
const verdicts = pages
  .filter(({ address }) => address === '/compare/')
  .flatMap(({ $ }) =>
    $('table.compare tbody td a')
      .toArray()
      .map((link) => ($(link).attr('href') ?? '').replace(/^\/providers\/(.*)\/#/, '$1/')),
  );
const providers = pages.flatMap(({ address }) => /^\/providers\/([^/]+)\/$/.exec(address)?.[1] ?? []);
const badges = files('{,en/}badges/**/*.svg');
const cards = files('{,en/}embed/*/**/index.html');

test('there is a badge and a card of every provider and of every verdict, in both languages', () => {
  const subjects = [...providers, ...verdicts].flatMap((name) => [name, `en/${name}`]);
  const named = (list: string[], pattern: RegExp) => list.map((file) => file.replace(pattern, '$1$2')).sort();
  assert.ok(verdicts.length > 100);
  assert.deepEqual(named(badges, /^(en\/)?badges\/(.*)\.svg$/), subjects.sort());
  assert.deepEqual(named(cards, /^(en\/)?embed\/(.*)\/index\.html$/), subjects);
});

test('every badge is well-formed, has its words as a name, and loads and runs nothing', () => {
  const wrong = badges.filter((file) => {
    const xml = load(read(file), { xml: true });
    const shown = xml('text')
      .toArray()
      .map((text) => xml(text).text());
    const label = xml('svg').attr('aria-label');
    return (
      shown.length !== 3 ||
      label !== shown.join(' – ') ||
      xml('script, style, image, use, foreignObject, [href]').length > 0
    );
  });
  assert.deepEqual(wrong, []);
});

test('a badge says what the provider’s page says', () => {
  const { $ } = pages.find(({ address }) => address === '/providers/xserver/') ?? assert.fail('no page');
  for (const name of verdicts.filter((verdict) => verdict.startsWith('xserver/'))) {
    const mark = $(`#${name.split('/')[1]} > h3 .mark`)
      .text()
      .replace(/[\s・]/g, '');
    const xml = load(read(`badges/${name}.svg`), { xml: true });
    const shown = xml('text')
      .eq(1)
      .text()
      .replace(/[\s・]/g, '');
    assert.ok(shown.startsWith(mark), `${name}: ${shown}, ${mark}`);
  }
});

test('every card has no script, loads only its style sheet, and leads to the evidence', () => {
  const wrong = cards.filter((file) => {
    const $ = load(read(file));
    const policy = $('meta[http-equiv=content-security-policy]').attr('content') ?? '';
    const address = new URL($('main a').attr('href') ?? '');
    const page = pages.find((found) => found.address === address.pathname);
    return !(
      $('script, img, iframe, [style]').length === 0 &&
      $('link')
        .toArray()
        .every((link) => $(link).attr('href') === '/embed/card.css') &&
      policy.startsWith("default-src 'none'; style-src 'self'") &&
      $('meta[name=robots]').attr('content') === 'noindex' &&
      $('h1').length === 1 &&
      page &&
      (address.hash === '' || page.$(address.hash).length === 1)
    );
  });
  assert.deepEqual(wrong, []);
});

test('every page for readers has its Markdown twin with the same title and address', () => {
  const own = pages.filter(({ $ }) => $('meta[name=robots]').length === 0);
  const wrong = own.filter(({ address, $ }) => {
    const locale = address.startsWith('/en/') ? '/en' : '';
    const file = `${locale}${twinPath(address.slice(locale.length))}`;
    if (!existsSync(`${DIST}${file}`) || $('link[type="text/markdown"]').attr('href') !== file) return true;
    const text = readFileSync(`${DIST}${file}`, 'utf8');
    const title = text.slice(2, text.indexOf('\n')).replaceAll('\\', '');
    return !text.includes(`${siteUrl()}${address}\n`) || !$('title').text().includes(title);
  });
  assert.deepEqual(
    wrong.map(({ address }) => address),
    [],
  );
});

test('a provider’s twin holds every source of its page', () => {
  for (const id of providers) {
    const { $ } = pages.find(({ address }) => address === `/providers/${id}/`) ?? assert.fail(id);
    const text = read(`providers/${id}.md`);
    const missing = $('.claim .source a[href^=http]')
      .toArray()
      .map((link) => $(link).attr('href') ?? '')
      .filter((href) => !text.includes(`(<${href}>)`));
    assert.deepEqual(missing, [], id);
  }
});

test('llms.txt leads to every twin, and every link in it leads to a file', () => {
  const text = read('llms.txt');
  assert.match(text, /^# .+\n\n> .+\n/);
  const linked = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => new URL(url ?? '').pathname.slice(1)).sort();
  assert.deepEqual(linked, files('**/*.md'));
});

test('the search description leads to the search page of its language', () => {
  for (const locale of ['', 'en/']) {
    const xml = load(read(`${locale}opensearch.xml`), { xml: true });
    assert.equal(xml('Url[type="text/html"]').attr('template'), `${siteUrl()}/${locale}search/?q={searchTerms}`);
    // OpenSearch 1.1 allows a short name of at most 16 characters.
    assert.ok(xml('ShortName').text().length <= 16);
  }
});

test('every page names a picture for link previews, 1200 by 630, that is there', async () => {
  const pictures = new Set(
    pages.map(({ $ }) => new URL($('meta[property="og:image"]').attr('content') ?? '').pathname),
  );
  assert.ok(pictures.size > 90);
  for (const picture of pictures) {
    const { width, height, format } = await sharp(`${DIST}${picture}`).metadata();
    assert.deepEqual([width, height, format], [1200, 630, 'png'], picture);
  }
});
