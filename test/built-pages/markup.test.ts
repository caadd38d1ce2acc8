import assert from 'node:assert/strict';
import { test } from 'node:test';
import { siteUrl } from '../../src/site/environment.ts';
import { type BuiltPage, readBuiltPages } from './built-pages.ts';

const pages = readBuiltPages();
const hasScript = ({ address }: BuiltPage) =>
  /\/(?:search|sheet|choose|compare|changes(?:\/\d+)?|rankings\/[^/]+|tools\/(?:password|bounce))\/$/.test(address);

/** The addresses of pages that fail a question. */
const failing = (question: (page: BuiltPage) => boolean): string[] =>
  pages.filter((page) => !question(page)).map(({ address }) => address);

test('every page has exactly one h1 with text', () => {
  assert.deepEqual(
    failing(({ $ }) => $('h1').length === 1 && $('h1').text().trim() !== ''),
    [],
  );
});

test('headings skip no level', () => {
  const levels = ({ $ }: BuiltPage) =>
    $('h1, h2, h3, h4')
      .toArray()
      .map((heading) => Number(heading.tagName.slice(1)));
  assert.deepEqual(
    failing((page) => levels(page).every((level, index, all) => level <= (all[index - 1] ?? 0) + 1)),
    [],
  );
});

test('the language of a page is that of its address', () => {
  assert.deepEqual(
    failing(({ address, $ }) => $('html').attr('lang') === (address.startsWith('/en/') ? 'en' : 'ja')),
    [],
  );
});

test('titles are unique, and every page has a description', () => {
  const titles = pages.map(({ $ }) => $('title').text());
  assert.deepEqual(
    titles.filter((title, index) => titles.indexOf(title) !== index),
    [],
  );
  assert.deepEqual(
    failing(({ $ }) => ($('meta[name=description]').attr('content') ?? '').length > 10),
    [],
  );
});

test('the canonical address is the page itself; pages not meant for search engines have none', () => {
  const wanted = ({ address, $ }: BuiltPage) =>
    $('meta[name=robots]').length > 0 ? undefined : `${siteUrl()}${address}`;
  assert.deepEqual(
    failing((page) => page.$('link[rel=canonical]').attr('href') === wanted(page)),
    [],
  );
});

test('hreflang pairs point at each other', () => {
  const alternates = ({ $ }: BuiltPage) =>
    $('link[hreflang]')
      .toArray()
      .map((link) => `${$(link).attr('hreflang')} ${$(link).attr('href')}`);
  const byAddress = new Map(pages.map((page) => [`${siteUrl()}${page.address}`, alternates(page).join()]));
  const broken = pages.flatMap((page) =>
    alternates(page)
      .map((alternate) => alternate.split(' ')[1] ?? '')
      .filter((href) => byAddress.get(href) !== alternates(page).join())
      .map((href) => `${page.address} → ${href}`),
  );
  assert.deepEqual(broken, []);
});

test('ids are unique on every page', () => {
  const repeated = pages.flatMap(({ address, $ }) => {
    const ids = $('[id]')
      .toArray()
      .map((element) => $(element).attr('id'));
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address} ${id}`);
  });
  assert.deepEqual(repeated, []);
});

test('reading pages hold one inline script and no script file', () => {
  const scripts = ({ $ }: BuiltPage) => $('script').not('[type="application/ld+json"]');
  assert.deepEqual(
    failing((page) => hasScript(page) || (scripts(page).length === 1 && !scripts(page).attr('src'))),
    [],
  );
});

test('no element carries a style or a handler of its own', () => {
  assert.deepEqual(
    failing(({ html }) => !/<[a-z][^>]*\s(?:style|on[a-z]+)=/i.test(html)),
    [],
  );
});

test('every page carries its content security policy before anything else that loads', () => {
  assert.deepEqual(
    failing(({ $ }) =>
      /^default-src 'none'/.test($('head > meta[http-equiv=content-security-policy]').attr('content') ?? ''),
    ),
    [],
  );
});

test('structured data is valid JSON about schema.org, without ratings', () => {
  const broken = pages.flatMap(({ address, $ }) =>
    $('script[type="application/ld+json"]')
      .toArray()
      .flatMap((script) => {
        const text = $(script).text();
        const data = JSON.parse(text) as Record<string, unknown>;
        return data['@context'] === 'https://schema.org' &&
          !/rating|review/i.test(text.replace(/"(name|headline|description|item|url)":"[^"]*"/g, ''))
          ? []
          : [address];
      }),
  );
  assert.deepEqual(broken, []);
});
