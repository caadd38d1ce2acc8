import type { StopWords } from './stop-words.ts';

/** The course of the owner's own case, as content/guides/ja/takeover-story.md tells it. */
export const TAKEOVER_DAYS: readonly StopWords[] = [
  {
    aside: { ja: '見たもの', en: 'seen' },
    name: { ja: '不達メールが2通届く', en: 'Two bounces arrive' },
    text: {
      ja: 'ほとんど送らないアカウントで、\n宛先にも心当たりがない',
      en: 'The account hardly ever sends mail, and\nthe addressees mean nothing to me',
    },
  },
  {
    aside: { ja: '推測', en: 'inferred' },
    name: { ja: '自分のアカウントが送った？', en: 'Did my account send the mail?' },
    text: {
      ja: '転送先のGmailに届いていないので、\n自分のサーバーが返した可能性が高い',
      en: 'They were not forwarded to Gmail, so my\nown server probably returned them',
    },
    kind: 'dashed',
  },
  {
    aside: { ja: 'したこと', en: 'done' },
    name: { ja: 'パスワードをすべて変える', en: 'I change all passwords' },
    text: {
      ja: '確証を待たず、管理画面で、\nほかのメールアドレスの分も',
      en: 'In the control panel, without waiting for\nproof, for every mail address',
    },
  },
  {
    aside: { ja: 'したこと', en: 'done' },
    name: { ja: 'サーバー会社に問い合わせる', en: 'I ask the host' },
    text: { ja: 'サポートが送信ログを調べる', en: 'Support looks at the sending log' },
  },
  {
    aside: { ja: '確かめた事実', en: 'established' },
    name: { ja: '接続元はモルドバだった', en: 'The connection came from Moldova' },
    text: {
      ja: '第三者がアカウントを使っていた。\n悪用は1日に満たずに済んだ',
      en: 'A third party had used the account;\nthe abuse lasted less than a day',
    },
  },
];
