import assert from 'node:assert/strict';
import { test } from 'node:test';
import { builtPage, readBuiltPages } from './built-pages.ts';

const PAGES = ['/glossary/', '/en/glossary/'];
const articles = readBuiltPages().filter(({ address }) => /\/(?:guides|features|attacks)\/[^/]+\/$/.test(address));

for (const address of PAGES) {
  test(`${address} has at least 50 terms, each once, each below one of the letters`, () => {
    const { $ } = builtPage(address);
    const ids = $('.terms dl > div')
      .toArray()
      .map((term) => $(term).attr('id'));
    const letters = $('.letters a')
      .toArray()
      .map((link) => decodeURIComponent($(link).attr('href') ?? ''));
    const headings = $('.terms h2')
      .toArray()
      .map((heading) => `#${$(heading).attr('id')}`);
    assert.ok(ids.length >= 50);
    assert.deepEqual([new Set(ids).size, letters], [ids.length, headings]);
  });
}

test('an article links a term at most once, and none of which it treats itself', () => {
  const own = (address: string) => {
    const { $ } = builtPage(address.startsWith('/en/') ? '/en/glossary/' : '/glossary/');
    return $(`.terms dl > div:has(a[href="${address}"])`)
      .toArray()
      .map((term) => $(term).attr('id'));
  };
  const wrong = articles.flatMap(({ address, $ }) => {
    const linked = $('a.term')
      .toArray()
      .map((link) => $(link).attr('href')?.split('#')[1]);
    const treated = own(address);
    const twice = linked.length - new Set(linked).size;
    return twice > 0 || linked.some((id) => treated.includes(id)) ? [address] : [];
  });
  assert.deepEqual(wrong, []);
});

test('most articles lead to the glossary', () => {
  const leading = articles.filter(({ $ }) => $('a.term').length > 0);
  assert.ok(leading.length > articles.length / 2, `${leading.length} of ${articles.length}`);
});
