import type { StopWords } from './stop-words.ts';

/** The order of choosing a host; a bar stands where a missing answer stops it. */
export const CHOOSING_ORDER: readonly StopWords[] = [
  {
    name: { ja: '自社の条件を書き出す', en: 'Write down what you need' },
    aside: { ja: '', en: '' },
    text: {
      ja: '送る場所、サイトの中身、止まってよい時間',
      en: 'where mail is sent from, what the\nsite runs, how long it may be down',
    },
  },
  {
    name: { ja: '必須を三つか四つに絞る', en: 'Pick three or four must-haves' },
    aside: { ja: '', en: '' },
    text: { ja: '起きたら困る順に、要る機能を選ぶ', en: 'by what would hurt most' },
  },
  {
    name: { ja: '一つの機能に五つ聞く', en: 'Five questions about each' },
    aside: { ja: '', en: '' },
    text: {
      ja: 'あるか、初期状態、範囲、プラン、\nどこに書いてあるか',
      en: 'is it there, is it on, how far it\nreaches, which plan, where it says so',
    },
  },
  {
    name: { ja: '必須の答えが揃ったか', en: 'Are the must-haves answered?' },
    aside: { ja: '', en: '' },
    text: {
      ja: '公式のページか書面にないものは、\n尋ねて、答えを待つ',
      en: 'what no official page or letter says,\nask, and wait for the answer',
    },
    kind: 'gate',
  },
  {
    name: { ja: '契約の前に確かめる', en: 'Check before you sign' },
    aside: { ja: '', en: '' },
    text: { ja: '復元、返金、電話、解約の条件', en: 'restoring, refund, telephone, leaving' },
  },
  {
    name: { ja: '契約した日に有効にする', en: 'Switch it on the first day' },
    aside: { ja: '', en: '' },
    text: {
      ja: '二段階認証、国外制限、WAF、\nSPF・DKIM・DMARC',
      en: 'two-factor login, refusal from abroad,\nWAF, SPF, DKIM and DMARC',
    },
  },
];
