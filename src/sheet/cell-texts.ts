import type { StepState } from '../ranking/attack-coverage.ts';
import type { MustCount, Risk } from './find-risks.ts';
import type { Cost } from './plan-cost.ts';
import type { SheetWords } from './sheet-words.ts';

/** What the texts of a sheet are written with. */
export interface SheetTexts {
  words: SheetWords;
  /** The short name of a feature. */
  nameOf: (feature: string) => string;
}

/** What becomes of the steps of a path at a candidate: for each state that occurs the numbers of its steps, from 1. */
export interface StepGroup {
  state: StepState;
  numbers: number[];
}

/** The states in the order in which they are told: what stays open first. */
const STATES: readonly StepState[] = ['open', 'unknown', 'can-cut', 'cut'];

/** Puts the steps of a path together by what becomes of them; states without a step are left out. */
export function groupSteps(states: readonly StepState[]): StepGroup[] {
  return STATES.map((state) => ({
    state,
    numbers: states.flatMap((found, index) => (found === state ? [index + 1] : [])),
  })).filter(({ numbers }) => numbers.length > 0);
}

/** Numbers in circles, ① to ⑳; a path has fewer steps. */
export function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : `(${number})`;
}

/** The rows of the table of costs, each with its value at a candidate; undefined where it is not known. */
export const COST_ROWS = ['plan', 'monthly', 'yearly', 'initial', 'extra'] as const;
export type CostRow = (typeof COST_ROWS)[number];

/** A value of the table of costs: yen as a number, names as a text; undefined where it is not known. */
export function costValue(
  { plan, yearlyYen, extras }: Cost,
  row: CostRow,
  texts: SheetTexts,
): string | number | undefined {
  switch (row) {
    case 'plan':
      return plan?.name;
    case 'monthly':
      return plan?.monthlyYen;
    case 'yearly':
      return yearlyYen;
    case 'initial':
      return plan?.initialYen;
    case 'extra':
      return extras.length === 0 ? texts.words.script.noExtra : namesOf(extras, texts);
  }
}

/** The same in words, a monthly price with the term it holds for. */
export function describeCost(cost: Cost, row: CostRow, texts: SheetTexts): string {
  const { script } = texts.words;
  const value = costValue(cost, row, texts);
  if (value === undefined) return script.priceUnknown;
  if (typeof value === 'string') return value;
  const { termMonths } = cost.plan ?? {};
  const term = row === 'monthly' && termMonths ? fillIn(script.term, { months: termMonths }) : '';
  return fillIn(script.yen, { yen: value.toLocaleString('en-US') }) + term;
}

/** How the musts stand at a candidate, in words. */
export function describeMusts(musts: MustCount, { words }: SheetTexts): string {
  return fillIn(words.script.mustCount, { ...musts });
}

/** One risk in a sentence. */
export function describeRisk({ kind, features }: Risk, texts: SheetTexts): string {
  const { risks, colon } = texts.words;
  return features.length === 0 ? risks[kind] : `${risks[kind]}${colon}${namesOf(features, texts)}`;
}

/** The numbers of a cell's sources in brackets; '' where it has none. */
export function describeNotes(notes: readonly number[], { words }: SheetTexts): string {
  return notes.length === 0 ? '' : fillIn(words.script.note, { numbers: notes.join() });
}

function namesOf(features: readonly string[], { words, nameOf }: SheetTexts): string {
  return features.map(nameOf).join(words.gaps.list);
}

/** Fills the braces of a text. */
export function fillIn(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
