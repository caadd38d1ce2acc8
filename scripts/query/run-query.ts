import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildCatalog } from '../../src/catalog/build-catalog.ts';
import { readContentFolder } from '../../src/catalog/read-folder.ts';
import type { ComparisonData } from '../../src/comparison/comparison-data.ts';
import { makeTable } from '../../src/comparison/export-table.ts';
import type { ComparisonView } from '../../src/comparison/view.ts';
import { writeView } from '../../src/comparison/view-address.ts';
import { type Locale, localizedPath, pickAll } from '../../src/i18n/locale.ts';
import { EXPORT } from '../../src/i18n/messages/export.ts';
import { describeQueryProblem, QUERY } from '../../src/i18n/messages/query.ts';
import { makeRowWords } from '../../src/i18n/row-words.ts';
import { answerQuery, describeRows, type QueryAnswer } from '../../src/query/answer-query.ts';
import { type QueryOptions, readQuery } from '../../src/query/read-query.ts';
import { toTextTable } from '../../src/query/text-table.ts';
import { METHOD_VERSION } from '../../src/ranking/method.ts';
import { makeComparisonData } from '../../src/site/comparison-page.ts';
import { buildDate, contentFolder, terminalLanguage } from '../../src/site/environment.ts';
import { makeSite, type Site } from '../../src/site/make-site.ts';

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

/** What a query prints on one of the two outputs, and its exit code. */
export interface QueryEnd {
  exitCode: 0 | 1 | 2;
  out?: string;
  error?: string;
}

/** Reads a content folder for a day (YYYY-MM-DD); undefined where it is missing or has mistakes. */
export async function readSite(folder: string, today: string): Promise<Site | undefined> {
  const content = await readContentFolder(folder).catch(() => undefined);
  if (content === undefined || content.problems.length > 0) return undefined;
  const built = buildCatalog({ entries: content.entries, today });
  return built.ok ? makeSite(built.catalog, today) : undefined;
}

/**
 * Answers a query; the project's own content is asked, wherever the command is started, unless CONTENT_DIR names
 * another. Exit code 0 where something is found, 1 where nothing is, 2 where a condition or the content has a mistake.
 * @param args what stands after the command's name
 * @param read how the content is read, for whoever asks more than once
 */
export async function runQuery(args: string[], env: NodeJS.ProcessEnv, read = readSite): Promise<QueryEnd> {
  try {
    const { options, locale } = readArguments(args, env);
    if (options.help) return { exitCode: 0, out: QUERY.help[locale] };
    const content = env.CONTENT_DIR ? contentFolder(env) : path.join(import.meta.dirname, '..', '..', 'content');
    const site = await read(content, buildDate(env));
    if (site === undefined) throw new Error(QUERY.brokenContent[locale]);
    return answer(site, options, locale);
  } catch (error) {
    return { exitCode: 2, error: `query: ${(error as Error).message}` };
  }
}

type CommandOptions = QueryOptions & { json?: boolean; help?: boolean };

/** The options, and the language in which to answer. */
function readArguments(args: string[], env: NodeJS.ProcessEnv): { options: CommandOptions; locale: Locale } {
  const { values } = parseArgs({ args, options: OPTIONS });
  const { lang = terminalLanguage(env), ...options } = values;
  if (lang !== 'ja' && lang !== 'en') throw new Error(`--lang: ja | en, not ${JSON.stringify(lang)}`);
  return { options, locale: lang };
}

function answer(site: Site, options: CommandOptions, locale: Locale): QueryEnd {
  const data = makeComparisonData(site, locale);
  const features = site.catalog.features.map(({ id, name, shortName, aliases }) => ({
    name: id,
    words: [name.ja, name.en, shortName.ja, shortName.en, ...aliases],
  }));
  const query = readQuery(options, data, features);
  if (!query.ok) throw new Error(query.problems.map((problem) => describeQueryProblem(problem, locale)).join('\n'));
  const found = answerQuery(data, query.view);
  const out = options.json
    ? printJson(site, data, query.view, found, locale)
    : printTable(data, query.view, found, locale);
  return { exitCode: found.rows.length > 0 ? 0 : 1, out };
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
