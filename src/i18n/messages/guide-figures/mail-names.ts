/** Words of the names of a mail and their checks; 10 Japanese letters or 20 Latin ones a line. */
export const MAIL_NAMES = {
  mail: { ja: '1通のメールにある名前', en: 'Names in one mail' },
  checks: { ja: '受け取る側の確認', en: 'What receivers check' },
} as const;

/** Each name with the check that looks at it; the last joins the others. */
export const NAME_CHECKS = [
  {
    name: { ja: '配送上の差出人\nMAIL FROM', en: 'Envelope sender\nMAIL FROM' },
    check: { ja: 'SPF', en: 'SPF' },
    question: { ja: 'このサーバーが\n使ってよい名前か', en: 'May this server\nuse the domain?' },
  },
  {
    name: { ja: '署名したドメイン\nDKIM-Signature', en: 'Signing domain\nDKIM-Signature' },
    check: { ja: 'DKIM', en: 'DKIM' },
    question: { ja: '責任の一部を\n引き受けているか', en: 'Does it take some\nresponsibility?' },
  },
  {
    name: { ja: '画面に見える差出人\nFrom', en: 'Sender that you see\nFrom' },
    check: { ja: 'DMARC', en: 'DMARC' },
    question: { ja: '合格した名前と\nFromが揃うか', en: 'Does a name that\npassed align with it?' },
  },
] as const;
