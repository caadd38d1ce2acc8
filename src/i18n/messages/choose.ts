import { FRAME } from './frame.ts';

/** Words of the page that leads from a situation to a shortlist. Braces are filled in. */
export const CHOOSE = {
  title: { ja: '条件から選ぶ', en: 'Choose by your needs' },
  lead: {
    ja: '分かる質問にだけ答えてください。必須の条件とその理由、候補、まだ確かめるべき点を示します。答えはこのページのアドレスにだけ残り、送信も保存もしません。',
    en: 'Answer the questions you can. You get the musts with their reasons, the candidates, and what is still to be confirmed. Your answers stay in the address of this page; nothing is sent or stored.',
  },
  description: (questions: number) => ({
    ja: `${questions}つの質問から、必須のセキュリティ機能とその理由、候補のレンタルサーバー、未確認の点を示します。`,
    en: `From ${questions} questions to the security features you must have, with reasons, the rental servers that come into question, and what is not verified.`,
  }),
  empty: { ja: '質問はまだありません。', en: 'There are no questions yet.' },
  form: { ja: '質問', en: 'Questions' },
  skip: { ja: '飛ばす', en: 'Skip' },
  noScript: {
    ja: 'この環境では答えに応じた表示ができません。下の「よくある条件」で、必須の条件と候補を見られます。',
    en: 'Answers cannot be worked out in this browser. The common situations below show musts and candidates.',
  },
  toResult: { ja: '結果を見る', en: 'See the result' },
  result: { ja: '結果', en: 'Result' },
  situations: { ja: 'よくある条件', en: 'Common situations' },
  situationsLead: {
    ja: '上の質問にこう答えたときの、必須の条件と先頭の候補です。',
    en: 'The musts and the first candidates for these answers to the questions above.',
  },
  /** One name a common situation, by its id. */
  situationNames: {
    'fixed-mail': {
      ja: '会社のメールだけを置き、全員が固定IPアドレスから送る',
      en: 'Company mail only, and everyone sends from fixed IP addresses',
    },
    'travelling-mail': {
      ja: '会社のメールだけを置き、国外から送る人もいる',
      en: 'Company mail only, and some people send from abroad',
    },
    'company-cms': {
      ja: '会社のメールとWordPressのサイトを、社内の数人で管理する',
      en: 'Company mail and a WordPress site, run by several people of ours',
    },
    'company-shop': {
      ja: '会社の通販サイトをWordPressで作り、制作会社も操作する',
      en: 'A company shop made with WordPress, run with an outside agency',
    },
    'small-both': {
      ja: '小さな会社や個人事業で、メールとWordPressのサイトを1人で管理する',
      en: 'A sole trader or small company: mail and a WordPress site, run by one person',
    },
    'small-gmail': {
      ja: '小さな会社や個人事業で、Gmailから自社のアドレスで送る',
      en: 'A sole trader or small company that sends as its own address through Gmail',
    },
    'personal-blog': {
      ja: '個人のWordPressのサイトを、月1,000円までで置く',
      en: 'A personal WordPress site for up to 1,000 yen a month',
    },
    'approved-both': {
      ja: '会社のメールとサイトに、稼働率保証と電話サポートが要る',
      en: 'Company mail and a site, with an uptime guarantee and telephone support',
    },
  },
  situationMusts: { ja: '必須', en: 'Musts' },
  situationProven: { ja: '公式の記載で確認できる', en: 'Proven by official pages' },
  situationOpen: { ja: '未確認の点を確かめれば候補（先頭の3つ）', en: 'Candidates if confirmed (the first three)' },
  nobodyYet: { ja: 'まだありません', en: 'none yet' },
  compareThese: { ja: 'この必須で比較表を開く', en: 'Compare with these musts' },
  answerThese: { ja: 'この答えから始める', en: 'Start from these answers' },
  script: {
    status: {
      ja: '必須{musts}・候補{possible}（公式に確認できる{proven}）',
      en: '{musts} musts, {possible} candidates ({proven} proven)',
    },
    requirements: { ja: '条件', en: 'Requirements' },
    requirementsLead: {
      ja: '答えから決まったものです。それぞれ変えられます。',
      en: 'They follow from your answers. You can change each.',
    },
    wishes: { ja: '必須のほかの条件（{count}件）', en: 'Other requirements ({count})' },
    feature: { ja: '機能', en: 'Feature' },
    level: { ja: '求め方', en: 'Level' },
    levelOf: { ja: '{feature}の求め方', en: 'Level of {feature}' },
    reason: { ja: '理由', en: 'Reason' },
    cuts: { ja: '断つ段階：{step}', en: 'Cuts: {step}' },
    own: { ja: '自分で加えた条件です。', en: 'You added it yourself.' },
    changedFrom: { ja: '答えからは「{level}」です。', en: 'Your answers make it “{level}”.' },
    add: { ja: '条件を加える', en: 'Add a requirement' },
    addChoose: { ja: '機能を選ぶ', en: 'Choose a feature' },
    must: { ja: '必須', en: 'Must' },
    want: { ja: 'あるとよい', en: 'Want' },
    avoid: { ja: '避ける', en: 'Avoid' },
    free: { ja: '求めない', en: 'Not asked' },
    candidates: { ja: '候補', en: 'Candidates' },
    meetsProven: {
      ja: '必須をすべて満たすと、公式の記載で確認できます。',
      en: 'Official pages prove that it meets every must.',
    },
    meetsIf: {
      ja: '次を確かめられれば、必須をすべて満たします：{features}',
      en: 'Would meet every must if these are confirmed: {features}',
    },
    unknownWants: { ja: '「あるとよい」のうち{count}件は未確認', en: '{count} of the wants are not verified' },
    inForce: {
      ja: '{feature}が最初から有効です。外せるかを確かめてください。',
      en: '{feature} is in force from the start: check whether it can be lifted.',
    },
    yearly: { ja: '年{yen}円（{monthly}）', en: '¥{yen} a year ({monthly})' },
    links: { ja: 'この条件で', en: 'With these requirements' },
    compare: { ja: '比較表を開く', en: 'Open the comparison' },
    sheet: { ja: '選定シートを作る', en: 'Make the approval sheet' },
    effects: { ja: '必須をゆるめると', en: 'If a must is loosened' },
    effect: {
      ja: '+{possible}サービス（うち公式に確認できる{proven}）',
      en: '+{possible} services ({proven} of them proven)',
    },
    segmentLimit: { ja: '契約の区分', en: 'the segment' },
    priceLimit: { ja: '予算', en: 'the budget' },
    others: { ja: 'ほかの{count}サービスが候補に並ばない理由', en: 'Why the other {count} services are not shown' },
    furtherIf: { ja: '確かめる点が多い：{features}', en: 'More to confirm: {features}' },
    furtherProven: {
      ja: '必須は満たしますが、「あるとよい」の裏づけが候補より少ない。',
      en: 'Meets the musts, but fewer of the wants are proven.',
    },
    furtherFree: { ja: '並び順が候補より後です。', en: 'Comes after the candidates.' },
    reasonSegment: { ja: '契約の区分が違う', en: 'another segment' },
    reasonStatus: { ja: '新規の申し込みができない', en: 'takes no new customers' },
    reasonPrice: { ja: '料金が予算を超える', en: 'costs more than the budget' },
    reasonPlan: { ja: '1つのプランでは必須がそろわない', en: 'no single plan has every must' },
    ignored: FRAME.ignored,
    endedPick: {
      ja: '印を付けた{name}は、新規の申し込みができないため候補から外れました。',
      en: '{name}, which you marked, takes no new customers and is no candidate.',
    },
    dismiss: { ja: '閉じる', en: 'Dismiss' },
    loadFailed: {
      ja: '必要なファイルを読み込めませんでした。通信を確かめて、ページを読み直してください。',
      en: 'A file that is needed could not be loaded. Check the connection and reload the page.',
    },
  },
  /** One sentence for each finding of `advise`. */
  advice: {
    conflict: {
      ja: '両立しない答えが{count}組あります。下の抜け道のどちらかを選ぶと、結果が定まります。',
      en: 'Answers that cannot both hold: {count}. Take one of the ways out below to settle the result.',
    },
    'nothing-asked': {
      ja: 'まだ何も求めていないため、絞り込みはしていません。「{ranking}」の順に並べています。',
      en: 'Nothing is asked for yet, so nothing is narrowed down. The order is that of “{ranking}”.',
    },
    'no-must': {
      ja: '必須の条件はありません。「あるとよい」の裏づけが多い順に並べています。',
      en: 'There is no must. Those with most of the wants proven come first.',
    },
    proven: {
      ja: '{count}サービスが、必須{musts}件をすべて満たすと公式の記載で確認できます。',
      en: 'Official pages prove of {count} services that they meet all {musts} musts.',
    },
    'none-proven': {
      ja: '必須{musts}件をすべて満たすと公式の記載で確認できるサービスは、まだありません。',
      en: 'Of no service do official pages prove yet that it meets all {musts} musts.',
    },
    'if-confirmed': {
      ja: '未確認の点を確かめられれば、{count}サービスが候補になります。',
      en: 'If what is not verified is confirmed, {count} services come into question.',
    },
    'first-to-confirm': {
      ja: '先頭の{name}で確かめるのは、{features}です。',
      en: 'At {name}, which comes first, confirm: {features}.',
    },
    nobody: {
      ja: '必須をすべて満たしうるサービスはありません。',
      en: 'No service can meet every must.',
    },
    loosen: {
      ja: '「{what}」を求めなければ、{possible}サービスが候補になります（うち公式に確認できる{proven}）。',
      en: 'Without “{what}”, {possible} services come into question ({proven} of them proven).',
    },
    'loosen-several': {
      ja: 'どれか1つを外すだけでは候補が出ません。2つ以上をゆるめてください。',
      en: 'Dropping any one of them leaves nobody either. Loosen two or more.',
    },
    'price-unknown': {
      ja: '表示している{shown}件のうち{count}件は、料金が未確認です。',
      en: 'Of the {shown} shown, the price of {count} is not verified.',
    },
  },
} as const;
