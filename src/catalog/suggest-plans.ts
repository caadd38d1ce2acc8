import type { Localized } from '../schema/text.ts';
import { draftOf, fieldOf, itemsOf, textOf } from './draft.ts';
import { type Candidate, nearestNames } from './nearest-name.ts';
import { writeLine } from './problem.ts';
import type { RawEntry } from './raw-entry.ts';

/** The plans of a provider: their ids, with their names in both languages. */
export function planCandidates(entry: RawEntry): Candidate[] {
  return itemsOf(draftOf(entry), 'plans').flatMap((plan) => {
    const name = textOf(plan, 'id');
    const both = fieldOf(plan, 'name');
    return name === undefined
      ? []
      : { name, words: [textOf(both, 'ja'), textOf(both, 'en')].flatMap((word) => word ?? []) };
  });
}

const ALL: Candidate = {
  name: 'all',
  words: ['すべて', '全て', '全部', '全プラン', 'すべてのプラン', '全', 'al', 'any'],
};

/** What to write where nobody can tell which plans are meant. */
export const CHOOSE_PLANS: Localized = {
  ja: 'plans: all か、[ ] に入れたプランの id を書く',
  en: 'write plans: all, or the ids of plans in [ ]',
};

/** What a claim's `plans` was meant to be, where it is a text or an empty list; undefined where that is not clear. */
export function suggestPlans(entry: RawEntry, value: unknown): Localized | undefined {
  const plans = planCandidates(entry);
  if (Array.isArray(value) && value.length === 0) return CHOOSE_PLANS;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = splitPlans(String(value));
  const meant = words.map((word) => nearestNames(word, [...plans, ALL]));
  if (meant.length === 0 || meant.some((names) => names.length !== 1)) return CHOOSE_PLANS;
  const ids = meant.flat();
  return writeLine(ids.length === 1 && ids[0] === 'all' ? 'plans: all' : `plans: [${ids.join(', ')}]`);
}

/** The ids in a text such as "light、pro" or "［light, pro］". */
export function splitPlans(text: string): string[] {
  return text
    .replace(/[[\]［］【】]/g, '')
    .split(/\s*[、,，・]\s*/)
    .filter((word) => word.trim() !== '');
}
