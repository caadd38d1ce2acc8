import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { siteUrl } from '../../src/site/environment.ts';
import { followLinks } from './broken-links.ts';
import { DIST, readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();

test('every internal link leads to a page or file, every fragment to an element', () => {
  assert.deepEqual(followLinks(pages).broken, []);
});

test('nothing is loaded from another site', () => {
  const foreign = pages.flatMap(({ address, $ }) =>
    $(
      'script[src], img, iframe, link[rel=stylesheet], link[rel=icon], link[rel=preload], source, video, audio, object, embed',
    )
      .toArray()
      .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
      .filter((href) => !href.startsWith('/') || href.startsWith('//'))
      .map((href) => `${address}: ${href}`),
  );
  assert.deepEqual(foreign, []);
});

test('style sheets load nothing from another site', () => {
  const sheets = globSync(`${DIST}/_astro/*.css`);
  assert.ok(sheets.length > 0);
  assert.deepEqual(
    sheets.filter((file) => /url\(\s*["']?(?:https?:)?\/\//.test(readFileSync(file, 'utf8'))),
    [],
  );
});

test('every address in every language stands in the sitemap, but search and 404', () => {
  const listed = globSync(`${DIST}/sitemap-*.xml`)
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  const wanted = pages.filter(({ $ }) => $('meta[name=robots]').length === 0).map(({ address }) => address);
  assert.ok(wanted.length > 150);
  assert.deepEqual(
    wanted.filter((address) => !listed.includes(`<loc>${siteUrl()}${address}</loc>`)),
    [],
  );
});
