import type { Localized } from '../../schema/text.ts';
import type { CONFIDENCES, LEVELS, VIAS } from '../../schema/vocabulary.ts';
import { CHOOSE } from './choose.ts';

/** The words of the forms at /admin/, which only somebody who runs `npm run dev` sees. */

export const EDITING = {
  title: { ja: 'サバモリの編集', en: 'Edit Sabamori' },
  noScript: { ja: '編集にはJavaScriptが要ります。', en: 'Editing needs JavaScript.' },
  body: { ja: '本文（Markdown）', en: 'Text (Markdown)' },
  bodyHint: {
    ja: 'Markdownで書きます。英語は空のままでもかまいません。',
    en: 'Written in Markdown. The English text may stay empty.',
  },
  idHint: {
    ja: 'ファイルの名前になり、アドレスにも使われます。半角の英小文字・数字・ハイフンで書きます。',
    en: 'Names the file and its address: lower-case letters, digits and hyphens.',
  },
} satisfies Record<string, Localized>;

/** The label of each kind of content, and of one of it. */
export const COLLECTION_LABELS = {
  providers: { all: { ja: 'サービス', en: 'Services' }, one: { ja: 'サービス', en: 'Service' } },
  features: { all: { ja: '機能', en: 'Features' }, one: { ja: '機能', en: 'Feature' } },
  attacks: { all: { ja: '攻撃の道筋', en: 'Attack paths' }, one: { ja: '攻撃の道筋', en: 'Attack path' } },
  rankings: { all: { ja: 'ランキング', en: 'Rankings' }, one: { ja: 'ランキング', en: 'Ranking' } },
  'guides-ja': { all: { ja: '記事（日本語）', en: 'Guides (Japanese)' }, one: { ja: '記事', en: 'Guide' } },
  'guides-en': { all: { ja: '記事（英語）', en: 'Guides (English)' }, one: { ja: '記事', en: 'Guide' } },
  glossary: { all: { ja: '用語集', en: 'Glossary' }, one: { ja: '用語', en: 'Term' } },
  questions: { all: { ja: '「条件から選ぶ」の質問', en: 'Questions' }, one: { ja: '質問', en: 'Question' } },
  search: { all: { ja: '検索の言葉', en: 'Words for the search' }, one: { ja: '検索の言葉', en: 'Words' } },
  changes: { all: { ja: '変更の記録', en: 'Changes' }, one: { ja: '変更の記録', en: 'Changes of a day' } },
} satisfies Record<string, { all: Localized; one: Localized }>;

/** The label of each field of the content, by its name; after the field or the collection that holds it where that differs. */
export const FIELD_LABELS: Record<string, Localized> = {
  aliases: { ja: '別の呼び方', en: 'Other names' },
  asks: { ja: 'ページごとの言葉', en: 'Words by page' },
  attack: { ja: '攻撃の道筋', en: 'Attack path' },
  audience: { ja: '読者', en: 'Audience' },
  better: { ja: 'よいほう', en: 'Better' },
  claims: { ja: '記載', en: 'Claims' },
  confidence: { ja: '読み取りの確かさ', en: 'Confidence' },
  conflicts: { ja: '両立しない答え', en: 'Answers in conflict' },
  core: { ja: '最初に見せる', en: 'Shown first' },
  cutBy: { ja: '断つ機能', en: 'Cut by' },
  cuts: { ja: '断つ攻撃の段階', en: 'Attack step it cuts' },
  date: { ja: '日付', en: 'Date' },
  definition: { ja: '説明', en: 'Definition' },
  detail: { ja: '説明', en: 'Detail' },
  en: { ja: '英語', en: 'English' },
  enabledByDefault: { ja: '初期状態', en: 'From the start' },
  entries: { ja: '変更', en: 'Changes' },
  feature: { ja: '機能', en: 'Feature' },
  features: { ja: '関係する機能', en: 'Features' },
  formerIds: { ja: '以前のid', en: 'Former ids' },
  group: { ja: '分類', en: 'Group' },
  guide: { ja: '説明する記事', en: 'Guide that explains it' },
  id: { ja: 'id', en: 'id' },
  initialYen: { ja: '初期費用（円）', en: 'Set-up fee (yen)' },
  is: { ja: '当てはまる選択肢のid', en: 'Ids of the options' },
  ja: { ja: '日本語', en: 'Japanese' },
  kind: { ja: '種類', en: 'Kind' },
  level: { ja: '求め方', en: 'Level' },
  link: { ja: '規格などのアドレス', en: 'Address of the standard' },
  maxYen: { ja: '月額の上限（円）', en: 'At most a month (yen)' },
  measure: { ja: '数値', en: 'Figure' },
  monthlyYen: { ja: '月額（円）', en: 'A month (yen)' },
  name: { ja: '名前', en: 'Name' },
  now: { ja: 'この段階にいるなら', en: 'If you are at this step' },
  operator: { ja: '運営会社', en: 'Operator' },
  option: { ja: '代わりに選ぶ選択肢のid', en: 'Id of the option instead' },
  options: { ja: '選択肢', en: 'Options' },
  order: { ja: '並び順', en: 'Order' },
  page: { ja: '答えになるページ', en: 'Page that answers' },
  pageDate: { ja: 'ページの日付', en: 'Date of the page' },
  pages: { ja: '詳しいページ', en: 'Pages that tell more' },
  plans: { ja: 'プラン', en: 'Plans' },
  provider: { ja: 'サービスのid', en: 'Id of the service' },
  purpose: { ja: '目的', en: 'Purpose' },
  question: { ja: '会社への質問', en: 'Question to a host' },
  readOn: { ja: '読んだ日', en: 'Day read' },
  reading: { ja: '読み', en: 'Reading' },
  reason: { ja: '理由', en: 'Reason' },
  reviewedOn: { ja: '見直した日', en: 'Day reviewed' },
  rules: { ja: '答えから決まる条件', en: 'What follows from answers' },
  same: { ja: '同じ意味の言葉の組', en: 'Words of the same meaning' },
  scope: { ja: '設定の単位', en: 'Scope' },
  segment: { ja: '対象', en: 'Segment' },
  segments: { ja: '対象', en: 'Segments' },
  several: { ja: 'いくつも選べるか', en: 'Several may be chosen' },
  shelfLifeMonths: { ja: '読み直すまでの月数', en: 'Shelf life (months)' },
  shortName: { ja: '短い名前', en: 'Short name' },
  sign: { ja: 'この段階の兆候', en: 'Sign of this step' },
  source: { ja: '出典', en: 'Source' },
  status: { ja: '提供状況', en: 'Status' },
  statusNote: { ja: '提供状況の説明', en: 'Note on the status' },
  step: { ja: '段階のid', en: 'Id of the step' },
  steps: { ja: '段階', en: 'Steps' },
  summary: { ja: '要約', en: 'Summary' },
  support: { ja: '対応', en: 'Support' },
  switchable: { ja: '切り替えられるか', en: 'Switchable' },
  synonyms: { ja: '同じ意味の言葉', en: 'Synonyms' },
  term: { ja: '用語', en: 'Term' },
  termMonths: { ja: '契約期間（月）', en: 'Term (months)' },
  text: { ja: '文', en: 'Text' },
  title: { ja: '題名', en: 'Title' },
  unit: { ja: '単位', en: 'Unit' },
  url: { ja: 'アドレス', en: 'Address' },
  via: { ja: '読んだもの', en: 'What was read' },
  ways: { ja: '抜け道', en: 'Ways out' },
  weak: { ja: '軽く数える言葉', en: 'Words that count for less' },
  weight: { ja: '重み', en: 'Weight' },
  weights: { ja: '重み', en: 'Weights' },
  whatCounts: { ja: '何があれば「対応」か', en: 'What counts' },
  when: { ja: '当てはまる答え', en: 'Answers for which it holds' },
  why: { ja: '尋ねる理由', en: 'Why it is asked' },
  words: { ja: '言葉', en: 'Words' },
  'conflicts.text': { ja: '両立しない理由', en: 'Why they cannot both hold' },
  'options.name': { ja: '選択肢の文', en: 'Words of the option' },
  'questions.name': { ja: '質問の文', en: 'The question' },
  'ways.question': { ja: '答えを変える質問', en: 'Question to answer anew' },
  'ways.text': { ja: 'すること', en: 'What to do' },
  'when.question': { ja: '質問', en: 'Question' },
};

export const VIA_LABELS: Record<(typeof VIAS)[number], Localized> = {
  live: { ja: '公開中のページ', en: 'the live page' },
  'stored-copy': { ja: '保存版', en: 'a stored copy' },
};

export const CONFIDENCE_LABELS: Record<(typeof CONFIDENCES)[number], Localized> = {
  high: { ja: 'はっきり書いてある', en: 'it says so plainly' },
  medium: { ja: '言い回しから読み取れる', en: 'it follows from the wording' },
  low: { ja: 'あいまいで、読み違いかもしれない', en: 'vague, it may be a misreading' },
};

export const BETTER_LABELS: Record<'higher' | 'lower', Localized> = {
  higher: { ja: '大きいほどよい', en: 'more is better' },
  lower: { ja: '小さいほどよい', en: 'less is better' },
};

export const LEVEL_LABELS: Record<(typeof LEVELS)[number], Localized> = {
  must: CHOOSE.script.must,
  want: CHOOSE.script.want,
  avoid: CHOOSE.script.avoid,
};

export const GUIDE_KIND_LABELS: Record<'story' | 'guide', Localized> = {
  story: { ja: '体験談', en: 'a first-hand story' },
  guide: { ja: '解説', en: 'a guide' },
};

export const YES_NO_LABELS: Record<'true' | 'false', Localized> = {
  true: { ja: 'はい', en: 'yes' },
  false: { ja: 'いいえ', en: 'no' },
};

export const DEFAULT_LABELS: Record<'true' | 'false', Localized> = {
  true: { ja: '有効', en: 'on' },
  false: { ja: '無効', en: 'off' },
};
