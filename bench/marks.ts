import { OFFER_CODES, type OfferCode } from '../src/comparison/comparison-data.ts';

/** The short words of the cells, strongest first. */
export const MARKS = ['◎', '○', '△', '×', '未確認'] as const;
export type Mark = (typeof MARKS)[number];

/** What the WAF filter of the bench leaves. */
export const GOOD_MARKS: readonly Mark[] = ['◎', '○'];

const MARK_OF: Record<OfferCode, Mark> = {
  [OFFER_CODES.standing]: '◎',
  [OFFER_CODES['on-by-default']]: '◎',
  [OFFER_CODES['off-by-default']]: '○',
  [OFFER_CODES.included]: '○',
  [OFFER_CODES.partial]: '△',
  [OFFER_CODES['paid-option']]: '△',
  [OFFER_CODES['not-offered']]: '×',
  [OFFER_CODES.unknown]: '未確認',
};

/** The short word of an offer; an unknown character is not verified. */
export function markOf(offer: string | undefined): Mark {
  return MARK_OF[(offer ?? OFFER_CODES.unknown) as OfferCode] ?? '未確認';
}

/** How far down a mark sorts: 0 for the strongest. */
export function rankOf(mark: string): number {
  return MARKS.indexOf(mark as Mark);
}
