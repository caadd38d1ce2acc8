import type { Localized } from '../../../schema/text.ts';

/** The uptimes of content/guides/ja/sla.md that allow any downtime, in percent. */
export const UPTIMES = [99.99, 99.9, 99.5, 99] as const;

/** A length of time in minutes, in hours and minutes from one hour on; “about” where it was rounded. */
export function tellMinutes(minutes: number): Localized {
  const whole = Math.round(minutes);
  const about = whole === minutes ? { ja: '', en: '' } : { ja: '約', en: 'about ' };
  const [hours, rest] = [Math.floor(whole / 60), whole % 60];
  if (hours === 0) return { ja: `${about.ja}${whole}分`, en: `${about.en}${whole} min` };
  return { ja: `${about.ja}${hours}時間${rest}分`, en: `${about.en}${hours} h ${rest} min` };
}

/** What an uptime allows in a month and in a year. */
export const DOWNTIME = {
  told: (month: Localized, year: Localized): Localized => ({
    ja: `月に${month.ja}・年に${year.ja}`,
    en: `${month.en} a month · ${year.en} a year`,
  }),
};
