import type { EnquiryWords } from '../../enquiry/write-enquiry.ts';
import type { Localized } from '../../schema/text.ts';
import { formatNumber } from '../format.ts';
import type { Locale } from '../locale.ts';

/** The letter to a host: Japanese for a Japanese support desk, English for desks that read it. */
export const ENQUIRY_WORDS: Record<Locale, EnquiryWords> = {
  ja: {
    subject: '【お問い合わせ】{service}のセキュリティ機能について',
    opening: [
      '{service}',
      'ご担当者様',
      '',
      'お世話になっております。（会社名）の（氏名）と申します。',
      '貴サービスのご契約を検討しており、社内での選定にあたって、次の点を確認したくご連絡いたしました。',
      '公開されている説明では確認できなかった項目です（{day}時点）。お手数をおかけしますが、番号ごとにご回答をお願いいたします。',
    ],
    closing: [
      '説明しているページがございましたら、そのアドレスもお知らせください。',
      'また、ご回答を社外に公開してよい範囲がございましたら、あわせてご教示いただけますと幸いです。',
      '',
      'ご多用のところ恐れ入りますが、どうぞよろしくお願いいたします。',
      '',
      '（会社名・部署）',
      '（氏名）',
      '（電話番号・メールアドレス）',
    ],
    notes: {
      unknown: '',
      disputed: '※ 公開されている説明のあいだに食い違いがあります。現在の仕様をお知らせください。',
      old: '※ 公開されている説明が古いため、現在も同じかどうかをお知らせください。',
      unclear: '※ 公開されている説明からは、はっきりと読み取れませんでした。',
      reported: '※ 第三者の記事に記述がありますが、貴社の説明では確認できませんでした。',
    },
  },
  en: {
    subject: 'Enquiry about the security features of {service}',
    opening: [
      'To the support team of {service}',
      '',
      'My name is (name), and I write on behalf of (company).',
      'We are considering your service and, for our selection, would like to confirm the points below.',
      'They are what we could not confirm from published pages as of {day}. We would be grateful for an answer to each number.',
    ],
    closing: [
      'If a public page explains a point, please send us its address.',
      'Please also tell us whether your answers may be published.',
      '',
      'Thank you very much for your time.',
      '',
      'Kind regards,',
      '(name)',
      '(company, department, telephone, e-mail)',
    ],
    notes: {
      unknown: '',
      disputed: 'Note: published descriptions contradict each other. Please tell us how it is today.',
      old: 'Note: the published description is old. Please tell us whether it still holds.',
      unclear: 'Note: the published description did not tell us clearly.',
      reported: 'Note: third parties describe this, but we did not find it in your own pages.',
    },
  },
};

/** Stands in the mail program where the letter is too long for a link. */
export const PASTE_HERE: Localized = {
  ja: '（ここに、写した本文を貼り付けてください）',
  en: '(Paste the copied text here)',
};

/** Words of the enquiry pages and of the list of open questions. */
export const ENQUIRY = {
  title: (service: string): Localized => ({
    ja: `${service}への問い合わせ文`,
    en: `Questions to ${service}`,
  }),
  description: (service: string, count: number): Localized => ({
    ja: `${service}について確認できていない${count}項目を尋ねる、そのまま使える問い合わせ文。`,
    en: `A ready enquiry that asks ${service} about the ${count} points not yet confirmed.`,
  }),
  lead: (count: number): Localized => ({
    ja: `未確認の機能と、公式の裏づけがない機能（あわせて${count}項目）を尋ねる文面です。かっこの中を書き換えて使ってください。不要な項目は削ってください。`,
    en: `It asks about what is not verified and what no official source backs: ${count} points. Replace what stands in brackets, and strike out what you do not need.`,
  }),
  none: {
    ja: 'すべての機能が公式の出典で確認できているため、尋ねる項目はありません。',
    en: 'Official sources settle every feature, so there is nothing to ask.',
  },
  ended: {
    ja: 'このサービスは新しく契約できません。文面は、現在の契約者が確かめるときに使えます。',
    en: 'This service takes no new customers. The text still serves those who have a contract.',
  },
  japanese: { ja: '日本語の文面', en: 'In Japanese' },
  english: { ja: '英語の文面', en: 'In English' },
  select: { ja: '文面を押すと、全体が選ばれます。', en: 'A click on the text selects all of it.' },
  text: { ja: '問い合わせの文面', en: 'The text of the enquiry' },
  subject: { ja: '件名', en: 'Subject' },
  mail: { ja: 'メールソフトで開く', en: 'Open in a mail program' },
  mailShort: {
    ja: 'メールソフトで開く（件名だけ。本文は写して貼り付け）',
    en: 'Open in a mail program (subject only; paste the text)',
  },
  file: { ja: 'テキストファイル', en: 'Text file' },
  copy: { ja: '文面をコピー', en: 'Copy the text' },
  replyTitle: { ja: '回答が届いたら', en: 'When an answer comes' },
  reply: {
    ja: '公開してよい回答は「公式の回答」として載せられます。届いた文、日付、公開の可否を添えて、編集者に知らせてください。',
    en: 'An answer that may be published is entered as an “official answer”. Send the editors its text, its date and the permission.',
  },
  howTo: { ja: '知らせる手順', en: 'How to tell us' },

  listTitle: { ja: '未解決の質問', en: 'Open questions' },
  listLead: (points: number, services: number): Localized => ({
    ja: `${services}サービスについて、まだ公式に確認できていないことが合わせて${formatNumber(points)}項目あります。サービスごとに、そのまま送れる問い合わせ文を用意しています。`,
    en: `Across ${services} services ${formatNumber(points)} points are not yet officially confirmed. For each service there is an enquiry ready to send.`,
  }),
  listDescription: {
    ja: 'サービスごとの、未確認の機能と公式の裏づけがない機能の数、そのまま送れる問い合わせ文。',
    en: 'For every service: how many features are not verified or not officially backed, and an enquiry ready to send.',
  },
  service: { ja: 'サービス', en: 'Service' },
  unknown: { ja: '未確認', en: 'Not verified' },
  unproven: { ja: '裏づけ不足', en: 'Not officially backed' },
  letter: { ja: '問い合わせ文', en: 'Enquiry' },
  open: { ja: '開く', en: 'Open' },
  table: { ja: '未解決の質問の一覧', en: 'List of open questions' },
  linkFromProvider: (count: number): Localized => ({
    ja: `未確認の点を問い合わせる文面（${count}項目）`,
    en: `A ready enquiry about ${count} open points`,
  }),
};
