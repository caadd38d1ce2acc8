import type { Localized } from '../../../schema/text.ts';

/** What both figures share. */
export const WHO_PASSES = {
  server: { ja: 'サーバー', en: 'Your\nserver' },
  passes: { ja: '通す', en: 'let in' },
  refused: { ja: '断る', en: 'refused' },
} as const;

/** The two gates before the login for sending. */
export const GATES = {
  abroad: { ja: '国外を断る制限', en: 'Foreign block' },
  unlisted: { ja: '送信元を限る制限', en: 'Named IPs only' },
} as const;

/** Who wants to send, whether they should, and which gate lets them through, after the table of fixed-ip-sending. */
export const SENDERS: readonly { name: Localized; wanted: boolean; passes: Record<keyof typeof GATES, boolean> }[] = [
  {
    name: { ja: '会社の回線', en: 'Company line' },
    wanted: true,
    passes: { abroad: true, unlisted: true },
  },
  {
    name: { ja: '在宅や国内出張の\n社員', en: 'Staff elsewhere\nin Japan' },
    wanted: true,
    passes: { abroad: true, unlisted: false },
  },
  {
    name: { ja: '国外にいる社員', en: 'Staff abroad' },
    wanted: true,
    passes: { abroad: false, unlisted: false },
  },
  {
    name: { ja: '国外の第三者', en: 'Third party abroad' },
    wanted: false,
    passes: { abroad: false, unlisted: false },
  },
  {
    name: { ja: '国内の家庭回線を\n経由する第三者', en: 'Third party through a\ndomestic home line' },
    wanted: false,
    passes: { abroad: true, unlisted: false },
  },
];
