import type { Localized } from '../../schema/text.ts';

/** Words of the calendar of re-reading days. */
export const CALENDAR = {
  name: { ja: 'サバモリ: 記載の読み直し', en: 'Sabamori: claims to read again' },
  summary: (name: Localized, claims: number): Localized => ({
    ja: `${name.ja}の記載${claims}件の読み直し`,
    en: `Read ${claims} claim${claims === 1 ? '' : 's'} on ${name.en} again`,
  }),
};
