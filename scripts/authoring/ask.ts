import * as prompts from '@clack/prompts';
import { z } from 'zod';
import type { AskedFeature } from '../../src/authoring/feature-order.ts';
import { type Answers, answerAt, type Question, withAnswer } from '../../src/authoring/questions.ts';
import { readAnswer } from '../../src/authoring/read-answer.ts';
import { type FieldPath, formatPath } from '../../src/catalog/problem.ts';
import { docAt, schemaAt } from '../../src/catalog/schema-tree.ts';
import { wordOptions } from '../../src/cms/word-labels.ts';
import { providerSchema } from '../../src/schema/provider.ts';
import type { Localized } from '../../src/schema/text.ts';
import { CommandError, KEYS, LANGUAGE, say } from './terminal.ts';

/** Asks a list of questions; `keep` receives the answers after each one. */
export async function askAll(
  questions: readonly Question[],
  options: {
    /** Where the group stands in the file, such as ['claims', 0]. */
    at: FieldPath;
    answers: Answers;
    /** What is offered where nothing is answered yet, such as the last source. */
    offered?: Answers;
    feature?: AskedFeature;
    /** YYYY-MM-DD, for answers that cannot be later. */
    today?: string;
    keep?: (answers: Answers) => Promise<void>;
    /** Ends the list early, such as a claim without support. */
    stop?: (answers: Answers) => boolean;
  },
): Promise<Answers> {
  let { answers } = options;
  for (const { path, optional, applies, blank, isPast, follows } of questions) {
    if (answerAt(answers, path) !== undefined) continue;
    if (applies && !applies(answers, options.feature as AskedFeature)) continue;
    const isOptional = optional?.(answers) ?? false;
    const before = options.offered ?? {};
    const isOffered = follows === undefined || answerAt(answers, follows) === answerAt(before, follows);
    const offered = isOffered ? answerAt(before, path) : undefined;
    const latest = isPast ? options.today : undefined;
    const isKept = options.keep !== undefined;
    const value = await askField([...options.at, ...path], { isOptional, offered, blank, latest, isKept });
    if (value !== undefined) answers = withAnswer(answers, path, value);
    await options.keep?.(answers);
    if (options.stop?.(answers)) break;
  }
  return answers;
}

/** How a field is asked for. */
interface Asking {
  isOptional: boolean;
  /** What stands there to be taken over. */
  offered: unknown;
  /** What nothing answered means; default: that it is not known. */
  blank?: Localized | undefined;
  /** YYYY-MM-DD; a later day is refused. */
  latest?: string | undefined;
  /** Whether what was answered so far is there again after Ctrl+C. */
  isKept: boolean;
}

const NOT_KNOWN = { ja: '分からなければ、空のまま Enter', en: 'leave it empty and press Enter where not known' };

/** What is typed to leave out something offered. */
const LEAVE_OUT = '-';
const OR_LEAVE_OUT = { ja: '（書かないなら -）', en: ' (type - to leave it out)' };

const NEEDED = {
  ja: '答えが要ります。分からなければ Ctrl+C で止め、調べてからもう一度実行してください',
  en: 'an answer is needed; if you do not know it, stop with Ctrl+C, look it up, and run the command again',
};
const NEEDED_GOES_ON = {
  ja: '答えが要ります。分からなければ Ctrl+C で止め、調べてから続けられます',
  en: 'an answer is needed; if you do not know it, stop with Ctrl+C, look it up, and go on later',
};

/** Asks for one field in the form that its schema calls for; undefined where it is left out. */
export async function askField(path: FieldPath, asking: Asking): Promise<unknown> {
  const schema = schemaAt(providerSchema, path);
  const words = schema instanceof z.ZodEnum ? schema.options.map(String) : ['true', 'false'];
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean) {
    const word = await askWord(path, words, asking);
    return schema instanceof z.ZodBoolean && word !== undefined ? word === 'true' : word;
  }
  return askText(path, asking);
}

async function askWord(
  path: FieldPath,
  words: readonly string[],
  { isOptional, offered }: Asking,
): Promise<string | undefined> {
  const options = wordOptions(String(path.at(-1)), words, LANGUAGE).map(({ label, value }) => ({
    value,
    label: value,
    hint: label,
  }));
  const unknown = { value: '', label: say({ ja: '未確認（書かない）', en: 'not verified (leave out)' }) };
  const initialValue = offered === undefined ? {} : { initialValue: String(offered) };
  const word = await prompts.select({
    ...KEYS,
    message: messageOf(path),
    options: isOptional ? [unknown, ...options] : options,
    ...initialValue,
  });
  return given(word) === '' ? undefined : given(word);
}

async function askText(
  path: FieldPath,
  { isOptional, offered, blank = NOT_KNOWN, latest, isKept }: Asking,
): Promise<unknown> {
  const read = (typed: string | undefined) => readAnswer(providerSchema, path, typed ?? '');
  const isBlank = (typed: string | undefined) => (typed ?? '').trim() === '';
  const needed = say(isKept ? NEEDED_GOES_ON : NEEDED);
  // Enter takes over what is offered; what is typed takes its place, and is never put behind it.
  const kept = offered === undefined ? '' : String(offered);
  const isLeftOut = (typed: string | undefined) => isOptional && typed?.trim() === LEAVE_OUT;
  const typed = given(
    await prompts.text({
      message: messageOf(path),
      placeholder:
        kept === '' ? (isOptional ? say(blank) : '') : `Enter: ${kept}${isOptional ? say(OR_LEAVE_OUT) : ''}`,
      validate(value) {
        if (isLeftOut(value)) return undefined;
        if (isBlank(value) && kept === '') return isOptional ? undefined : needed;
        if (value?.trim() === LEAVE_OUT) return needed;
        const answer = read(isBlank(value) ? kept : value);
        return 'refused' in answer ? say(answer.refused) : refuseLater(answer.value, latest);
      },
    }),
  );
  if (isLeftOut(typed) || (isBlank(typed) && kept === '')) return undefined;
  const answer = read(isBlank(typed) ? kept : typed);
  if ('refused' in answer) return undefined;
  tellMended(typed, answer.value);
  return answer.value;
}

function refuseLater(day: unknown, latest: string | undefined): string | undefined {
  if (latest === undefined || String(day) <= latest) return undefined;
  return say({
    ja: `${day} はまだ来ていません（今日は ${latest}）`,
    en: `${day} is still to come (today is ${latest})`,
  });
}

/** Tells what an answer that was taken over, or typed in another form, will be written as. */
export function tellMended(typed: string, value: unknown): void {
  if (typed.trim() !== String(value)) prompts.log.info(say({ ja: `${value} と書きます`, en: `written as ${value}` }));
}

function messageOf(path: FieldPath): string {
  const doc = docAt(providerSchema, path);
  const last = path.at(-1);
  const around = last === 'ja' || last === 'en' ? say(docAt(providerSchema, path.slice(0, -1))) : undefined;
  const name = formatPath(path).replace(/^\w+\[\d+\]\.?/, '');
  // One language is asked for at a time, and what may be left empty is told where the answer is typed.
  const what = around?.replace(/ ?[（(][^（()）]*[）)]$/, '');
  return `${name}  ${what ? `${what}: ` : ''}${say(doc)}`;
}

/** The answer to a prompt. @throws CommandError on Ctrl-C */
export function given<T>(answer: T): Exclude<T, symbol> {
  if (!prompts.isCancel(answer)) return answer as Exclude<T, symbol>;
  throw new CommandError(say({ ja: '中断しました。', en: 'stopped.' }));
}
