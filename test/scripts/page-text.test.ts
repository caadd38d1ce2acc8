import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readText } from '../../scripts/page-text.ts';

const page = (main: string) =>
  `<!doctype html><html lang="ja"><head><meta name="description" content="要約 &amp; 案内"></head><body><main data-pagefind-filter="kind:provider"><h1>題</h1>${main}</main></body></html>`;

test('a page is told by its title, summary, kind and headings', () => {
  const text = readText(page('<h2 id="a">一</h2><p>文</p><h3>二</h3>'));
  assert.deepEqual(text, {
    kind: 'provider',
    title: '題',
    lead: '要約 & 案内',
    headings: ['一', '二'],
    sections: [
      ['a', '一', '文'],
      ['', '二', ''],
    ],
  });
});

const cases: [what: string, main: string, text: string][] = [
  ['a passage in a list item is told once', '<ul><li><p>一</p><p>二</p></li></ul>', '一\n二'],
  ['an element that is not closed ends where the next begins', '<ul><li>一<li>二</ul><p>三<p>四', '一\n二\n三\n四'],
  [
    'a marked part is passed over',
    '<p>一<span data-pagefind-ignore>二</span></p><div data-search-words><p>三</p></div>',
    '一',
  ],
  [
    'controls and drawings are passed over',
    '<p>一<button>二</button></p><svg><text>三</text></svg><nav><p>四</p></nav>',
    '一',
  ],
  ['a link to a source in brackets is passed over', '<p>一(<a href="/">出典</a>)</p>', '一'],
  ['entities are letters', '<p>&lt;一&gt; &#x3042;&nbsp;い</p>', '<一> あ い'],
];

for (const [what, main, expected] of cases) {
  test(what, () => {
    assert.equal(
      readText(page(main))
        ?.sections.map(([, , text]) => text)
        .join('\n'),
      expected,
    );
  });
}

test('a page without a main part tells nothing', () => {
  assert.equal(readText('<!doctype html><p>文</p>'), undefined);
});
