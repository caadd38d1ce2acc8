import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { budgetOf, weighPages } from '../scripts/page-weights.ts';
import { SEARCH_BUDGET, weighSearch } from '../scripts/search-weight.ts';
import type { ExamResults } from '../src/exam/exam-results.ts';
import { followLinks } from '../test/built-pages/broken-links.ts';
import { DIST, readBuiltPages } from '../test/built-pages/built-pages.ts';
import { countRules } from './count-rules.ts';
import { versionOf } from './package-version.ts';

/** A part as it is measured; whoever writes it down adds the day. */
type Measured<Part extends keyof ExamResults> = Omit<NonNullable<ExamResults[Part]>, 'measuredOn'>;

/** Checks the HTML of every page against the HTML standard (preset `html-validate:standard`). */
export function examineMarkup(): Measured<'markup'> {
  const checker = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const pages = readBuiltPages();
  const messages = pages.flatMap(({ address, html }) =>
    checker.validateStringSync(html).results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line, column }) => ({
        ruleId,
        text: `${address}:${line}:${column} ${message}`,
      })),
    ),
  );
  const shown = new Map(messages.map(({ ruleId, text }) => [ruleId, text]));
  for (const [rule, text] of shown) console.log(`  ${rule}, for example ${text}`);
  return {
    version: versionOf('html-validate'),
    pages: pages.length,
    findings: countRules(messages.map(({ ruleId }) => ruleId)),
  };
}

/** Follows all internal links. */
export function examineLinks(): Measured<'links'> {
  const pages = readBuiltPages();
  const { all, broken } = followLinks(pages);
  for (const link of broken) console.log(`  ${link}`);
  return { pages: pages.length, links: all, broken: broken.length };
}

/** Weighs every page against its budget. */
export function examineWeights(): Measured<'weights'> {
  const pages = weighPages(DIST).map(({ address, html, css }) => ({
    path: address,
    bytes: html + css,
    budget: budgetOf(address),
  }));
  const [first, ...others] = pages;
  if (!first) throw new Error(`${DIST}/ has no pages`);
  const fullness = ({ bytes, budget }: typeof first) => bytes / budget;
  return {
    pages: pages.length,
    overBudget: pages.filter(({ bytes, budget }) => bytes > budget).length,
    fullest: others.reduce((fullest, page) => (fullness(page) > fullness(fullest) ? page : fullest), first),
  };
}

/** What a first search loads in the heavier language. */
export function weighFirstSearch(): { bytes: number; budget: number } {
  return { bytes: Math.max(...weighSearch(DIST).map(({ total }) => total)), budget: SEARCH_BUDGET };
}

/** Compares the data files with their published sums, as `sha256sum -c` does. */
export function examineChecksums(): Measured<'checksums'> {
  const folder = path.join(DIST, 'api/v1/downloads');
  const lines = readFileSync(path.join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const matching = lines.filter((line) => {
    const [sum, name = ''] = line.split(/\s+\*?/);
    return (
      createHash('sha256')
        .update(readFileSync(path.join(folder, name)))
        .digest('hex') === sum
    );
  });
  return { files: lines.length, matching: matching.length };
}
