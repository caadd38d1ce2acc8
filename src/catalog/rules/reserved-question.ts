import { RESERVED_QUESTION_IDS } from '../../schema/reserved-question-ids.ts';
import { draftOf, problemAt } from '../draft.ts';
import { quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** The id of a question is a parameter of an address, and must not be one that means something else there. */
export const reservedQuestion: Rule = (context) =>
  entriesOf(context, 'questions')
    .filter(({ id }) => RESERVED_QUESTION_IDS.includes(id))
    .flatMap((entry) =>
      problemAt(draftOf(entry), {
        found: {
          ja: `質問の id ${quote(entry.id)} は使えません`,
          en: `a question cannot have the id ${quote(entry.id)}`,
        },
        expected: {
          ja: `${RESERVED_QUESTION_IDS.join('、')} のどれでもない id`,
          en: `an id other than ${RESERVED_QUESTION_IDS.join(', ')}`,
        },
        write: { ja: 'ファイルの名前を変える', en: 'rename the file' },
      }),
    );
