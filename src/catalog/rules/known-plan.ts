import { ID_PATTERN } from '../../schema/text.ts';
import { type Draft, draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { type Candidate, nearestNames } from '../nearest-name.ts';
import { type Explanation, type Finding, quote } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import { planCandidates, splitPlans } from '../suggest-plans.ts';
import { entriesOf, type Rule } from './rule.ts';

/** A claim may only name plans that its provider has. */
export const knownPlan: Rule = (context) => entriesOf(context, 'providers').flatMap(checkProvider);

function checkProvider(entry: RawEntry): Finding[] {
  const root = draftOf(entry);
  const plans = itemsOf(root, 'plans');
  const ids = plans.map((plan) => fieldOf(plan, 'id')?.value);
  const known = new Set(ids.map(String));
  const unknown = itemsOf(root, 'claims')
    .flatMap((claim) => itemsOf(claim, 'plans'))
    .filter(({ value }) => typeof value === 'string' && value.trim() !== '' && !known.has(value));
  // A plan whose own id is wrong is told there; the claims that name it are not told again.
  const wrong = ids.filter((id, index) => !isPlanId(id) || ids.indexOf(id) < index).length;
  const names = new Set(unknown.map(({ value }) => value));
  if (names.size <= wrong) return [];
  const candidates = planCandidates(entry);
  return unknown.map((plan) => problemAt(plan, explain(plan, candidates)));
}

/** Whether a value can be the id of a plan; `all` means every plan and is none itself. */
export function isPlanId(id: unknown): boolean {
  return typeof id === 'string' && ID_PATTERN.test(id) && id !== 'all';
}

function explain({ value }: Draft, plans: Candidate[]): Explanation {
  const text = String(value);
  const ids = plans.map(({ name }) => name);
  if (text === 'all') return ALL_IN_BRACKETS;
  return {
    found: { ja: `プラン ${quote(text)} はありません`, en: `there is no plan ${quote(text)}` },
    expected: {
      ja: ids.length > 0 ? `${ids.join('、')} のどれか` : 'このファイルの plans にある id',
      en: ids.length > 0 ? `one of ${ids.join(', ')}` : 'an id listed under plans in this file',
    },
    write: suggest(text, plans),
  };
}

const ALL_IN_BRACKETS: Explanation = {
  found: { ja: 'all が [ ] の中に書かれています', en: 'all stands in brackets' },
  expected: { ja: '全プランなら [ ] のない all', en: 'all without brackets for every plan' },
  write: { ja: 'plans: all', en: 'write plans: all' },
};

function suggest(text: string, plans: Candidate[]): Explanation['write'] {
  const several = splitPlans(text);
  const near = several.map((word) => nearestNames(word, plans));
  if (several.length > 1 && near.every((names) => names.length === 1)) {
    const line = `plans: [${near.flat().join(', ')}]`;
    return { ja: line, en: `write ${line}` };
  }
  const [one = []] = near;
  if (one.length > 0) return { ja: one.join(' か '), en: `write ${one.join(' or ')}` };
  return { ja: 'plans: all か、上の id を書く', en: 'write plans: all, or one of these ids' };
}
