import { type Draft, draftOf, fieldOf, itemsOf, problemAt, sourcesOf, textOf } from '../draft.ts';
import { quote } from '../problem.ts';
import { entriesOf, type Rule } from './rule.ts';

/** Every address of a page is http or https; a first-hand source names a guide instead. */
export const httpUrl: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap((entry): Draft[] => {
      const root = draftOf(entry);
      const pages = sourcesOf(entry).filter((source) => textOf(source, 'kind') !== 'first-hand');
      return [root, ...itemsOf(root, 'plans'), ...pages].flatMap((holder) => fieldOf(holder, 'url') ?? []);
    })
    .filter((url) => typeof url.value === 'string' && url.value.trim() !== '' && !isHttpUrl(url.value))
    .map((url) =>
      problemAt(url, {
        found: { ja: `アドレスが ${quote(url.value)} です`, en: `the address is ${quote(url.value)}` },
        expected: { ja: 'http:// か https:// で始まるアドレス', en: 'an address that starts with http:// or https://' },
        write: { ja: 'url: https://www.example.jp/', en: 'url: https://www.example.jp/' },
      }),
    );

/** Whether a text is a complete http(s) address without spaces. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && URL.canParse(text);
}
