import { formatShare } from '../format.ts';

/** Words of the method page. The numbers are printed from the scoring module. */
export const METHOD = {
  title: { ja: '採点方法', en: 'Method' },
  lead: {
    ja: '記載から判定へ、判定から順位へ。使っている数字と規則を、理由とともにすべて載せます。',
    en: 'From claims to verdicts, from verdicts to places: every number and rule, with its reason.',
  },
  version: { ja: '方式の版', en: 'Method version' },
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
      ja: '同じ強さの記載が食い違うときは、弱いほうの対応を判定とし、両方を並べて示します。',
      en: 'When equally strong claims disagree, the verdict keeps the weaker support and both are shown.',
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
  rankingsTitle: { ja: 'ランキングと重み', en: 'Rankings and weights' },
  rankingsLead: {
    ja: '重みは編集者の判断です。理由とともに各ランキングのページに載せています。',
    en: 'The weights are the editors’ judgement; each ranking’s page gives them with their reasons.',
  },
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
