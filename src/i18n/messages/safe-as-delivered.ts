import type { StepInterval } from '../../ranking/attack-coverage.ts';
import { METHOD_VERSION } from '../../ranking/method.ts';
import type { Localized } from '../../schema/text.ts';
import { formatDate, formatShare } from '../format.ts';

/** Words of the ranking by "safe as delivered" and of its table on the attack pages. */
export const SAFETY = {
  title: { ja: '初期状態の守りで並べる', en: 'Safe as delivered' },
  lead: (paths: number, steps: number) => ({
    ja: `契約して何も設定しないとき、攻撃の${paths}つの道筋、計${steps}段階のうち何段階を断つか。設定や追加契約で断てる段階は、隣に分けて示します。`,
    en: `With nothing set up after ordering: how many of the ${steps} steps of ${paths} attack paths are cut. What settings and paid options can cut stands beside it.`,
  }),
  asOf: (today: string) => ({
    ja: `方式 ${METHOD_VERSION}・${formatDate(today, 'ja')}時点`,
    en: `Method ${METHOD_VERSION}, as of ${formatDate(today, 'en')}`,
  }),
  caption: {
    ja: '数字は段階の数で、公式の裏づけ–伝聞まで–未確認がすべて守りだった場合の順です。',
    en: 'The figures count steps: on official evidence – with reports – if all that is not verified protected.',
  },
  byDefault: { ja: '初期状態で断つ段階', en: 'Steps cut by default' },
  configured: { ja: '設定・追加契約込み', en: 'With settings and options' },
  known: { ja: '確認できた段階', en: 'Steps verified' },
  possible: { ja: '未確認（守りなら加わる）', en: 'Not verified (would add steps)' },
  interval: ({ proven, reported, possible }: StepInterval, total: number) => ({
    ja: `${total}段階のうち、公式の裏づけで${proven}段階、伝聞まで含めて${reported}段階、未確認がすべて守りなら${possible}段階`,
    en: `of ${total} steps, ${proven} on official evidence, ${reported} with reports, ${possible} if all that is not verified protected`,
  }),
  ruleTitle: { ja: '並べ方', en: 'The rule' },
  rules: (threshold: number): Localized[] => [
    {
      ja: '攻撃の道筋は、編集者が段階に分け、段階ごとに断てる機能を決めたものです。そのどれかが初めから有効なら、その段階を「初期状態で断つ」と数えます。切り替えのない機能は、標準で提供されていれば有効とみなします。',
      en: 'Editors divide each attack path into steps and name the features that can cut each. A step counts as cut by default when one of them is on from the start. What cannot be switched counts as on where it is included.',
    },
    {
      ja: '自分で有効にする機能、有料オプション、一部だけの対応は、「設定・追加契約込み」にだけ数えます。',
      en: 'Features that must be switched on, paid options and partial support count only under “with settings and options”.',
    },
    {
      ja: '初期設定が分からない機能と未確認の機能は、順位の数には入れません。3つめの数（未確認がすべて守りだった場合）にだけ入れます。分からないことが得にならないようにするためです。',
      en: 'A default that is not known, and a feature that is not verified, count in no place, only in the third figure. Not being documented is never an advantage.',
    },
    {
      ja: '公式の裏づけがある段階の多い順、同じなら伝聞まで含めた段階の多い順です。どちらも同じなら同順位とし、名前順に並べます。番号の下の幅は、未確認しだいで動きうる範囲です。',
      en: 'The order is by steps cut on official evidence, then by steps with reports. Where both are equal the place is shared, in order of name. The range below a number is how far it could move.',
    },
    {
      ja: `断てる機能のどれかを確認できた段階が全体の${formatShare(threshold)}に満たないサービスと、新規に契約できないサービスは、順位をつけずに分けて示します。`,
      en: `Services with a verified feature in less than ${formatShare(threshold)} of the steps, and those that cannot be ordered, are listed apart without a place.`,
    },
    {
      ja: 'どの段階も同じ一つと数えます。二つの道筋に現れる機能は、それぞれの段階を断つと数えます。一部のプランだけの機能も数えるので、契約するプランはサービスのページで確かめてください。',
      en: 'Every step counts alike. A feature that appears in two paths cuts a step in each. Features of some plans count too: check your plan on the service’s page.',
    },
  ],
  breakdown: { ja: '道筋ごとの内訳', en: 'Path by path' },
  breakdownLead: {
    ja: '太字は初期状態で断つ段階（公式–伝聞まで–未確認込み）、下は設定や追加契約も含めた段階です。数字から、段階ごとの裏づけへ進めます。',
    en: 'Bold: steps cut by default (official – with reports – with what is not verified). Below: with settings and options. Each figure leads to the steps and their evidence.',
  },
  configuredShort: (count: number) => ({ ja: `設定込みで${count}`, en: `${count} with settings` }),
  ofSteps: (count: number) => ({ ja: `${count}段階`, en: `${count} steps` }),
  unplaced: { ja: '確認が足りず、並べていないサービス', en: 'Services listed apart' },
  unplacedLead: {
    ja: '劣るという意味ではありません。名前順に並べ、初期状態で断つと確認できた段階と、確認できた段階の数を添えています。',
    en: 'That does not make them worse. In order of name, with the steps known to be cut by default and the steps verified.',
  },
  unplacedFacts: (cut: number, known: number, total: number) => ({
    ja: `初期状態で断つ段階 ${cut}・確認できた段階 ${known}/${total}`,
    en: `${cut} cut by default · ${known} of ${total} steps verified`,
  }),
  nobody: { ja: 'いま順位をつけられるサービスはありません。', en: 'No service can be given a place yet.' },
};
