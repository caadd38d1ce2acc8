import type { StopWords } from './stop-words.ts';

/** The stretches of the first hour; the minutes are this site's own rule of thumb. */
export const FIRST_HOUR: readonly StopWords[] = [
  {
    aside: { ja: '〜10分', en: 'to minute 10' },
    name: { ja: '止める', en: 'Stop it' },
    text: { ja: '管理画面に直接入り、パスワードを変える', en: 'Change the passwords in the\ncontrol panel' },
  },
  {
    aside: { ja: '〜25分', en: 'to minute 25' },
    name: { ja: '抜け道をふさぐ', en: 'Close the back doors' },
    text: {
      ja: '転送、受信ルール、アプリパスワード、\n開いたままの接続を消す',
      en: 'Forwarding, inbox rules,\napp passwords, open sessions',
    },
  },
  {
    aside: { ja: '〜40分', en: 'to minute 40' },
    name: { ja: '調べてもらう', en: 'Have it examined' },
    text: {
      ja: '不達メールを添えて、サーバー会社に\n送信ログの確認を頼む',
      en: 'Send the bounce to your host and ask\nfor the sending log',
    },
  },
  {
    aside: { ja: '〜60分', en: 'to minute 60' },
    name: { ja: '知らせる', en: 'Tell people' },
    text: { ja: '社内と取引先に連絡し、記録を残す', en: 'Colleagues and contacts;\nkeep a record' },
  },
];
