import type { Localized } from '../../schema/text.ts';

/** Words of the checklists for customers of a host. */
export const CHECKUP = {
  title: { ja: '今のサーバーの点検', en: 'Check your present server' },
  lead: {
    ja: '契約中のサーバーを選び、有効にしている機能に印を付けると、攻撃の道筋のどの段階が開いたままかが分かります。印はこの画面にだけあり、どこにも送られません。',
    en: 'Pick your server and tick what you have switched on, and you see which steps of the attack paths stay open. Ticks stay on the page and are sent nowhere.',
  },
  description: {
    ja: '契約中のレンタルサーバーで有効にしている機能から、攻撃の道筋の開いた段階と、設定を説明するページが分かる点検表。',
    en: 'A checklist for your present rental server: from what is switched on to the open steps of attack paths, with the pages that explain the settings.',
  },
  pick: { ja: 'サーバーを選ぶ', en: 'Pick your server' },
  titleOf: (service: string): Localized => ({ ja: `${service}の点検`, en: `Check your ${service}` }),
  leadOf: {
    ja: '有効にしている機能に印を付けてください。初めから有効だと確認できた機能には、印が付いています。印はこの画面にだけあります。',
    en: 'Tick what you have switched on. What is known to be on by default is ticked already. Ticks stay on this page only.',
  },
  ticks: { ja: '有効にしているもの', en: 'What you have switched on' },
  ticksHint: {
    ja: '出典は、その機能や設定を説明しているページです。',
    en: 'The sources are the pages that explain the feature or its setting.',
  },
  paths: { ja: '攻撃の道筋と開いた段階', en: 'Attack paths and their open steps' },
  closed: { ja: '断っている（印を付けた機能による）', en: 'cut, by what you ticked' },
  open: { ja: '開いている', en: 'open' },
  canCut: { ja: '断てる機能：', en: 'Can be cut by ' },
  count: (steps: number): Localized => ({
    ja: `全${steps}段階のうち、開いている段階：`,
    en: `Open steps, of ${steps}: `,
  }),
  missing: { ja: '断てる機能は、このサーバーにありません。', en: 'This server offers nothing that cuts it.' },
  ask: { ja: '未確認の機能を問い合わせる文面', en: 'A ready enquiry about what is not verified' },
  linkFromProvider: { ja: '今の設定を点検する', en: 'Check your settings' },
};
