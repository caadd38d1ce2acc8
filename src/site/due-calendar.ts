import { dueDay } from '../freshness/shelf-life.ts';
import { formatList } from '../i18n/format.ts';
import { type Locale, localizedPath } from '../i18n/locale.ts';
import { CALENDAR } from '../i18n/messages/calendar.ts';
import { siteUrl } from './environment.ts';
import { type CalendarEvent, writeCalendar } from './icalendar.ts';
import { lastReadOn } from './last-read-on.ts';
import type { Site } from './load-site.ts';

/** Where the calendar is, without the language. */
export const CALENDAR_PATH = '/freshness/due.ics';

/** For editors: the days on which claims fall due for re-reading, an event for each provider and day. */
export function dueCalendar(site: Site, locale: Locale): string {
  const events = site.catalog.providers.flatMap((provider) => {
    const days = Map.groupBy(provider.claims, (claim) =>
      dueDay(claim.source, site.feature(claim.feature).shelfLifeMonths),
    );
    return [...days].map(([day, claims]): CalendarEvent => {
      const features = [...new Set(claims.map(({ feature }) => feature))].map(
        (id) => site.feature(id).shortName[locale],
      );
      const pages = [...new Set(claims.map(({ source }) => source.url))];
      return {
        uid: `due-${provider.id}-${day}-${locale}`,
        day,
        stamp: lastReadOn(claims),
        summary: CALENDAR.summary(provider.name, claims.length)[locale],
        description: [formatList(features, locale), ...pages].join('\n'),
        url: `${siteUrl()}${localizedPath(locale, `/providers/${provider.id}/`)}`,
      };
    });
  });
  events.sort((a, b) => (a.day + a.uid < b.day + b.uid ? -1 : 1));
  return writeCalendar(CALENDAR.name[locale], events);
}
