import { type KnownNames, type ReadChoice, readAnswers, writeAnswers } from '../choosing/answer-address.ts';
import type { Choice } from '../choosing/answers.ts';
import type { Requirement } from '../choosing/derive-requirements.ts';
import { MAX_PICKED } from '../comparison/view.ts';

/** The comparison's weaker wishes in the words of a sheet: what it filters by is a must, what only must not be missing a want. */
const LEVEL_OF_WISH: Record<string, string> = { partly: 'must', present: 'want' };

/** What else an address of the comparison holds: it says how a table is shown, and means nothing for a sheet. */
const COMPARISON_ONLY = [
  ...['unknown', 'segment', 'status', 'operator', 'max', 'price', 'tier', 'q'],
  ...['show', 'differ', 'sort', 'w', 'rows', 'side'],
];

/**
 * Reads the address of a sheet, with or without the leading "?". It has the grammar of the page "choose"; an address
 * of the comparison is understood as well. Never throws.
 */
export function readSheetAddress(query: string, known: KnownNames): ReadChoice {
  const parameters = new URLSearchParams(query);
  for (const [wish, level] of Object.entries(LEVEL_OF_WISH)) {
    const ids = parameters.getAll(wish);
    parameters.delete(wish);
    if (ids.length > 0) parameters.set(level, [...parameters.getAll(level), ...ids].join());
  }
  const asked = new Set(known.questions.map(({ id }) => id));
  for (const key of COMPARISON_ONLY) if (!asked.has(key)) parameters.delete(key);
  // The comparison also marks plans, as `provider/plan`; a sheet compares providers.
  const picked = parameters.get('pick');
  if (picked) parameters.set('pick', picked.replace(/\/[^,]*/g, ''));
  return readAnswers(parameters.toString(), known);
}

/** The query that rebuilds a sheet, with the leading "?"; '' where nothing is chosen. */
export function writeSheetQuery(choice: Choice, questions: KnownNames['questions']): string {
  const address = writeAnswers(choice, questions);
  return address && `?${address}`;
}

/** The query of the comparison that shows the same musts, and the same candidates side by side. */
export function writeComparisonQuery(requirements: readonly Requirement[], picked: readonly string[]): string {
  const musts = requirements.filter(({ level }) => level === 'must').map(({ feature }) => feature);
  const marked = picked.slice(0, MAX_PICKED);
  const pairs = [
    ['must', musts.join()],
    ['pick', marked.join()],
    ['side', marked.length > 1 ? '1' : ''],
  ].filter(([, value]) => value !== '');
  // Ids hold only letters, digits and hyphens, so that nothing need be escaped.
  return pairs.length === 0 ? '' : `?v=1&${pairs.map((pair) => pair.join('=')).join('&')}`;
}
