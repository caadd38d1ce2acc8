import type { StopWords } from './stop-words.ts';

/** What stands on the way of a request to a website; the order is an example, as the caption says. */
export const REQUEST_WAY: readonly StopWords[] = [
  {
    aside: { ja: '入ってくる', en: 'comes in' },
    name: { ja: 'サイトへの通信', en: 'Traffic to the site' },
    text: { ja: '訪問者のものも、攻撃者のものも', en: 'From visitors and attackers alike' },
  },
  {
    aside: { ja: '止める', en: 'stops' },
    name: { ja: 'DDoS対策', en: 'DDoS protection' },
    text: {
      ja: '押し寄せる量を見て、\n遮断し、分散し、受け止める',
      en: 'Looks at volume; blocks, spreads and\nabsorbs floods',
    },
    kind: 'gate',
  },
  {
    aside: { ja: '知らせるだけ', en: 'only tells' },
    name: { ja: 'IDS', en: 'IDS' },
    text: {
      ja: 'ネットワークやシステムの出来事を見て、\n記録し、通知し、報告する',
      en: 'Looks at events in networks and systems;\nrecords, notifies, reports',
    },
    kind: 'dashed',
  },
  {
    aside: { ja: '止める', en: 'stops' },
    name: { ja: 'IPS', en: 'IPS' },
    text: {
      ja: '同じ出来事を見て、検知した攻撃を\n止めようとする',
      en: 'Looks at the same events; tries to stop\nthe attacks it detects',
    },
    kind: 'gate',
  },
  {
    aside: { ja: '止める', en: 'stops' },
    name: { ja: 'WAF', en: 'WAF' },
    text: {
      ja: 'HTTPの要求を見て、規則を当てる',
      en: 'Looks at HTTP requests; applies rules',
    },
    kind: 'gate',
  },
  {
    aside: { ja: '届く', en: 'arrives' },
    name: { ja: 'サイトのプログラム', en: 'The site’s programs' },
    text: { ja: '弱点そのものは、ここに残る', en: 'The flaw itself stays here' },
  },
];
