import { FRAME } from './frame.ts';

/** Words around own weights and robustness on a ranking page. */
export const RANKING_OWN = {
  sway: { ja: '重みを変えると', en: 'If weights vary' },
  first: { ja: '首位 {share}', en: 'First {share}' },
  topThree: { ja: '3位以内 {share}', en: 'Top three {share}' },
  swayNote: (draws: string) => ({
    ja: `「重みを変えると」は、重みの大小の順を保ったまま重みを${draws}通りに変えたとき、首位・3位以内（同順位を含む）になった割合です。編集部の重みで並べているときだけ示します。`,
    en: `“If weights vary” is the share of ${draws} weightings, all keeping the order of importance, in which it came first or among the top three, ties included. It is shown for the editors’ weights only.`,
  }),
  /** Where the first place rests on the editors' weights; {share} and {rivalShare} are shares of draws. */
  steadierRival: {
    ja: '{first}が首位、{rival}が{place}位という順は、編集部の比較的なだらかな重みによるものです。重要さの順を保って重みを変えると、首位になる割合は{first}が{share}、{rival}が{rivalShare}です。',
    en: 'That {first} is first and {rival} number {place} rests on the editors’ rather even weights. When the weights vary in the same order of importance, {first} comes first in {share} of the draws, {rival} in {rivalShare}.',
  },
  steadierRivalLink: { ja: 'この割合の読み方', en: 'How to read these shares' },
  decidesNote: {
    ja: '名前の下の一文は、すぐ下の順位（最下位ではすぐ上）との差と、それを作った主な機能です。反対向きに大きく効いた機能があれば、最後に添えています。',
    en: 'The line under each name gives the gap to the next lower place (for the last, the next higher) and the features that make most of it; last, a feature that weighs heavily the other way.',
  },
  lead: {
    ja: '数字を変えると、その場で並べ直します。はじめの数字は編集部の重みです。',
    en: 'Change a number and the list is put in order again at once. You start from the editors’ weights.',
  },
  number: { ja: '{feature}の重み', en: 'Weight of {feature}' },
  reset: { ja: '編集部の重みに戻す', en: 'Back to the editors’ weights' },
  loadFailed: {
    ja: '並べ直しに要るデータを読み込めませんでした。表は編集部の重みのままです。',
    en: 'The data for another order could not be loaded. The list keeps the editors’ weights.',
  },
  /** What the page's script says. */
  script: {
    own: {
      ja: 'あなたの重みで並べています。この重みはアドレスに入っているので、そのまま共有できます。',
      en: 'In order of your own weights. They are in the address, so you can share it.',
    },
    noWeight: {
      ja: 'すべての重みが0なので、順位をつけられません。どれか一つを1以上にしてください。',
      en: 'Every weight is 0, so nothing can be put in order. Give at least one feature a weight.',
    },
    nobody: {
      ja: 'この重みでは、順位をつけられるサービスがありません。',
      en: 'By these weights no service can be given a place.',
    },
    noNumber: {
      ja: '0〜100の数字を入れてください（小数は第2位まで）。',
      en: 'Enter a number from 0 to 100, with two decimals at most.',
    },
    ignored: FRAME.ignored,
    dismiss: { ja: '閉じる', en: 'Dismiss' },
    editorsPlace: { ja: '編集部 {place}位', en: 'editors: {place}' },
    editorsNone: { ja: '編集部 順位なし', en: 'editors: no place' },
    tryIt: { ja: 'この重みにする', en: 'Use this weight' },
  },
};
