import type { Candidate } from './nearest-name.ts';

/** What editors write, in Japanese or in other words, for the words of the closed lists. */
const WORDS: Record<string, readonly string[]> = {
  included: ['標準', '標準装備', '標準対応', '○', '◎', 'standard'],
  'paid-option': ['有料', '有料オプション', 'paid'],
  partial: ['一部', '一部対応', '部分的', 'partly'],
  'not-offered': ['なし', '無し', '無', '提供なし', '非対応', '未対応', '×', 'no', 'none'],
  high: ['高', '高い'],
  medium: ['中', '中くらい', 'middle'],
  low: ['低', '低い'],
  personal: ['個人', '個人向け'],
  middle: ['中間'],
  business: ['法人', '法人向け', '企業', 'corporate'],
  active: ['提供中', '販売中', '受付中'],
  'closed-to-new': ['新規受付終了', '新規停止', '新規受付停止', 'closed'],
  ended: ['終了', 'サービス終了', '提供終了'],
  unknown: ['不明', '未確認'],
  // An "account" may be a mailbox or a contract: no guess.
  mailbox: ['メールボックス', 'メールアカウント'],
  domain: ['ドメイン'],
  server: ['サーバー', 'サーバ'],
  contract: ['契約'],
  live: ['公開中', 'web', 'online'],
  'stored-copy': ['保存版', '保存', 'アーカイブ', 'archive', 'cache', 'キャッシュ', 'wayback'],
  'official-manual': ['公式マニュアル', 'マニュアル', '公式ヘルプ', 'manual', 'help'],
  'official-product': ['公式商品ページ', '商品ページ', '製品ページ', '公式サイト', 'product'],
  'official-notice': ['公式お知らせ', 'お知らせ', 'notice', 'news'],
  'official-answer': ['公式回答', '問い合わせへの回答', '回答', 'answer', 'faq'],
  'third-party': ['第三者', '比較サイト', 'ブログ', '記事', 'blog'],
  'first-hand': ['体験談', '体験', '実体験', 'story'],
  mail: ['メール'],
  web: ['ウェブ', 'サイト', 'website'],
  access: ['アクセス', '管理'],
  continuity: ['継続', 'バックアップ'],
  assurance: ['保証', '認証'],
  higher: ['大きいほどよい', '大', 'more'],
  lower: ['小さいほどよい', '小', 'less'],
  story: ['体験談', '体験'],
  guide: ['解説', 'ガイド', 'article'],
  true: ['はい', 'yes', 'on', 'オン', '有効', 'あり', '○'],
  false: ['いいえ', 'no', 'off', 'オフ', '無効', 'なし', '×'],
};

/** What editors write in Japanese for the names of fields. */
const FIELD_WORDS: Record<string, readonly string[]> = {
  name: ['名前', '名称', 'サービス名', 'プラン名'],
  operator: ['運営会社', '運営', '会社'],
  url: ['アドレス', 'リンク', 'link'],
  segment: ['対象', '区分'],
  status: ['提供状況', '状態'],
  plans: ['プラン'],
  claims: ['記載'],
  feature: ['機能'],
  support: ['対応', '対応状況'],
  enabledByDefault: ['初期状態', 'enabled', 'default'],
  scope: ['単位', '範囲'],
  measure: ['数値', '値'],
  detail: ['詳細', '説明', '内容', 'details'],
  source: ['出典'],
  confidence: ['確かさ', '確度', '信頼度'],
  kind: ['種類', 'type'],
  title: ['題名', 'タイトル'],
  summary: ['要約', '概要'],
  pageDate: ['ページの日付', '日付'],
  readOn: ['読んだ日', '確認日'],
  via: ['経路'],
  monthlyYen: ['月額', '料金', '価格', 'price'],
  termMonths: ['契約期間'],
  initialYen: ['初期費用'],
  weight: ['重み'],
  reason: ['理由'],
  steps: ['段階'],
  group: ['分類'],
  aliases: ['別名'],
  order: ['順番', '並び順'],
  reviewedOn: ['見直した日', '更新日'],
};

/** The words of a closed list, each with what else editors write for it. */
export function wordCandidates(words: readonly string[]): Candidate[] {
  return words.map((name) => ({ name, words: WORDS[name] ?? [] }));
}

/** Names of fields, each with what else editors write for it. */
export function fieldCandidates(fields: readonly string[]): Candidate[] {
  return fields.map((name) => ({ name, words: FIELD_WORDS[name] ?? [] }));
}
