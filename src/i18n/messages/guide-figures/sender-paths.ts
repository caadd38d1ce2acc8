/** Words of the figures in guides; a line break is where the line breaks, at most 12 Japanese letters a half width. */
export const SENDER_PATHS = {
  own: {
    name: { ja: '自分のアカウント', en: 'Your own account' },
    start: { ja: '第三者があなたの\nIDとパスワードを使う', en: 'A third party uses your\nlogin and password' },
    server: { ja: 'あなたの\nサーバーが送る', en: 'Your server\nsends the mail' },
    log: { ja: '送信ログに残る', en: 'in your sending log' },
  },
  forged: {
    name: { ja: '差出人の偽装', en: 'Forged sender' },
    start: { ja: '第三者が差出人に\nあなたの名をかたる', en: 'A third party puts your\naddress as sender' },
    server: { ja: '別の\nサーバーが送る', en: 'Another server\nsends the mail' },
    log: { ja: '送信ログに無い', en: 'not in your sending log' },
  },
  refused: { ja: '宛先のメールは届けられなかった', en: 'The mail cannot be delivered' },
  bounce: { ja: '不達メールが、あなたに届く', en: 'The bounce arrives in your inbox' },
} as const;
