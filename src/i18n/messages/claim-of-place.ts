import type { ReadingFacts } from '../../catalog/reading-facts.ts';
import { formatDate, formatNumber } from '../format.ts';

/**
 * Words of the part of the method page that answers what Japan's Consumer Affairs Agency asks of "No. 1" claims.
 * The four conditions and the call to let consumers check the grounds are told after the articles in `readings`; the
 * report itself could not be opened.
 */
export const CLAIM_OF_PLACE = {
  title: { ja: '順位の根拠', en: 'The grounds of a place' },
  lead: {
    ja: '消費者庁は2024年9月26日に公表した「No.1表示に関する実態調査報告書」で、第三者の主観的評価によるNo.1表示に合理的な根拠があるといえる条件として、比較する商品・調査対象者・調査方法・表示内容の4点が適切であることを挙げ、消費者が根拠を確認できるようにすることを求めています。このサイトの順位は利用者の評価を集めたものではありませんが、「1位」と書く以上、同じ問いに答えます。',
    en: 'In its report on “No. 1” claims of 26 September 2024 Japan’s Consumer Affairs Agency names four things that must be sound before a claim resting on other people’s opinions has reasonable grounds: the products compared, the people asked, the method, and the match between claim and result. It also asks that consumers can check the grounds. Places on this site do not collect customers’ opinions, but who writes “first place” should answer the same questions.',
  },
  question: { ja: '問い', en: 'Question' },
  answer: { ja: '答え', en: 'Answer' },
  answers: ({ providers, features, claims, pages, read, dated }: ReadingFacts, today: string) => [
    {
      question: { ja: 'だれが判定したか', en: 'Who judged' },
      answer: {
        ja: 'このサイトの編集者が出典を読んで記載を書き、判定・点数・順位はこのページの規則で計算しています。調査会社には依頼していません。ホスティング会社からの収入はありません。運営者は、掲載サービスの一部を自分で契約しています。',
        en: 'This site’s editors read the sources and wrote the claims; verdicts, scores and places are computed by the rules on this page. No research firm was engaged, and no host pays. The owner is a customer of some of the services.',
      },
    },
    {
      question: { ja: '何を判定したか', en: 'What was judged' },
      answer: {
        ja: `${features}の機能について、提供の有無、初期設定、範囲、費用が出典に書かれているかどうか。満足度、売上、速度、使いやすさは対象外です。`,
        en: `For ${features} features: what sources say of whether they are offered, their default, scope and cost. Satisfaction, sales, speed and ease of use are not judged.`,
      },
    },
    {
      question: { ja: '何と比べたか', en: 'What was compared' },
      answer: {
        ja: `掲載している${providers}サービスのうち、各ランキングに書いた区分のもの。国内のすべてのサービスではありません。確認率の足りないサービスと新規に契約できないサービスには、順位をつけません。`,
        en: `Of the ${providers} services listed, those in the segments that each ranking names. They are not all the services in Japan. Those with too little verified, or that cannot be ordered, get no place.`,
      },
    },
    {
      question: { ja: 'だれに尋ねたか', en: 'Who was asked' },
      answer: {
        ja: `アンケートはしていません。読んだのは${formatNumber(pages)}の出典で、そこから${formatNumber(claims)}件の記載を書きました。`,
        en: `Nobody was surveyed. ${formatNumber(pages)} sources were read, and ${formatNumber(claims)} claims written from them.`,
      },
    },
    {
      question: { ja: 'どのように判定したか', en: 'How it was judged' },
      answer: {
        ja: 'すべてのサービスに同じ規則、同じ点、同じ重みを当てはめました。規則はこのページに、重みと理由は各ランキングに、出典は各サービスのページにあります。',
        en: 'The same rules, points and weights for every service. The rules are on this page, the weights with their reasons on each ranking, the sources on each service’s page.',
      },
    },
    {
      question: { ja: 'いつ調べたか', en: 'When' },
      answer: {
        ja: `${read ? `出典を読んだのは${span(read, 'ja')}。` : ''}${dated ? `日付のあるページの日付は${span(dated, 'ja')}。` : ''}古さの判定と集計は${formatDate(today, 'ja')}時点です。`,
        en: `${read ? `Sources were read ${span(read, 'en')}. ` : ''}${dated ? `Pages that show a date are dated ${span(dated, 'en')}. ` : ''}Ages and places are as of ${formatDate(today, 'en')}.`,
      },
    },
    {
      question: { ja: '「1位」の意味', en: 'What “first place” means' },
      answer: {
        ja: 'そのランキングの重みで数えたとき、掲載サービスの中で公式の裏づけがいちばん多いという意味です。最も安全という意味でも、最も売れているという意味でもありません。',
        en: 'That among the services listed, counted with that ranking’s weights, it has the most official evidence. Not that it is the safest, nor that it sells best.',
      },
    },
  ],
  readingsLead: {
    ja: '報告書の内容は、次の解説で確認しました。報告書そのものは消費者庁のページにあります。',
    en: 'What the report asks was read in the following articles; the report itself is on the Agency’s site.',
  },
  readings: [
    {
      title: {
        ja: '消費者庁「No.1表示に関する実態調査報告書」',
        en: 'Consumer Affairs Agency: the report (in Japanese)',
      },
      url: 'https://www.caa.go.jp/policies/policy/representation/fair_labeling/survey',
    },
    {
      title: {
        ja: 'BUSINESS LAWYERS「広告で「No.1」と表示してよい? 景品表示法上の留意点とは」',
        en: 'BUSINESS LAWYERS: on “No. 1” in advertising (in Japanese)',
      },
      url: 'https://www.businesslawyers.jp/practices/153',
    },
    {
      title: {
        ja: 'hanbaishi.com の記事（No.1表示の実態調査について）',
        en: 'An article at hanbaishi.com on the survey (in Japanese)',
      },
      url: 'https://www.hanbaishi.com/news/16579',
    },
  ],
};

function span({ first, last }: { first: string; last: string }, locale: 'ja' | 'en'): string {
  const [from, to] = [formatDate(first, locale), formatDate(last, locale)];
  if (first === last) return locale === 'ja' ? from : `on ${to}`;
  return locale === 'ja' ? `${from}から${to}まで` : `from ${from} to ${to}`;
}
