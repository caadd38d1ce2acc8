import type { StepInterval } from '../../ranking/attack-coverage.ts';
import type { Localized } from '../../schema/text.ts';

/** Words of the attack pages and of the attack paths on provider pages. */
export const ATTACK = {
  listTitle: { ja: '攻撃の道筋', en: 'Attack paths' },
  listLead: {
    ja: '被害はどう進むのか。段階ごとに、どの機能が断てるのかを示します。',
    en: 'How incidents run, step by step, and which features cut each step.',
  },
  steps: { ja: '段階と、それを断つ機能', en: 'The steps, and what cuts them' },
  figure: (attack: Localized) => ({
    ja: `「${attack.ja}」が進む順。線の下に、その段階を断てる機能と、当サイトで調べたサービスの数を示す。`,
    en: `How “${attack.en}” runs. Below the line: the features that can cut the step, and how many of the services on this site do.`,
  }),
  cutBy: { ja: '断てる機能', en: 'Features that cut it' },
  providerCounts: { ja: 'サービスの数', en: 'Services' },
  hollow: { ja: '白抜きは伝聞だけの裏づけ', en: 'hollow: only reported' },
  advice: { ja: 'いま、この段階にいるなら', en: 'If you are at this step now' },
  adviceLead: {
    ja: '兆しが当てはまる段階から始めます。前の段階も、あとで確かめてください。根拠と出典は、各段階のガイドと下の説明にあります。',
    en: 'Begin at the step whose sign fits, and check the earlier steps afterwards. Reasons and sources stand in the guide of each step and in the text below.',
  },
  sign: { ja: '兆し', en: 'Sign' },
  now: { ja: 'まずすること', en: 'Do first' },
  guide: { ja: 'くわしく', en: 'More' },
  who: { ja: '初期状態でどれだけ断てるか', en: 'How much the defaults cut' },
  whoLead: {
    ja: '段階を断てる機能のどれかが、初めから有効だと確認できた段階を数えています。未確認の段階は有利にも不利にも数えません。',
    en: 'Counted are the steps for which one of the features is known to be on from the start. What is not verified counts neither for nor against.',
  },
  nobody: { ja: 'いま並べられるサービスはありません。', en: 'No service can be given a place yet.' },
  rule: { ja: '並べ方と、すべての道筋を合わせた一覧', en: 'The rule, and all paths together' },
  empty: { ja: '攻撃の道筋がまだありません。', en: 'There are no attack paths yet.' },
  summary: (total: number, cut: StepInterval, configured: StepInterval) => ({
    ja: `${total}段階のうち、初期状態で断つのは${cut.reported}段階${cut.reported > 0 ? `（公式の裏づけは${cut.proven}）` : ''}、設定や追加契約で最大${configured.reported}段階`,
    en: `of ${total} steps, defaults cut ${cut.reported}${cut.reported > 0 ? ` (${cut.proven} on official evidence)` : ''}; settings and options bring it to ${configured.reported} at most`,
  }),
};
