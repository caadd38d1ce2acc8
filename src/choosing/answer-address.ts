import { type Parameters, readParameters } from '../comparison/read-parameters.ts';
import { RESERVED_QUESTION_IDS } from '../schema/reserved-question-ids.ts';
import { LEVELS, type Level } from '../schema/vocabulary.ts';
import { type Answers, type Changes, type Choice, MAX_CANDIDATES } from './answers.ts';

/** What an address may name. */
export interface KnownNames {
  questions: readonly { id: string; several?: boolean | undefined; options: readonly { id: string }[] }[];
  /** Feature ids. */
  features: readonly string[];
  /** Provider ids. */
  providers: readonly string[];
}

/** A choice read from an address, and what of the address was passed over. */
export interface ReadChoice extends Choice {
  /** At most ten short plain texts out of the address (`use=nonsense`), never markup; `…` for what is too long. */
  ignored: string[];
}

/** The version of the address's grammar. */
const VERSION = '1';

/** The parameters that list feature ids; they override what the rules derive. */
const CHANGE_KEYS = [...LEVELS, 'free'] as const;

/**
 * The address that rebuilds a choice, without the leading "?": one parameter a question in the order asked, then the
 * changes, then the providers marked. Empty where nothing is chosen. The pages choose and sheet share it.
 */
export function writeAnswers({ answers, changes, picked }: Choice, questions: KnownNames['questions']): string {
  const pairs: [string, string][] = [
    ...questions.map(({ id }): [string, string] => [id, (answers[id] ?? []).join()]),
    ...CHANGE_KEYS.map((key): [string, string] => [key, idsChanged(changes, key).join()]),
    ['pick', picked.join()],
  ];
  const given = pairs.filter(([, value]) => value !== '');
  if (given.length === 0) return '';
  // A comma may stand in a query as it is, and people read addresses.
  return new URLSearchParams([['v', VERSION], ...given]).toString().replaceAll('%2C', ',');
}

/** Rebuilds a choice from an address, with or without the leading "?". Never throws. */
export function readAnswers(query: string, { questions, features, providers }: KnownNames): ReadChoice {
  const parameters = readParameters(query, [...RESERVED_QUESTION_IDS, ...questions.map(({ id }) => id)]);
  parameters.take('v', VERSION, (value) => (value === VERSION ? value : undefined));
  return {
    answers: readOptions(parameters, questions),
    changes: readChanges(parameters, features),
    picked: parameters.takeList('pick', isOneOf(providers), MAX_CANDIDATES),
    ignored: parameters.ignored,
  };
}

function readOptions({ takeList }: Parameters, questions: KnownNames['questions']): Answers {
  return Object.fromEntries(
    questions
      .map(({ id, several, options }): [string, string[]] => [
        id,
        takeList(id, isOneOf(options.map((option) => option.id)), several ? options.length : 1),
      ])
      .filter(([, chosen]) => chosen.length > 0),
  );
}

/** Of a feature named twice the first mention holds, in the order of `CHANGE_KEYS`. */
function readChanges({ takeList }: Parameters, features: readonly string[]): Changes {
  const left = new Set(features);
  const changes: Record<string, Level | 'free'> = {};
  for (const key of CHANGE_KEYS) {
    for (const id of takeList(key, (part): part is string => left.delete(part))) changes[id] = key;
  }
  return changes;
}

function idsChanged(changes: Changes, key: Level | 'free'): string[] {
  return Object.keys(changes)
    .filter((id) => changes[id] === key)
    .sort();
}

function isOneOf(list: readonly string[]): (value: string) => value is string {
  const known = new Set(list);
  return (value): value is string => known.has(value);
}
