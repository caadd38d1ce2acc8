import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalog } from '../src/catalog/build-catalog.ts';
import { readContentFolder } from '../src/catalog/read-folder.ts';
import type { ComparisonData } from '../src/comparison/comparison-data.ts';
import { makeTable } from '../src/comparison/export-table.ts';
import type { ComparisonView } from '../src/comparison/view.ts';
import { writeView } from '../src/comparison/view-address.ts';
import { type Locale, localizedPath, pickAll } from '../src/i18n/locale.ts';
import { EXPORT } from '../src/i18n/messages/export.ts';
import { describeQueryProblem, QUERY } from '../src/i18n/messages/query.ts';
import { makeRowWords } from '../src/i18n/row-words.ts';
import { answerQuery, describeRows, type QueryAnswer } from '../src/query/answer-query.ts';
import { type QueryOptions, readQuery } from '../src/query/read-query.ts';
import { toTextTable } from '../src/query/text-table.ts';
import { METHOD_VERSION } from '../src/ranking/method.ts';
import { makeComparisonData } from '../src/site/comparison-page.ts';
import { buildDate, contentFolder, terminalLanguage } from '../src/site/environment.ts';
import { makeSite, type Site } from '../src/site/make-site.ts';

/**
 * `npm run query -- --must waf,smtp-geo-restriction --segment business --json`: the comparison on the command line.
 * Exit code 0 where something is found, 1 where nothing is, 2 where a condition or the content has a mistake.
 */
const LIST = { type: 'string', multiple: true } as const;
const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean' } as const;
const OPTIONS = {
  must: LIST,
  partly: LIST,
  present: LIST,
  segment: LIST,
  status: LIST,
  columns: LIST,
  'max-price': TEXT,
  name: TEXT,
  sort: TEXT,
  'unknown-matches': FLAG,
  'price-known': FLAG,
  official: FLAG,
  plans: FLAG,
  json: FLAG,
  lang: TEXT,
  help: { ...FLAG, short: 'h' },
} as const;

/** A mistake to be told in one line. */
class QueryError extends Error {}

/** The project's own content, wherever the command is started, unless CONTENT_DIR names another. */
const CONTENT = process.env.CONTENT_DIR ? contentFolder() : path.join(import.meta.dirname, '..', 'content');

async function readSite(locale: Locale): Promise<Site> {
  const today = buildDate();
  const { entries, problems } = await readContentFolder(CONTENT).catch(() => {
    throw new QueryError(QUERY.brokenContent[locale]);
  });
  const built = buildCatalog({ entries, today });
  if (problems.length > 0 || !built.ok) throw new QueryError(QUERY.brokenContent[locale]);
  return makeSite(built.catalog, today);
}

/** The options, and the language in which to answer. */
function readArguments(): { options: QueryOptions & { json?: boolean; help?: boolean }; locale: Locale } {
  const { values } = parseArgs({ options: OPTIONS });
  const { lang = terminalLanguage(), ...options } = values;
  if (lang !== 'ja' && lang !== 'en') throw new QueryError(`--lang: ja | en, not ${JSON.stringify(lang)}`);
  return { options, locale: lang };
}

function printJson(
  site: Site,
  data: ComparisonData,
  view: ComparisonView,
  answer: QueryAnswer,
  locale: Locale,
): string {
  const set = data.sets[view.rows];
  const document = {
    asOf: site.today,
    methodVersion: METHOD_VERSION,
    address: addressOf(view, locale),
    found: describeRows(data, view, answer),
    dropped: answer.dropped.map(({ row, reasons }) => ({ id: set.ids[row], reasons })),
  };
  return JSON.stringify(document, null, 2);
}

function printTable(data: ComparisonData, view: ComparisonView, answer: QueryAnswer, locale: Locale): string {
  const set = data.sets[view.rows];
  const row = makeRowWords(locale);
  // Terminals do not agree how wide the marks are, and the words say the same.
  const offers = Object.fromEntries(Object.entries(row.offers).map(([code, offer]) => [code, { ...offer, mark: '' }]));
  const words = {
    ...row,
    offers: offers as typeof row.offers,
    headings: pickAll(EXPORT.headings, (text) => text[locale]),
  };
  const { header, rows } = makeTable(data, set, answer.rows, answer.columns, words);
  const trimmed = rows.map((cells) => cells.map((cell) => (typeof cell === 'string' ? cell.trim() : cell)));
  const count = QUERY.found(answer.rows.length, set.ids.length)[locale];
  const foot = [count, `${QUERY.sameView[locale]}: ${addressOf(view, locale)}`];
  if (rows.length === 0) return [QUERY.nothing[locale], ...foot].join('\n');
  return [...toTextTable({ header, rows: trimmed }), '', ...foot].join('\n');
}

function addressOf(view: ComparisonView, locale: Locale): string {
  const query = writeView(view);
  return `${localizedPath(locale, '/compare/')}${query === '' ? '' : `?${query}`}`;
}

async function main(): Promise<void> {
  const { options, locale } = readArguments();
  if (options.help) {
    console.log(QUERY.help[locale]);
    return;
  }
  const site = await readSite(locale);
  const data = makeComparisonData(site, locale);
  const features = site.catalog.features.map(({ id, name, shortName, aliases }) => ({
    name: id,
    words: [name.ja, name.en, shortName.ja, shortName.en, ...aliases],
  }));
  const query = readQuery(options, data, features);
  if (!query.ok) {
    throw new QueryError(query.problems.map((problem) => describeQueryProblem(problem, locale)).join('\n'));
  }
  const answer = answerQuery(data, query.view);
  const print = options.json
    ? printJson(site, data, query.view, answer, locale)
    : printTable(data, query.view, answer, locale);
  process.exitCode = answer.rows.length > 0 ? 0 : 1;
  console.log(print);
}

// A reader that has seen enough (`| head`) is no mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) =>
  process.exit(error.code === 'EPIPE' ? process.exitCode : 2),
);

main().catch((error: Error) => {
  console.error(`query: ${error.message}`);
  process.exitCode = 2;
});
