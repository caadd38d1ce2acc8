import { drawFirstHourLine } from '../charts/first-hour-line.ts';
import { drawSenderPaths } from '../charts/sender-paths.ts';
import { type Locale, localizer, pickAll } from '../i18n/locale.ts';
import { FIRST_HOUR, SENDER_PATHS } from '../i18n/messages/guide-figures.ts';
import type { Drawing } from '../markdown/drawing.ts';
import type { FigureName } from '../schema/figure.ts';

const DRAW: Record<FigureName, (locale: Locale) => Drawing> = {
  'sender-paths': (locale) => {
    const l = localizer(locale);
    const { own, forged, refused, bounce } = SENDER_PATHS;
    return drawSenderPaths({
      own: pickAll(own, l),
      forged: pickAll(forged, l),
      refused: l(refused),
      bounce: l(bounce),
    });
  },
  'first-hour': (locale) => drawFirstHourLine(FIRST_HOUR.map((stretch) => pickAll(stretch, localizer(locale)))),
};

/** The figure of a name with its words in a language; undefined where no figure has the name. */
export function findGuideFigure(name: string, locale: Locale): Drawing | undefined {
  return Object.hasOwn(DRAW, name) ? DRAW[name as FigureName](locale) : undefined;
}
