import { draftOf, problemAt, textsOf } from '../draft.ts';
import { quote } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Dots that stand alone, as in an example that was copied and never filled in. */
const PLACEHOLDER = /(?:^|\s)(?:…+|\.{3,}|・{3,}|。{2,})(?:\s|$)/;

/** Every text is written out: no `…` is left over from an example. */
export const placeholderText: Rule = (context) =>
  context.entries
    .flatMap((entry) => textsOf(draftOf(entry)))
    // The title of a page is its own, dots and all.
    .filter(({ path, value }) => !path.includes('source') && PLACEHOLDER.test(String(value)))
    .map((text) =>
      problemAt(text, {
        found: {
          ja: `${quote(text.value)} に、書きかけの「…」が残っています`,
          en: `${quote(text.value)} still holds a blank (…)`,
        },
        expected: { ja: '最後まで書いた文', en: 'a text that is written out' },
        write: { ja: '「…」の代わりに、伝えることを書く', en: 'write what is meant instead of …' },
      }),
    );
