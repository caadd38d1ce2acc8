import type { StopWords } from './stop-words.ts';

/** What three words on a security page say, and what they leave open. */
export const SECURITY_CLAIM: readonly StopWords[] = [
  {
    name: { ja: '「WAF標準搭載」', en: '“WAF included”' },
    aside: { ja: '書いてある', en: 'it says so' },
    text: { ja: 'WAFという機能が、料金のうちにある', en: 'a WAF exists, within the fee' },
  },
  {
    name: { ja: '初期状態', en: 'Default' },
    aside: { ja: '尋ねる', en: 'ask' },
    text: { ja: '契約した日から有効か', en: 'is it on from the first day?' },
    kind: 'dashed',
  },
  {
    name: { ja: '範囲', en: 'Scope' },
    aside: { ja: '尋ねる', en: 'ask' },
    text: { ja: '後から足したドメインにも効くか', en: 'does it reach domains added later?' },
    kind: 'dashed',
  },
  {
    name: { ja: '料金', en: 'Cost' },
    aside: { ja: '尋ねる', en: 'ask' },
    text: { ja: '自社のプランで、追加料金はないか', en: 'no extra charge on our plan?' },
    kind: 'dashed',
  },
  {
    name: { ja: '除外', en: 'Exclusions' },
    aside: { ja: '尋ねる', en: 'ask' },
    text: { ja: '「検知のみ」で、止めない設定はないか', en: 'any mode that detects and lets pass?' },
    kind: 'dashed',
  },
  {
    name: { ja: '日付', en: 'Date' },
    aside: { ja: '尋ねる', en: 'ask' },
    text: { ja: 'いつのページで、いまのプランの話か', en: 'from when, and about today’s plans?' },
    kind: 'dashed',
  },
];
