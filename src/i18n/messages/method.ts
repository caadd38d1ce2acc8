import type { Localized } from '../../schema/text.ts';
import { formatDate, formatNumber, formatShare } from '../format.ts';

/** Words of the method page. The numbers are printed from the scoring module. */
export const METHOD = {
  title: { ja: '採点方法', en: 'Method' },
  lead: {
    ja: '記載から判定へ、判定から順位へ。使っている数字と規則を、理由とともにすべて載せます。',
    en: 'From claims to verdicts, from verdicts to places: every number and rule, with its reason.',
  },
  version: { ja: '方式の版', en: 'Method version' },
  asOf: (today: string) => ({ ja: `${formatDate(today, 'ja')}時点`, en: `as of ${formatDate(today, 'en')}` }),
  contents: { ja: 'このページの内容', en: 'On this page' },
  verdictTitle: { ja: '記載から判定へ', en: 'From claims to a verdict' },
  verdictRules: [
    {
      ja: '同じ機能について書かれた記載を、サービスごとに集めます。プランを限った記載があるときは、いちばん守りの強いプランの判定を示し、「一部プラン」と書きます。',
      en: 'Claims about one feature are gathered for each service. Where claims speak of certain plans, the verdict of the best-guarded plan is shown, marked “some plans”.',
    },
    {
      ja: '公式の記載は、第三者の記載や体験談に優先します。同じ強さなら、ページの日付が新しいもの、次に読んだ日が新しいものを採ります。日付のないページは、日付だけを理由に負けることはありません。',
      en: 'An official claim beats a third party’s or a first-hand one. Among equals the later page date wins, then the later day read. A page without a date does not lose for that reason alone.',
    },
    {
      ja: '同じ強さの記載が食い違うときは、弱いほうの対応を判定とし、両方を並べて示します。有料オプションと一部対応のように点数が同じなら有料オプションを、初期設定だけが違うなら無効のほうを採ります。',
      en: 'When equally strong claims disagree, the verdict keeps the weaker support and both are shown. Where the points are the same it keeps a paid option rather than a part, and off rather than on.',
    },
    {
      ja: '機能ごとに決めた期限を過ぎた記載と、読み取りが不確かな記載は、公式でも「伝聞」の扱いに下げ、「要再確認」と書きます。期限は、保存版を読んだときはページの日付から、日付がなければ読んだ日から数えます。',
      en: 'A claim past its feature’s shelf life, or read with low confidence, drops to “reported” even if official, and says “needs re-checking”. For a stored copy the shelf life runs from the page’s date, or from the day read where the page shows none.',
    },
    {
      ja: '新しい記載が初期設定や数値に触れていないときは、同じ裏づけの古い記載から補います。補った記載も出典として示します。',
      en: 'Where the newest claim is silent on the default or the figure, an older claim of the same tier fills the gap, and is shown as a source.',
    },
    {
      ja: '記載がなければ「未確認」です。「提供なし」とは区別し、有利にも不利にもしません。',
      en: 'Without a claim the verdict is “not verified”. That is not “not offered”, and neither helps nor harms.',
    },
  ],
  pointsTitle: { ja: '判定から点数へ', en: 'From verdicts to points' },
  offer: { ja: '判定', en: 'Verdict' },
  points: { ja: '点', en: 'Points' },
  reason: { ja: '理由', en: 'Reason' },
  unknownReason: {
    ja: '備わっているかもしれないので、幅で扱う。',
    en: 'It may well be there, so it is an interval.',
  },
  disputed: { ja: '記載が食い違う', en: 'Sources disagree' },
  disputedPoints: { ja: '食い違う記載の幅', en: 'the interval of the claims' },
  disputedReason: {
    ja: 'どちらが正しいか決められないので、弱いほうから強いほうまでの幅で扱う。',
    en: 'Nobody can tell which is right, so it runs from the weaker to the stronger.',
  },
  scoreTitle: { ja: '点数から順位へ', en: 'From points to places' },
  scoreRules: [
    {
      ja: '点数は、ランキングの重みを掛けて足し、満点を100にそろえた3つの数です。「公式」は公式の裏づけだけ、「伝聞まで」はすべての記載、「最大」は未確認がすべて備わっていた場合です。',
      en: 'A score is three weighted sums, scaled to 100: “official” counts official evidence only, “reported” all evidence, “possible” assumes that everything not verified is there.',
    },
    {
      ja: '順位は「公式」の高い順、同じなら「伝聞まで」の高い順です。どちらも同じなら同順位とし、名前順に並べます。',
      en: 'Places go by “official”, then by “reported”. Where both are equal the place is shared, in order of name.',
    },
    {
      ja: '順位の幅は、そのサービスだけが「最大」で他が「公式」のとき（最良）から、その逆（最悪）までです。',
      en: 'The range of places runs from this service at “possible” among the others at “official” (best) to the reverse (worst).',
    },
    {
      ja: '提供終了・新規受付終了のサービスには順位をつけません。',
      en: 'Services that have ended or take no new customers get no place.',
    },
  ],
  coverage: (threshold: number) => ({
    ja: `確認率（重みのうち判定のある割合）が${formatShare(threshold)}に満たないサービスには順位をつけません。`,
    en: `A service whose coverage (the share of weight with a verdict) is below ${formatShare(threshold)} gets no place.`,
  }),
  exampleTitle: { ja: '計算の例', en: 'A worked example' },
  exampleLead: (provider: Localized, ranking: Localized) => ({
    ja: `${provider.ja}の点数を「${ranking.ja}」の重みで計算します。`,
    en: `The score of ${provider.en}, with the weights of “${ranking.en}”.`,
  }),
  exampleTable: { ja: '計算の例の表', en: 'Table: a worked example' },
  feature: { ja: '機能', en: 'Feature' },
  tier: { ja: '裏づけ', en: 'Evidence' },
  weight: { ja: '重み', en: 'Weight' },
  provenSum: { ja: '公式', en: 'Official' },
  reportedSum: { ja: '伝聞まで', en: 'Reported' },
  possibleSum: { ja: '最大', en: 'Possible' },
  timesPoints: { ja: '重み×点', en: 'weight × points' },
  unknownFeatures: (count: number) => ({
    ja: `未確認の${count}機能`,
    en: `${count} feature${count === 1 ? '' : 's'} not verified`,
  }),
  sum: { ja: '計', en: 'Sum' },
  scaled: (total: number, full: number) => ({
    ja: `計 ÷ ${formatNumber(total)} × ${full}`,
    en: `Sum ÷ ${formatNumber(total)} × ${full}`,
  }),
  exampleCoverage: (known: number, total: number) => ({
    ja: `確認率は、判定のある機能の重み ${formatNumber(known)} ÷ ${formatNumber(total)} = ${formatShare(known / total)} です。各ページでは点数を整数に丸めて示します。`,
    en: `Coverage is the weight with a verdict, ${formatNumber(known)} ÷ ${formatNumber(total)} = ${formatShare(known / total)}. Pages show scores rounded to whole points.`,
  }),
  exampleLink: { ja: 'このサービスの出典を見る', en: 'See this service’s sources' },

  robustnessTitle: { ja: '重みを変えても順位は保たれるか', en: 'Does the order survive other weights?' },
  robustness: (draws: number) => [
    {
      ja: `重みは編集者の判断です。そこで、重要さの順番は保ったまま重みの値だけを変えた組を、ランキングごとに${formatNumber(draws)}通り作り、それぞれの重みで順位をつけ直します。1位になった割合と、3位以内に入った割合を示します。`,
      en: `Weights are the editors’ judgement. So for each ranking ${formatNumber(draws)} sets of weights are drawn that keep the order of importance and vary the values, and the services are placed anew with each. Shown are the shares of draws in which a service comes first, and in which it is among the first three.`,
    },
    {
      ja: '重みは決まった種から作るため、だれが計算しても同じ結果になります。変わるのは重みだけで、判定・点・順位のつけ方は変えません。割合は「よい確率」ではなく、順位が重みの選び方にどれだけ左右されるかを表します。',
      en: 'The draws come from a fixed seed, so anybody who repeats them gets the same result. Only the weights vary; verdicts, points and the rule of order stay. The share is not a probability of being good: it tells how much the place depends on the choice of weights.',
    },
    {
      ja: '順番だけを保つので、上位の機能に重みが大きく偏った組も多く含まれます。編集者の重みはなだらかなため、ランキングの1位が、この割合ではめったに1位にならないことがあります。点が僅差のときだけではありません。その場合は、ランキングのページに書き添えます。',
      en: 'As only the order of importance is kept, many sets put far more weight on the leading features than the editors do. The first place of a ranking may therefore seldom be first in the draws, and not only where scores are close. The page of the ranking then says so.',
    },
    {
      ja: '確率的多基準受容性分析（SMAA）として知られる方法にもとづいています。',
      en: 'It follows the method known as stochastic multicriteria acceptability analysis (SMAA).',
    },
  ],
  robustnessSources: [
    'R. Lahdelma, J. Hokkanen, P. Salminen: SMAA – Stochastic multiobjective acceptability analysis. European Journal of Operational Research 106 (1998), 137–143.',
    'R. Lahdelma, P. Salminen: SMAA-2: Stochastic multicriteria acceptability analysis for group decision making. Operations Research 49 (2001), 444–454.',
  ],
  dominanceTitle: { ja: 'どの機能でも劣らないサービス', en: 'When one service is nowhere behind another' },
  dominance: {
    ja: 'あるサービスが別のサービスを「どの機能でも下回らない」と書くのは、公式の裏づけだけで数えた点が、どの機能でも相手のとりうる最大の点以上で、少なくとも一つでは上回るときだけです。相手の未確認の機能は、備わっているものとして比べます。重みによらずに言えるのは、このときだけだからです。',
    en: 'One service is said to be nowhere behind another only when, on every feature, its points on official evidence alone reach the most that the other could have, and exceed it on at least one. What is not verified about the other is taken to be there. Only then does it hold whatever the weights.',
  },
  attackTitle: { ja: '攻撃の道筋の数え方', en: 'How attack steps are counted' },
  attackRules: [
    {
      ja: '段階を断つ機能のどれかが初期状態で有効なら「初期状態で断つ」、有効にする操作や追加契約が要るなら「設定・追加すれば断てる」と数えます。',
      en: 'A step is “cut by default” when one of its features is on from the start, and “can be cut” when one must be switched on, paid for, or covers only part.',
    },
    {
      ja: 'どの機能も未確認なら「未確認」、すべて提供されないと分かっていれば「断てない」です。',
      en: 'It is “not verified” when nothing is known of any of them that would help, and “open” when all are known to be missing.',
    },
  ],
  attackMore: {
    ja: '初期状態の守りで並べた一覧と、その数え方',
    en: 'Services by what their defaults cut, and the rule',
  },
  freshnessMore: { ja: '要再確認の一覧と、その並べ方', en: 'What needs checking, and how it is ordered' },
  rankingsTitle: { ja: 'ランキングと重み', en: 'Rankings and weights' },
  rankingsLead: {
    ja: '重みは編集者の判断です。理由とともに各ランキングのページに載せています。',
    en: 'The weights are the editors’ judgement; each ranking’s page gives them with their reasons.',
  },
  historyTitle: { ja: '方式の変更履歴', en: 'Changes of the method' },
  historyLead: {
    ja: '点、しきい値、規則のどれかを変えたときは、版を上げてここに書きます。',
    en: 'Whenever a number or rule changes, the version goes up and the change is listed here.',
  },
  since: { ja: '適用開始', en: 'In force since' },
  changes: { ja: '変更点', en: 'What changed' },
  shelfTitle: { ja: '記載の期限', en: 'Shelf lives' },
  shelfLead: {
    ja: '機能ごとの、記載を読み直すまでの月数です。',
    en: 'Months until a claim must be read again, by feature.',
  },
  months: (months: number) => ({ ja: `${months}か月`, en: `${months} months` }),
  limitsTitle: { ja: 'この方法で分からないこと', en: 'What this method cannot tell' },
  limits: [
    {
      ja: '出典に書かれた機能を比べるもので、実際の攻撃で試したものではありません。機能の質や、運用の巧拙は点数に表れません。',
      en: 'It compares what sources document; nothing was tried with a real attack. The quality of a feature or of a host’s operation does not show in the score.',
    },
    {
      ja: '出典の多くは保存版のページで、いつの時点のものか分からないものがあります。契約の前に公式ページを確かめてください。',
      en: 'Most sources were stored copies whose age is often unknown. Check the official page before you sign.',
    },
  ],
};
