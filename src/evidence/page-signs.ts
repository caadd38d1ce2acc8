import type { ReadableText } from './readable-text.ts';

/** What a page that answers 200 shows to be instead of the source. */
export type PageSign = 'parked' | 'not-found' | 'challenge' | 'no-text';

/**
 * Sentences of domain traders' pages and of registrars' holding pages. A manual may mention one of them; it does not
 * consist of so little text.
 */
const PARKED = [
  /(?:this|the)?domain(?:name)?(?:is|maybe)forsale/i,
  /buythisdomain/i,
  /domain(?:is|hasbeen)(?:parked|expired)|parkeddomain|parkedfree/i,
  /sedoparking|hugedomains|dan\.com/i,
  /このドメイン(?:名)?(?:は|を)[^。]{0,30}(?:販売|購入|売り出し|失効|期限切れ|取得されて|登録されて|お名前\.com)/,
];
const NOT_FOUND =
  /^(?:error)?404(?:error)?(?!\d)|notfound|(?:ページ|お探しの[^。]{0,10})(?:が|は)(?:見つかりません|見つかりませんでした|存在しません|ありません)/i;
const CHALLENGE = /^(?:justamoment|attentionrequired|accessdenied|verifyyouarehuman|アクセスが拒否)/i;

/** A longer text is an article; parking and error pages say less (characters without white space). */
const NOTICE_LENGTH = 1500;
/** With less text than this nothing can be compared: the page is an image, or a script writes it. */
const SHORTEST_TEXT = 20;

/** Tells what stands at the address instead of the source; undefined for an ordinary page. */
export function findPageSign({ title, passages }: ReadableText): PageSign | undefined {
  const text = passages.join('');
  if (CHALLENGE.test(title)) return 'challenge';
  if (text.length <= NOTICE_LENGTH) {
    if (PARKED.some((sign) => sign.test(title) || sign.test(text))) return 'parked';
    if (NOT_FOUND.test(title) || passages.slice(0, 3).some((passage) => NOT_FOUND.test(passage))) return 'not-found';
  }
  return text.length < SHORTEST_TEXT ? 'no-text' : undefined;
}
