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
  twin: {
    why: { ja: '尋ねる理由', en: 'Why it is asked' },
    rules: { ja: '答えから決まる条件', en: 'What follows from the answers' },
    answers: { ja: '答え', en: 'Answers' },
  },
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
      en: 'Musts: {musts}, candidates: {possible} (proven: {proven})',
    },
    statusFree: { ja: '必須なし・候補{possible}', en: 'No must, candidates: {possible}' },
    inConflict: { ja: '両立しない答えがあります', en: 'Some answers cannot both hold.' },
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
    unknownWants: { ja: '「あるとよい」のうち{count}件は未確認', en: 'Wants not verified: {count}' },
    inForce: {
      ja: '{feature}が最初から有効です。外せるかを確かめてください。',
      en: '{feature} is in force from the start: check whether it can be lifted.',
    },
    yearly: { ja: '年{yen}円・{monthly}', en: '¥{yen} a year · {monthly}' },
    links: { ja: 'この条件で', en: 'With these requirements' },
    compare: { ja: '比較表を開く', en: 'Open the comparison' },
    sheet: { ja: '選定シートを作る', en: 'Make the approval sheet' },
    pick: { ja: '選定シートに載せる', en: 'Put on the approval sheet' },
    pickAbout: { ja: '（{name}）', en: ' ({name})' },
    pickAll: {
      ja: '印を付けなければ、上の{count}サービスがすべて選定シートに載ります。',
      en: 'With no mark, all {count} above go on the approval sheet.',
    },
    pickSome: { ja: '選定シートに載るサービス：{names}', en: 'On the approval sheet: {names}' },
    pickFull: {
      ja: '選定シートに載せられるのは{max}サービスまでです。',
      en: 'The approval sheet holds {max} services at most.',
    },
    waysOut: { ja: '次のどれかを選ぶと、候補が戻ります。', en: 'Each of these brings candidates back.' },
    easeMust: {
      ja: '「{what}」を「あるとよい」にする（候補{possible}）',
      en: 'Make “{what}” a want (candidates: {possible})',
    },
    easeLimit: {
      ja: '「{what}」の答えを外す（候補{possible}）',
      en: 'Drop the answer on {what} (candidates: {possible})',
    },
    easeEvery: {
      ja: '必須をすべて「あるとよい」にする（候補{possible}）',
      en: 'Make every must a want (candidates: {possible})',
    },
    effects: { ja: '条件をゆるめると', en: 'If one thing is not asked for' },
    effect: {
      ja: '候補 +{possible}、公式に確認できるもの +{proven}',
      en: 'candidates +{possible}, proven +{proven}',
    },
    segmentLimit: { ja: '契約の区分', en: 'the segment' },
    priceLimit: { ja: '予算', en: 'the budget' },
    others: { ja: 'ほかの{count}サービスが候補に並ばない理由', en: 'Why other services are not shown ({count})' },
    furtherIf: {
      ja: '確かめる点：{features}。並び順は候補より後です。',
      en: 'To confirm: {features}. It comes after the candidates.',
    },
    furtherProven: {
      ja: '必須は満たします。並び順は候補より後です。',
      en: 'It meets the musts, and comes after the candidates.',
    },
    furtherFree: { ja: '並び順は候補より後です。', en: 'It comes after the candidates.' },
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
      en: 'Proven by official pages to meet every must ({musts}): {count}.',
    },
    'none-proven': {
      ja: '必須{musts}件をすべて満たすと公式の記載で確認できるサービスは、まだありません。',
      en: 'Official pages do not yet prove of any service that it meets every must ({musts}).',
    },
    'if-confirmed': {
      ja: '未確認の点を確かめられれば、{count}サービスが候補になります。',
      en: 'Candidates if what is not verified is confirmed: {count}.',
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
      en: 'Candidates without “{what}”: {possible} (proven: {proven}).',
    },
    'loosen-several': {
      ja: 'どれか1つを外すだけでは候補が出ません。2つ以上をゆるめてください。',
      en: 'Dropping any one of them leaves nobody either. Loosen two or more.',
    },
    'price-unknown': {
      ja: '表示している{shown}件のうち{count}件は、料金が未確認です。',
      en: 'Price not verified: {count} of the {shown} shown.',
    },
  },
} as const;
