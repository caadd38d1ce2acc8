import type { Localized } from '../../schema/text.ts';
import { SOURCE_KINDS } from '../../schema/vocabulary.ts';
import { type Draft, draftOf, fieldOf, itemsOf, problemAt, sourcesOf, textOf } from '../draft.ts';
import { type Fix, quote, writeExample, writeLine } from '../problem.ts';
import { entriesOf, type Rule, type RuleContext } from './rule.ts';

/** Every address of a page is http or https; a first-hand source names a guide instead. */
export const httpUrl: Rule = (context) =>
  entriesOf(context, 'providers')
    .flatMap((entry): Draft[] => {
      const root = draftOf(entry);
      const pages = sourcesOf(entry).filter(isPage);
      return [root, ...itemsOf(root, 'plans'), ...pages].flatMap((holder) => fieldOf(holder, 'url') ?? []);
    })
    .filter((url) => typeof url.value === 'string' && url.value.trim() !== '' && !isHttpUrl(url.value))
    .map((url) =>
      problemAt(url, {
        found: { ja: `アドレスが ${quote(url.value)} です`, en: `the address is ${quote(url.value)}` },
        expected: {
          ja: 'http:// か https:// で始まる、空白のない一つのアドレス',
          en: 'one address that starts with http:// or https:// and holds no space',
        },
        write: suggest(url, context),
        ...fixOf(url),
      }),
    );

/** A source of an unknown kind may be anything; its kind is told by the schema. */
function isPage(source: Draft): boolean {
  const kind = textOf(source, 'kind');
  return kind !== 'first-hand' && (SOURCE_KINDS as readonly (string | undefined)[]).includes(kind);
}

/** Keepers of stored pages, whose addresses hold the address of the page that was stored. */
const ARCHIVES =
  /^https?:\/\/(?:web\.archive\.org|archive\.(?:org|today|is|ph)|megalodon\.jp|warp\.(?:da\.)?ndl\.go\.jp)\//i;

/** Whether two addresses were run together; one may stand in a query, and one in the address of a stored page. */
function isGlued(text: string): boolean {
  const more = text.slice(1).match(/(?<!=)https?:\/\//gi)?.length ?? 0;
  return more > (ARCHIVES.test(text) ? 1 : 0);
}

/** Whether a text is one complete http(s) address without spaces. */
export function isHttpUrl(text: string): boolean {
  return /^https?:\/\/[^\s/]/i.test(text) && !/\s/.test(text) && !isGlued(text) && URL.canParse(text);
}

function suggest(url: Draft, context: RuleContext): Localized {
  const text = String(url.value);
  if (url.path.includes('source') && context.ids.guides.has(text)) {
    return {
      ja: '当サイトのガイドが出典なら、kind: first-hand と書き、via は書かない',
      en: 'write kind: first-hand and no via, if the source is a guide of this site',
    };
  }
  const meant = nearestUrl(text);
  return meant === undefined || meant.length > SHOWN_LIMIT
    ? writeExample('url: https://www.example.jp/')
    : writeLine(`url: ${meant}`);
}

/** An address without its scheme, or in full-width letters, is still plain; the id of a guide is another mistake. */
function fixOf({ value }: Draft): { fix?: Fix } {
  const meant = nearestUrl(String(value));
  return meant === undefined ? {} : { fix: { from: String(value), to: meant } };
}

/** The longest address that a message repeats. */
const SHOWN_LIMIT = 80;

/** The address that a text was meant to be (`www.example.jp`, `ttps://…`, full-width letters), where that is clear. */
export function nearestUrl(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/^[<(\s]+|[>)\s]+$/g, '')
    .replace(/^h?t?tps?:\/+/i, (scheme) => (/s:/i.test(scheme) ? 'https://' : 'http://'));
  const meant = /^www\./i.test(plain) ? `https://${plain}` : plain;
  return isHttpUrl(meant) ? meant : undefined;
}
