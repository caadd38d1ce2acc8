import { bodyLines, problemInBody } from '../body.ts';
import { type Explanation, quote } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Rule } from './rule.ts';

const MARK = /^<!-- en -->[ \t]*$/;
/** The mark as it gets misspelt: other case or word, other spaces, full-width signs, a hyphen too few. */
const LIKE_MARK = /[<＜]\s*[!！]\s*[-－ー—]+\s*(?:en|eng|english|英語)\s*[-－ー—]+\s*[>＞]/i;

/** The line that parts the English text from the Japanese one is spelt right and stands once. */
export const englishMark: Rule = (context) =>
  context.entries.filter(({ collection }) => collection !== 'guides').flatMap(checkBody);

function checkBody(entry: RawEntry) {
  let marks = 0;
  return bodyLines(entry).flatMap(({ line, text }) => {
    if (MARK.test(text)) {
      marks += 1;
      return marks === 1 ? [] : problemInBody(entry, { line, column: 1 }, TWICE);
    }
    const like = LIKE_MARK.exec(text);
    return like ? problemInBody(entry, { line, column: like.index + 1 }, misspelt(text)) : [];
  });
}

const ONCE = {
  ja: '<!-- en --> だけの行を1回書く',
  en: '<!-- en --> alone on a line, once',
};

const TWICE: Explanation = {
  found: { ja: '英語の始まりを示す <!-- en --> の行が2回あります', en: 'a second line <!-- en -->' },
  expected: ONCE,
  write: { ja: 'この行を消す', en: 'remove this line' },
};

function misspelt(text: string): Explanation {
  return {
    found: {
      ja: `英語の始まりを示す行が ${quote(text)} と書かれています`,
      en: `the line that begins the English text is ${quote(text)}`,
    },
    expected: ONCE,
    write: {
      ja: '<!-- en --> だけの行を書き、文は次の行から書く',
      en: 'write <!-- en --> and nothing else on the line',
    },
  };
}
