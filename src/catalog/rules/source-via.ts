import { type Draft, fieldOf, parentOf, problemAt, sourcesOf, textOf } from '../draft.ts';
import { entriesOf, type Rule } from './rule.ts';

/** Every page that was read says whether it was the live page or a stored copy; a first-hand source says neither. */
export const sourceVia: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap(sourcesOf)
    .flatMap((source) => {
      const via = fieldOf(source, 'via');
      const isGuide = context.ids.guides.has(textOf(source, 'url') ?? '');
      if (textOf(source, 'kind') === 'first-hand') return via && isGuide ? superfluous(via) : [];
      // A source that is no group of fields is told by its schema; a guide's id, by `http-url`;
      // a via that stands beside the source instead of in it, as an unknown field.
      const holder = parentOf(source);
      return fieldOf(source, 'kind') && !isGuide && !via && !fieldOf(holder, 'via') ? missing(source) : [];
    });

function missing(source: Draft) {
  return problemAt(source, {
    found: { ja: '出典に via がありません', en: 'the source has no via' },
    expected: {
      ja: '公開中のページを読んだなら live、保存版を読んだなら stored-copy',
      en: 'live for the page itself, stored-copy for a stored copy',
    },
    write: { ja: 'via: live か via: stored-copy を書き足す', en: 'write via: live or via: stored-copy' },
  });
}

function superfluous(via: Draft) {
  return problemAt(via, {
    found: { ja: '体験談（first-hand）の出典に via があります', en: 'a first-hand source with a via' },
    expected: { ja: '体験談の出典には via を書かない', en: 'no via, since no page was read' },
    write: { ja: 'via の行を消す', en: 'remove the via line' },
  });
}
