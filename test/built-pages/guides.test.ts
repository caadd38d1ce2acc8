import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { builtPage, DIST, readBuiltPages } from './built-pages.ts';

const guides = readBuiltPages().filter(({ address }) => /\/guides\/[^/]+\/$/.test(address));
const lists = ['/guides/', '/en/guides/'];

/** The addresses of guides that fail a question. */
const failing = (question: (page: (typeof guides)[number]) => boolean): string[] =>
  guides.filter((page) => !question(page)).map(({ address }) => address);

test('the contents of a guide name all of its sections, in order', () => {
  const sections = ({ $ }: (typeof guides)[number]) =>
    $('.prose h2')
      .toArray()
      .map((heading) => `#${$(heading).attr('id')}`);
  const listed = ({ $ }: (typeof guides)[number]) =>
    $('.toc a')
      .toArray()
      .map((link) => decodeURIComponent($(link).attr('href') ?? ''));
  assert.ok(guides.length >= 6);
  assert.deepEqual(
    failing((page) => listed(page).join() === sections(page).join()),
    [],
  );
});

test('every number of a source leads to a source, and every source back', () => {
  assert.deepEqual(
    failing(({ $ }) =>
      $('[data-footnote-ref], [data-footnote-backref]')
        .toArray()
        .every((link) => $(`[id="${decodeURIComponent($(link).attr('href')?.slice(1) ?? '')}"]`).length === 1),
    ),
    [],
  );
});

test('the way back from a source is named in the language of the page', () => {
  assert.deepEqual(
    failing(({ address, $ }) =>
      $('[data-footnote-backref]')
        .toArray()
        .every((link) =>
          ($(link).attr('aria-label') ?? '').startsWith(address.startsWith('/en/') ? 'Back to the text' : '本文の'),
        ),
    ),
    [],
  );
});

test('every source of a guide has an address', () => {
  assert.deepEqual(
    failing(({ $ }) =>
      $('.footnotes li')
        .toArray()
        .every((note) => $(note).find('a[href^="http"], a[href^="/"]').length > 0),
    ),
    [],
  );
});

test('no figure of a guide was left undrawn, and each has words that tell what it shows', () => {
  assert.deepEqual(
    failing(({ $ }) =>
      $('.prose figure')
        .toArray()
        .every((figure) => $(figure).find('svg[role=img] > title').text().length > 20),
    ),
    [],
  );
});

test('a guide tells how long it takes to read and when it was last reviewed', () => {
  assert.deepEqual(
    failing(({ address, $ }) => {
      const facts = $('.page-head .facts').text();
      return address.startsWith('/en/')
        ? /about \d+ min/.test(facts) && facts.includes('last reviewed')
        : /約\d+分/.test(facts) && facts.includes('最終見直し');
    }),
    [],
  );
});

for (const address of lists) {
  test(`${address} leads to every guide of its language, what helps at once first`, () => {
    const { $ } = builtPage(address);
    const links = $('.entries a')
      .toArray()
      .map((link) => $(link).attr('href') ?? '');
    const wanted = guides.map((page) => page.address).filter((guide) => guide.startsWith(address));
    assert.deepEqual(links.toSorted(), wanted.toSorted());
    assert.equal(links[0], `${address}first-hour/`);
  });
}

for (const home of ['/', '/en/']) {
  test(`${home} leads to the first hour after a takeover`, () => {
    assert.equal(builtPage(home).$(`main a[href="${home}guides/first-hour/"]`).length, 1);
  });
}

for (const twin of ['guides/first-hour.md', 'en/guides/first-hour.md']) {
  test(`/${twin} tells its figure in words`, () => {
    const text = readFileSync(`${DIST}/${twin}`, 'utf8');
    assert.doesNotMatch(text, /\]\(figure:/);
    assert.match(text, /（図：|\(Figure: /);
  });
}
