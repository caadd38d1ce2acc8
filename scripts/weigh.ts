import { existsSync } from 'node:fs';
import { budgetOf, type PageWeight, weighPages } from './page-weights.ts';
import { SEARCH_BUDGET, weighSearch } from './search-weight.ts';

/** `npm run weigh`: the heaviest page of each kind in `dist/`, and a first search, in bytes after brotli, beside the budget. */
const DIST = process.env.DIST_DIR ?? 'dist';

const kindOf = ({ address }: PageWeight): string => address.replace(/^\/en/, '').replace(/^(\/[a-z]+\/).+\/$/, '$1…/');
const total = ({ html, css }: PageWeight): number => html + css;

if (!existsSync(DIST)) {
  console.error(`weigh: there is no ${DIST}/; run "npm run build" first.`);
  process.exit(1);
}
const heaviest = new Map<string, PageWeight>();
for (const page of weighPages(DIST)) {
  const other = heaviest.get(kindOf(page));
  if (!other || total(page) > total(other)) heaviest.set(kindOf(page), page);
}
console.table(
  [...heaviest.values()].map((page) => ({
    page: page.address,
    html: page.html,
    css: page.css,
    'html + css': total(page),
    budget: budgetOf(page.address),
    script: page.script,
  })),
);
console.table(weighSearch(DIST).map((weight) => ({ ...weight, budget: SEARCH_BUDGET })));
