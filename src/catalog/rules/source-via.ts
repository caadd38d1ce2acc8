import { fieldOf, problemAt, sourcesOf, textOf } from '../draft.ts';
import { entriesOf, type Rule } from './rule.ts';

/** Every page that was read says whether it was the live page or a stored copy. */
export const sourceVia: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap(sourcesOf)
    .filter((source) => textOf(source, 'kind') !== 'first-hand' && !fieldOf(source, 'via'))
    .map((source) =>
      problemAt(source, {
        found: { ja: '出典に via がありません', en: 'the source has no via' },
        expected: {
          ja: '公開中のページを読んだなら live、保存版なら stored-copy',
          en: 'live for the page itself, stored-copy for a stored copy',
        },
        write: { ja: 'via: stored-copy', en: 'via: stored-copy' },
      }),
    );
