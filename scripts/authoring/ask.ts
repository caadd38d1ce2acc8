import * as prompts from '@clack/prompts';
import { z } from 'zod';
import type { AskedFeature } from '../../src/authoring/feature-order.ts';
import { type Answers, answerAt, type Question, withAnswer } from '../../src/authoring/questions.ts';
import { readAnswer } from '../../src/authoring/read-answer.ts';
import { type FieldPath, formatPath } from '../../src/catalog/problem.ts';
import { docAt, schemaAt } from '../../src/catalog/schema-tree.ts';
import { wordCandidates } from '../../src/catalog/word-table.ts';
import { providerSchema } from '../../src/schema/provider.ts';
import { CommandError, say } from './terminal.ts';

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
    keep?: (answers: Answers) => Promise<void>;
    /** Ends the list early, such as a claim without support. */
    stop?: (answers: Answers) => boolean;
  },
): Promise<Answers> {
  let { answers } = options;
  for (const { path, optional, applies } of questions) {
    if (answerAt(answers, path) !== undefined) continue;
    if (applies && !applies(answers, options.feature as AskedFeature)) continue;
    const isOptional = optional?.(answers) ?? false;
    const value = await askField([...options.at, ...path], isOptional, answerAt(options.offered ?? {}, path));
    if (value !== undefined) answers = withAnswer(answers, path, value);
    await options.keep?.(answers);
    if (options.stop?.(answers)) break;
  }
  return answers;
}

/** Asks for one field in the form that its schema calls for; undefined where it is left out. */
export async function askField(path: FieldPath, isOptional: boolean, offered: unknown): Promise<unknown> {
  const schema = schemaAt(providerSchema, path);
  const words = schema instanceof z.ZodEnum ? schema.options.map(String) : ['true', 'false'];
  if (schema instanceof z.ZodEnum || schema instanceof z.ZodBoolean) {
    const word = await askWord(path, words, isOptional, offered);
    return schema instanceof z.ZodBoolean && word !== undefined ? word === 'true' : word;
  }
  return askText(path, isOptional, offered);
}

async function askWord(
  path: FieldPath,
  words: readonly string[],
  isOptional: boolean,
  offered: unknown,
): Promise<string | undefined> {
  const options = wordCandidates(words).map(({ name, words: [meaning = ''] = [] }) => ({
    value: name,
    label: name,
    hint: meaning,
  }));
  const unknown = { value: '', label: say({ ja: '未確認（書かない）', en: 'not verified (leave out)' }) };
  const initialValue = offered === undefined ? {} : { initialValue: String(offered) };
  const word = await prompts.select({
    message: messageOf(path),
    options: isOptional ? [unknown, ...options] : options,
    ...initialValue,
  });
  return given(word) === '' ? undefined : given(word);
}

async function askText(path: FieldPath, isOptional: boolean, offered: unknown): Promise<unknown> {
  const read = (typed: string | undefined) => readAnswer(providerSchema, path, typed ?? '');
  const isBlank = (typed: string | undefined) => (typed ?? '').trim() === '';
  const typed = given(
    await prompts.text({
      message: messageOf(path),
      placeholder: isOptional ? say({ ja: '分からなければ、空のまま Enter', en: 'Enter where not known' }) : '',
      ...(offered === undefined ? {} : { initialValue: String(offered) }),
      validate(value) {
        if (isBlank(value)) return isOptional ? undefined : say({ ja: '答えが要ります', en: 'an answer is needed' });
        const answer = read(value);
        return 'refused' in answer ? say(answer.refused) : undefined;
      },
    }),
  );
  if (isBlank(typed)) return undefined;
  const answer = read(typed);
  return 'value' in answer ? answer.value : undefined;
}

function messageOf(path: FieldPath): string {
  const doc = docAt(providerSchema, path);
  const last = path.at(-1);
  const around = last === 'ja' || last === 'en' ? say(docAt(providerSchema, path.slice(0, -1))) : undefined;
  const name = formatPath(path).replace(/^\w+\[\d+\]\.?/, '');
  return `${name}  ${around ? `${around}: ` : ''}${say(doc)}`;
}

/** The answer to a prompt. @throws CommandError on Ctrl-C */
export function given<T>(answer: T): Exclude<T, symbol> {
  if (!prompts.isCancel(answer)) return answer as Exclude<T, symbol>;
  throw new CommandError(say({ ja: '中断しました。', en: 'stopped.' }));
}
