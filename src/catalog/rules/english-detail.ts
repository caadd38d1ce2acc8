import { draftOf, problemAt, textsOf } from '../draft.ts';
import { quote } from '../problem.ts';
import type { Rule } from './rule.ts';

const LETTER = /\p{L}/gu;
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu;

/** The English of a detail is English; Japanese product terms in it are fine as long as they are the smaller part. */
export const englishDetail: Rule = (context) =>
  context.entries
    .flatMap((entry) => textsOf(draftOf(entry)))
    .filter(({ path, value }) => path.at(-1) === 'en' && path.at(-2) === 'detail' && isJapanese(String(value)))
    .map((text) =>
      problemAt(text, {
        found: {
          ja: `英語の説明 ${quote(text.value)} が日本語です`,
          en: `the English detail ${quote(text.value)} is Japanese`,
        },
        expected: { ja: 'ja と同じ内容の英語の文', en: 'the same in English' },
        write: { ja: 'en: のあとに英語の文を書く', en: 'write the English text after en:' },
      }),
    );

function isJapanese(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(JAPANESE) * 2 > count(LETTER);
}
