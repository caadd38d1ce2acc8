import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'cheerio';
import type { ComparisonData } from '../../src/comparison/comparison-data.ts';
import { packData, withoutRows } from '../../src/comparison/packed-data.ts';
import { sortRows } from '../../src/comparison/sort-rows.ts';
import { DEFAULT_VIEW } from '../../src/comparison/view.ts';
import { renderHead } from '../../src/markup/comparison-head.ts';
import { renderRow } from '../../src/markup/comparison-row.ts';
import type { ComparisonWords } from '../../src/markup/comparison-words.ts';
import { toHtml } from '../../src/markup/node.ts';
import { orderAsBuilt } from '../order-as-built.ts';
import type { Asset, Files, Subject } from '../subject.ts';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const PAGE = path.join(DIST, 'compare/index.html');
/** How many rows a page is served with when its data comes in a file; as in `src/site/comparison-page.ts`. */
const FIRST_ROWS = 16;

/**
 * The site's own page, as `npm run build` made it, with the synthetic rows in place of the real ones: the same
 * renderer, script and style sheets, and the data in files as on a site with more than 300 providers.
 */
export const sabamori: Subject = {
  name: 'Sabamori',
  address: '/compare/',
  serve: async ({ features, rankings, sets }) =>
    serveComparison({ features, rankings, sets: { ...sets, providers: orderAsBuilt(sets.providers) } }),
  // The first rows are served, and once everything that the page links has run, every control answers.
  ready: () => document.readyState === 'complete',
  show: () => document.querySelector('.frame:has(.compare)')?.scrollIntoView(),
  filter: (on) => {
    const box = document.querySelector<HTMLInputElement>('input[name="quick"][value="waf"]');
    if (box && box.checked !== on) box.click();
  },
  sort: (by) => {
    const order = document.querySelector<HTMLSelectElement>('select[name="sort"]');
    if (!order) return;
    order.value = by === 'name' ? 'name' : 'feature:waf';
    order.dispatchEvent(new Event('input', { bubbles: true }));
  },
  firstNames: (count) =>
    [...document.querySelectorAll('.compare tbody tr:not([hidden]) th a')]
      .slice(0, count)
      .map((link) => link.textContent ?? ''),
};

function serveComparison(data: ComparisonData): Files {
  if (!existsSync(PAGE)) throw new Error('there is no dist/ to measure; run "npm run build".');
  const page = load(readFileSync(PAGE, 'utf8'));
  const settings = JSON.parse(page('#settings').text()) as { words: ComparisonWords; files: Record<string, string> };
  const { words } = settings;
  const { first, second } = packData(data);
  const columns = data.features.map((_feature, column) => column);
  const set = data.sets.providers;
  const rows = sortRows(
    set.ids.map((_id, row) => row),
    data,
    DEFAULT_VIEW,
  ).slice(0, FIRST_ROWS);
  const options = { words: words.row, features: data.features, columns };
  page('.compare thead').html(renderHead(data.features, columns, words.head).map(toHtml).join(''));
  page('.compare tbody').html(rows.map((row) => toHtml(renderRow(set, row, options))).join(''));
  page('#data').text(toJson(withoutRows(data)));
  page('#count').text(String(set.ids.length));
  settings.files = { ...settings.files, first: '/compare/first.json', second: '/compare/second.json' };
  page('#settings').text(toJson(settings));
  const json = (content: object): Asset => ({ type: 'application/json', body: JSON.stringify(content) });
  // All of them: rare parts of the script are asked for on use.
  const assets = globSync('_astro/*', { cwd: DIST }).map((file) => `/${file.split(path.sep).join('/')}`);
  return new Map<string, Asset>([
    ['/compare/', { type: 'text/html; charset=utf-8', body: page.html() }],
    ['/compare/first.json', json(first)],
    ['/compare/second.json', json(second)],
    ...[...assets, '/favicon.svg'].map((address): [string, Asset] => [address, readAsset(address)]),
  ]);
}

const toJson = (value: object): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const TYPES: Record<string, string> = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

function readAsset(address: string): Asset {
  return { type: TYPES[path.extname(address)] ?? 'text/plain', body: readFileSync(path.join(DIST, address)) };
}
