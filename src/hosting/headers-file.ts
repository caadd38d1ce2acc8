import { ADDRESS_KINDS, CONTENT_TYPES, HEADERS, type Header, kindOf, SEALED } from './response-headers.ts';

/** Cloudflare Pages reads no more rules than this (developers.cloudflare.com/pages/configuration/headers). */
const MOST_RULES = 100;

/** Pages whose address is the beginning of all others. */
const ROOTS = ['/', '/en/'];

interface Rule {
  match: string;
  headers: readonly Header[];
}

/**
 * `_headers` as Cloudflare Pages and Netlify read it. Both add the headers of every rule that fits and join a header
 * given twice, so what all kinds of address share stands in one rule for all, and the rest in rules that fit each
 * address once. Files that lie beside the folders (`/robots.txt`, `/about.md`) have the shared headers alone: no page
 * is among them.
 *
 * @param folders the folders of what is published, each holding one kind of address or made for others: `/compare/`
 * @param scripts the addresses of scripts; those of workers get their policy beside their folder's, and browsers keep
 *   to both
 * @throws when there are more rules than the hosts read
 */
export function makeHeadersFile(folders: readonly string[], scripts: readonly string[] = []): string {
  const types = Object.entries(CONTENT_TYPES).map(([match, type]) => ({
    match,
    headers: [['Content-Type', type]] as const,
  }));
  const all: Rule = { match: '/*', headers: HEADERS.page.filter(isShared) };
  const workers = scripts.filter((script) => kindOf(script) === 'worker').sort();
  const sealed = workers.map((match) => ({ match, headers: [SEALED] }));
  const rules: Rule[] = [all, ...[...ROOTS, ...folders].sort().flatMap(toRules), ...sealed, ...types];
  if (rules.length > MOST_RULES)
    throw new Error(`_headers needs ${rules.length} rules, and hosts read ${MOST_RULES}; publish fewer folders.`);
  return rules.map(toText).join('\n');
}

const isShared = ([name, value]: Header): boolean =>
  ADDRESS_KINDS.every((kind) => HEADERS[kind].some(([other, set]) => other === name && set === value));

const restOf = (path: string): readonly Header[] => HEADERS[kindOf(path)].filter((header) => !isShared(header));

const toText = ({ match, headers }: Rule): string =>
  [match, ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');

function toRules(folder: string): Rule[] {
  const own = { match: folder, headers: restOf(folder) };
  if (ROOTS.includes(folder)) return [own];
  const below = restOf(`${folder}x`);
  if (kindOf(`${folder}x`) === kindOf(folder)) return [{ match: `${folder}*`, headers: below }];
  // The folder's own page is for this site, what lies below it for others.
  return [own, { match: `${folder}:name`, headers: below }, { match: `${folder}:name/*`, headers: below }];
}
