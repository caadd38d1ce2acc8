import { type Draft, draftOf, fieldOf, itemsOf, problemAt, textOf } from '../draft.ts';
import { nearestNames } from '../nearest-name.ts';
import { type Finding, quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** Conditions and ways out may only name questions that exist, and options that these have. */
export const knownAnswer: Rule = (context) => {
  const questions = entriesOf(context, 'questions').map(draftOf);
  const options = new Map(
    questions.map((root) => [root.entry.id, itemsOf(root, 'options').flatMap((option) => textOf(option, 'id') ?? [])]),
  );
  // What a file that cannot be read offers is not known, and so not told as missing.
  for (const { collection, id } of context.unreadable) if (collection === 'questions') options.delete(id);
  const conflicts = questions.flatMap((root) => itemsOf(root, 'conflicts'));
  const conditions = [...questions.flatMap((root) => itemsOf(root, 'rules')), ...conflicts].flatMap((item) =>
    itemsOf(item, 'when'),
  );
  const ways = conflicts.flatMap((conflict) => itemsOf(conflict, 'ways'));
  return [...conditions, ...ways].flatMap((named) => {
    const question = fieldOf(named, 'question');
    if (typeof question?.value !== 'string') return [];
    if (!context.ids.questions.has(question.value)) return unknown(question, [...context.ids.questions]);
    const known = options.get(question.value);
    const chosen = [...itemsOf(named, 'is'), fieldOf(named, 'option')].filter((option) => option !== undefined);
    return known
      ? chosen.flatMap((option) => (known.includes(String(option.value)) ? [] : unknown(option, known)))
      : [];
  });
};

function unknown(draft: Draft, known: string[]): Finding[] {
  const isQuestion = draft.path.at(-1) === 'question';
  const near = nearestNames(
    String(draft.value),
    known.map((name) => ({ name })),
  );
  const names = near.length > 0 ? near : known;
  return [
    problemAt(draft, {
      found: {
        ja: `${isQuestion ? '質問' : '選択肢'} ${quote(draft.value)} はありません`,
        en: `there is no ${isQuestion ? 'question' : 'option'} ${quote(draft.value)}`,
      },
      expected: { ja: `${known.join('、')} のどれか`, en: `one of ${known.join(', ')}` },
      write: { ja: names.join(' か '), en: `write ${names.join(' or ')}` },
    }),
  ];
}
