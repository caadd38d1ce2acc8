import type { Localized } from '../../schema/text.ts';

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

/** The stretches of the first hour; the minutes are this site's own rule of thumb. */
export const FIRST_HOUR: readonly Record<'until' | 'name' | 'deed', Localized>[] = [
  {
    until: { ja: '〜10分', en: 'to minute 10' },
    name: { ja: '止める', en: 'Stop it' },
    deed: { ja: '管理画面に直接入り、パスワードを変える', en: 'Change the passwords in the\ncontrol panel' },
  },
  {
    until: { ja: '〜25分', en: 'to minute 25' },
    name: { ja: '抜け道をふさぐ', en: 'Close the back doors' },
    deed: {
      ja: '転送、受信ルール、アプリパスワード、\n開いたままの接続を消す',
      en: 'Forwarding, inbox rules,\napp passwords, open sessions',
    },
  },
  {
    until: { ja: '〜40分', en: 'to minute 40' },
    name: { ja: '調べてもらう', en: 'Have it examined' },
    deed: {
      ja: '不達メールを添えて、サーバー会社に\n送信ログの確認を頼む',
      en: 'Send the bounce to your host and ask\nfor the sending log',
    },
  },
  {
    until: { ja: '〜60分', en: 'to minute 60' },
    name: { ja: '知らせる', en: 'Tell people' },
    deed: { ja: '社内と取引先に連絡し、記録を残す', en: 'Colleagues and contacts;\nkeep a record' },
  },
];
