import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import { withoutDates } from './without-dates.ts';

/** What a reader finds on a page. */
export interface ReadableText {
  title: string;
  /**
   * Its sentences in order, without navigation, consent banners and dates. Width is normalised (NFKC) and white space
   * taken out, so that another line break or indent is no other sentence.
   */
  passages: string[];
}

/** What is no part of what the page says. Forms stay: some servers wrap the whole page in one. */
const APPARATUS = [
  'script, style, noscript, template, svg, iframe, object, canvas, button, select, textarea, dialog',
  'nav, footer, aside, body > header',
  '[role=navigation], [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog]',
  '[role=alertdialog], [role=button], [aria-modal=true], [hidden]',
].join(', ');

/** Marks of a consent banner in a class or id; the page itself may carry such a class too. */
const CONSENT_MARKS = ['cookie', 'consent', 'gdpr', 'onetrust'].flatMap((word) => [
  `[class*="${word}" i]`,
  `[id*="${word}" i]`,
]);

/** What a banner is made of, and what shows that an element is the page and no banner. */
const BANNER_ELEMENTS = 'div, section, p, ul, form';
const PAGE_ELEMENTS = 'html, body, main, article, h1, table';
/** A longer text is an article about cookies and no banner; the longest banners seen have about 400 characters. */
const BANNER_LENGTH = 600;
const COOKIE = /cookie|クッキー/i;
const ASKS_CONSENT = /同意|許可|承諾|使用して|利用して|accept|agree|consent|we use/i;

const BLOCKS =
  'address, article, blockquote, br, caption, dd, div, dl, dt, fieldset, figcaption, figure, form, h1, h2, h3, h4, h5, h6, header, hr, li, main, ol, p, pre, section, table, tbody, td, th, thead, tr, ul';

/** Parts the blocks; the line breaks of the source are white space like any other. */
const SEPARATOR = '\u2029';
const SENTENCE_ENDS = /\u2029|(?<=[。!?])|(?<=\.)(?=\s)/u;

/** A text shorter than this beside the rest of the page is no main part but an empty frame that a script fills. */
const MAIN_LENGTH = 200;

/** Takes a page's readable text out of its HTML. */
export function readableText(html: string): ReadableText {
  const $ = load(html);
  const title = squeeze($('title').first().text());
  $(APPARATUS).remove();
  removeBanners($);
  $(BLOCKS).before(SEPARATOR).after(SEPARATOR);
  const main = $('main, [role=main]').first();
  const text = (main.text().trim().length >= MAIN_LENGTH ? main : $('body')).text();
  return { title, passages: passagesOf(text) };
}

function removeBanners($: CheerioAPI): void {
  $(`${CONSENT_MARKS.join(', ')}, ${BANNER_ELEMENTS}`).each((_, element) => {
    const banner = $(element);
    if (banner.is(PAGE_ELEMENTS) || banner.find(PAGE_ELEMENTS).length > 0) return;
    const text = banner.text();
    if (
      banner.is(CONSENT_MARKS.join(', ')) ||
      (text.length <= BANNER_LENGTH && COOKIE.test(text) && ASKS_CONSENT.test(text))
    ) {
      banner.remove();
    }
  });
}

function passagesOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .split(SENTENCE_ENDS)
    .map((passage) => squeeze(withoutDates(passage)))
    .filter((passage) => /[\p{L}\p{N}]/u.test(passage));
}

function squeeze(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}
