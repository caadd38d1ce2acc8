/**
 * Words of one provider in a ranking. The build and the page's script fill the same texts, so that they say the same.
 */
export const RANKING_ROW = {
  tied: { ja: '同順位', en: 'tied' },
  range: { ja: '{best}〜{worst}位', en: '{best} to {worst}' },
  /** One of the first, named beside the sliders. */
  leading: { ja: '{place}位 {name}', en: '{place}. {name}' },
  /** After the proven points in large figures: with reports, and with everything not verified. */
  upTo: { ja: '–{reported}–{possible}', en: '–{reported}–{possible}' },
  above: { ja: '{name}を{gap}点上回る：{features}', en: '{gap} points above {name}: {features}' },
  below: { ja: '{name}に{gap}点及ばない：{features}', en: '{gap} points below {name}: {features}' },
  aboveByReports: {
    ja: '公式の点は同じで、伝聞まで含めると{name}を{gap}点上回る：{features}',
    en: 'Level on official evidence; with reports {gap} points above {name}: {features}',
  },
  belowByReports: {
    ja: '公式の点は同じで、伝聞まで含めると{name}に{gap}点及ばない：{features}',
    en: 'Level on official evidence; with reports {gap} points below {name}: {features}',
  },
  /** After the features that make the gap: the largest on the other side. */
  butBehind: { ja: '。一方、{feature}では下回る（{adds}）', en: '; behind on {feature} ({adds})' },
  butAhead: { ja: '。一方、{feature}では上回る（{adds}）', en: '; ahead on {feature} ({adds})' },
  isFirst: { ja: 'この重みで首位です。', en: 'It is first by these weights.' },
  isFirstTied: { ja: 'この重みで同順位の首位です。', en: 'It shares the first place by these weights.' },
  wouldBeFirst: {
    ja: '首位にするには：{feature}の重みを{from}から{to}に変える（一つの重みだけを変える場合の最小の変更）。',
    en: 'To put it first, change the weight of {feature} from {from} to {to} (the smallest change of a single weight).',
  },
  neverFirst: {
    ja: '重みをどれか一つだけ0〜100の範囲で変えても、首位にはなりません。',
    en: 'No change of a single weight, from 0 to 100, puts it first.',
  },
  dominated: {
    ja: 'すべての機能で同等以上、一つ以上の機能で上回ると公式に裏づけられたサービスがあります：{names}。',
    en: 'Proven to match it on every feature and beat it on at least one: {names}.',
  },
  notDominated: {
    ja: 'すべての機能で同等以上、一つ以上の機能で上回ると公式に裏づけられたサービスは、ほかにありません。',
    en: 'No other service is proven at least as good on every feature and better on one.',
  },
  unknownGranted: {
    ja: '未確認の{count}機能は、備わっているかもしれないものとして比べています。',
    en: 'Features not verified here: {count}; they are compared as if they might be there.',
  },
  totals: {
    ja: '公式 {proven}・伝聞まで {reported}・最大 {possible}',
    en: 'official {proven} · with reports {reported} · at most {possible}',
  },
  unrankedLine: { ja: '{reason}・確認率 {coverage}', en: '{reason} · coverage {coverage}' },
  missing: { ja: '未確認の主な機能：{features}', en: 'Main features not verified: {features}' },
};
