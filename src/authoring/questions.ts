import type { FieldPath } from '../catalog/problem.ts';
import type { Localized } from '../schema/text.ts';
import type { AskedFeature } from './feature-order.ts';

/** Answers so far, in the shape of the front matter. */
export type Answers = Record<string, unknown>;

/** One question of the dialogue: the field it fills, and when it is asked. Its words come from the field's schema. */
export interface Question {
  /** Within the group of fields that is being asked for. */
  path: readonly string[];
  /** Whether nothing may be answered, which leaves the field out; default: an answer is required. */
  optional?: (answers: Answers) => boolean;
  /** What nothing answered means here, where it is not "not known". */
  blank?: Localized;
  /** Whether a day still to come cannot be an answer. */
  isPast?: boolean;
  /** What is offered is offered only where the answer at this path was taken over: a title belongs to its address. */
  follows?: readonly string[];
  /** Default: always asked. */
  applies?: (answers: Answers, feature: AskedFeature) => boolean;
}

const always = () => true;

/** Who offers the service. (The id comes first: it names the file.) */
export const PROVIDER_QUESTIONS: readonly Question[] = [
  { path: ['name', 'ja'] },
  { path: ['name', 'en'] },
  { path: ['operator', 'ja'], optional: always },
  { path: ['operator', 'en'], applies: (answers) => answerAt(answers, ['operator', 'ja']) !== undefined },
  { path: ['url'] },
  { path: ['segment'] },
  { path: ['status'] },
];

/** One plan; a plan without an id ends the list. */
export const PLAN_QUESTIONS: readonly Question[] = [
  {
    path: ['id'],
    optional: always,
    blank: {
      ja: 'プランがもうなければ、空のまま Enter',
      en: 'leave it empty and press Enter where there is no further plan',
    },
  },
  { path: ['name', 'ja'] },
  { path: ['name', 'en'] },
  { path: ['monthlyYen'], optional: always },
  { path: ['termMonths'], optional: always, applies: (answers) => answers.monthlyYen !== undefined },
  { path: ['initialYen'], optional: always },
  { path: ['url'], optional: always },
];

/** One claim on a feature; without a support the feature stays unknown. */
export const CLAIM_QUESTIONS: readonly Question[] = [
  { path: ['support'], optional: always },
  {
    path: ['enabledByDefault'],
    optional: always,
    applies: (answers, { switchable }) => isOffered(answers) && switchable !== false,
  },
  { path: ['scope'], optional: always, applies: isOffered },
  { path: ['measure'], optional: always, applies: (_, { measure }) => measure !== undefined },
  { path: ['detail', 'ja'], optional: (answers) => !needsDetail(answers) },
  { path: ['detail', 'en'], applies: (answers) => answerAt(answers, ['detail', 'ja']) !== undefined },
  { path: ['source', 'kind'] },
  { path: ['source', 'url'] },
  { path: ['source', 'title'], optional: always, follows: ['source', 'url'] },
  { path: ['source', 'pageDate'], optional: always, isPast: true },
  { path: ['source', 'readOn'], isPast: true },
  { path: ['source', 'via'], applies: (answers) => answerAt(answers, ['source', 'kind']) !== 'first-hand' },
  { path: ['confidence'] },
];

/** What is not offered is neither on nor set for anything. */
function isOffered({ support }: Answers): boolean {
  return support !== 'not-offered';
}

/** "Partly" and "paid option" say nothing without a detail. */
function needsDetail({ support }: Answers): boolean {
  return support === 'partial' || support === 'paid-option';
}

/** The answer at a path; undefined where none was given. */
export function answerAt(answers: Answers, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<string | number, unknown> | undefined)?.[part],
    answers,
  );
}

/** The answers with one more, at a path of field names; the answers given are left as they are. */
export function withAnswer(answers: Answers, [key = '', ...rest]: readonly string[], value: unknown): Answers {
  if (rest.length === 0) return { ...answers, [key]: value };
  return { ...answers, [key]: withAnswer((answers[key] as Answers | undefined) ?? {}, rest, value) };
}

/** The plans or claims among the answers. */
export function itemsOf(answers: Answers, key: 'plans' | 'claims'): Answers[] {
  return (answers[key] ?? []) as Answers[];
}
