import type { StepState } from '../ranking/attack-coverage.ts';
import type { UnrankedReason } from '../ranking/rank-by-weights.ts';
import type { Localized } from '../schema/text.ts';
import type { Group, Scope, Segment, SourceKind, Status } from '../schema/vocabulary.ts';
import type { Offer } from '../verdict/support-strength.ts';
import type { Doubt, Tier } from '../verdict/verdict.ts';

/** Readers' words for the closed word lists; one word for one thing on every page. */

export const SEGMENT_LABELS: Record<Segment, Localized> = {
  personal: { ja: '個人向け', en: 'personal' },
  middle: { ja: '個人と法人の中間', en: 'between personal and business' },
  business: { ja: '法人向け', en: 'business' },
};

export const STATUS_LABELS: Record<Status, Localized> = {
  active: { ja: '提供中', en: 'on offer' },
  'closed-to-new': { ja: '新規受付終了', en: 'closed to new customers' },
  ended: { ja: '提供終了', en: 'ended' },
  unknown: { ja: '提供状況は未確認', en: 'status not verified' },
};

export const GROUP_LABELS: Record<Group, Localized> = {
  mail: { ja: 'メール', en: 'Mail' },
  web: { ja: 'Webサイト', en: 'Website' },
  access: { ja: '管理画面と接続', en: 'Panel and access' },
  continuity: { ja: '継続と支援', en: 'Continuity and support' },
  assurance: { ja: '認証と所在', en: 'Certificates and location' },
};

export const SCOPE_LABELS: Record<Scope, Localized> = {
  mailbox: { ja: 'メールアドレスごと', en: 'per mailbox' },
  domain: { ja: 'ドメインごと', en: 'per domain' },
  server: { ja: 'サーバーごと', en: 'per server' },
  contract: { ja: '契約ごと', en: 'per contract' },
};

export const SOURCE_KIND_LABELS: Record<SourceKind, Localized> = {
  'official-manual': { ja: '公式マニュアル', en: 'official manual' },
  'official-product': { ja: '公式商品ページ', en: 'official product page' },
  'official-notice': { ja: '公式のお知らせ', en: 'official notice' },
  'official-answer': { ja: '公式の回答', en: 'official answer' },
  'third-party': { ja: '第三者の記事', en: 'third-party article' },
  'first-hand': { ja: '運営者の体験', en: 'first-hand account' },
};

/** The same, short enough for a date stamp. */
export const SOURCE_KIND_STAMPS: Record<SourceKind, Localized> = {
  'official-manual': { ja: 'マニュアル', en: 'manual' },
  'official-product': { ja: '商品ページ', en: 'product' },
  'official-notice': { ja: 'お知らせ', en: 'notice' },
  'official-answer': { ja: '回答', en: 'answer' },
  'third-party': { ja: '第三者', en: 'third party' },
  'first-hand': { ja: '体験', en: 'first-hand' },
};

export const TIER_LABELS: Record<Tier, Localized> = {
  proven: { ja: '公式', en: 'official' },
  reported: { ja: '伝聞', en: 'reported' },
};

export const DOUBT_LABELS: Record<Doubt, Localized> = {
  'past-shelf-life': { ja: '要再確認（出典が古い）', en: 'needs re-checking (old source)' },
  'low-confidence': { ja: '要再確認（読み取りが不確か）', en: 'needs re-checking (unclear source)' },
};

/** What happens to an attack step; `STEP_OFFER_LABELS` is more exact about what can be cut. */
export const STEP_STATE_LABELS: Record<StepState, Localized> = {
  cut: { ja: '初期状態で断つ', en: 'Cut by default' },
  'can-cut': { ja: '設定や追加契約で断てる', en: 'Can be cut' },
  unknown: { ja: '未確認', en: 'Not verified' },
  open: { ja: '断てない', en: 'Cannot be cut' },
};

/** By what a step can be cut. */
export const STEP_OFFER_LABELS: Partial<Record<Offer, Localized>> = {
  included: { ja: '設定すれば断てる', en: 'Can be cut by a setting' },
  'paid-option': { ja: '追加契約で断てる', en: 'Can be cut with a paid option' },
  partial: { ja: '一部だけ断てる', en: 'Can be cut in part' },
};

export const UNRANKED_LABELS: Record<UnrankedReason, Localized> = {
  coverage: { ja: '確認率が足りない', en: 'Too little verified' },
  'not-on-offer': { ja: '新規に契約できない', en: 'Cannot be ordered' },
};

export const UNKNOWN_LABEL: Localized = { ja: '未確認', en: 'not verified' };
