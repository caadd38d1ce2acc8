import { JAPANESE } from '../../schema/text.ts';
import { type Draft, draftOf, fieldOf, itemsOf, problemAt } from '../draft.ts';
import { quote, writeExample } from '../problem.ts';
import type { RawEntry } from '../raw-entry.ts';
import type { Rule } from './rule.ts';

/** An English name is there and is no copy of the Japanese one. */
export const englishName: Rule = (context) =>
  context.entries.flatMap(namesOf).flatMap((name) => {
    const en = fieldOf(name, 'en');
    const text = typeof en?.value === 'string' ? en.value : '';
    if (!en || text.trim() === '' || !JAPANESE.test(text)) return [];
    return problemAt(en, {
      found: { ja: `英語名 ${quote(text)} が日本語です`, en: `the English name ${quote(text)} is Japanese` },
      expected: { ja: 'かな・漢字を含まない英語名', en: 'a name without kana or kanji' },
      write: writeExample('en: Example Server'),
    });
  });

function namesOf(entry: RawEntry): Draft[] {
  const root = draftOf(entry);
  const inLists = [...itemsOf(root, 'plans'), ...itemsOf(root, 'steps')].map((item) => fieldOf(item, 'name'));
  const own = ['name', 'shortName', 'operator'].map((key) => fieldOf(root, key));
  return [...own, ...inLists].flatMap((draft) => draft ?? []);
}
