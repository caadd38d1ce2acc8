import { allowedDowntime, drawDowntime } from '../charts/figures/downtime.ts';
import { drawMailNames } from '../charts/figures/mail-names.ts';
import { drawOverlap } from '../charts/figures/overlap.ts';
import { countPasswords, drawPasswordNumbers, triesAYear } from '../charts/figures/password-numbers.ts';
import { drawRestoreLine } from '../charts/figures/restore-line.ts';
import { drawSenderPaths } from '../charts/figures/sender-paths.ts';
import { drawWayDown } from '../charts/figures/way-down.ts';
import { drawWhoPasses } from '../charts/figures/who-passes.ts';
import { type Locale, localizer, pickAll } from '../i18n/locale.ts';
import { CHOOSING_ORDER } from '../i18n/messages/guide-figures/choosing-order.ts';
import { DOWNTIME, tellMinutes, UPTIMES } from '../i18n/messages/guide-figures/downtime.ts';
import { FIRST_HOUR } from '../i18n/messages/guide-figures/first-hour.ts';
import { MAIL_NAMES, NAME_CHECKS } from '../i18n/messages/guide-figures/mail-names.ts';
import { MOVING_OVERLAP } from '../i18n/messages/guide-figures/moving-overlap.ts';
import {
  DELAYS,
  PASSWORD_KINDS,
  PASSWORD_NUMBERS,
  tellCount,
} from '../i18n/messages/guide-figures/password-numbers.ts';
import { REQUEST_WAY } from '../i18n/messages/guide-figures/request-way.ts';
import { RESTORE_LINE } from '../i18n/messages/guide-figures/restore-line.ts';
import { SECURITY_CLAIM } from '../i18n/messages/guide-figures/security-claim.ts';
import { SENDER_PATHS } from '../i18n/messages/guide-figures/sender-paths.ts';
import type { StopWords } from '../i18n/messages/guide-figures/stop-words.ts';
import { TAKEOVER_DAYS } from '../i18n/messages/guide-figures/takeover-days.ts';
import { GATES, SENDERS, WHO_PASSES } from '../i18n/messages/guide-figures/who-passes.ts';
import type { Drawing } from '../markdown/drawing.ts';
import type { FigureName } from '../schema/figure.ts';
import type { Localized } from '../schema/text.ts';

type Pick = (text: Localized) => string;

const DRAW: Record<FigureName, (l: Pick) => Drawing> = {
  'sender-paths': (l) => {
    const { own, forged, refused, bounce } = SENDER_PATHS;
    return drawSenderPaths({
      own: pickAll(own, l),
      forged: pickAll(forged, l),
      refused: l(refused),
      bounce: l(bounce),
    });
  },
  'first-hour': (l) => drawWay(FIRST_HOUR, l),
  'takeover-days': (l) => drawWay(TAKEOVER_DAYS, l),
  'request-way': (l) => drawWay(REQUEST_WAY, l),
  'password-numbers': (l) =>
    drawPasswordNumbers({
      tries: { title: l(PASSWORD_NUMBERS.tries), marks: DELAYS.map((delay) => markTries(delay, l)) },
      passwords: { title: l(PASSWORD_NUMBERS.passwords), marks: PASSWORD_KINDS.map((kind) => markPasswords(kind, l)) },
      within: l(PASSWORD_NUMBERS.within),
    }),
  'refuse-abroad': (l) => drawGate('abroad', l),
  'refuse-unlisted': (l) => drawGate('unlisted', l),
  'mail-names': (l) =>
    drawMailNames({ ...pickAll(MAIL_NAMES, l), rows: NAME_CHECKS.map((check) => pickAll(check, l)) }),
  'restore-line': (l) => drawRestoreLine(pickAll(RESTORE_LINE, l)),
  'security-claim': (l) => drawWay(SECURITY_CLAIM, l),
  'choosing-order': (l) => drawWay(CHOOSING_ORDER, l),
  'moving-overlap': (l) => drawOverlap(pickAll(MOVING_OVERLAP, l)),
  downtime: (l) => drawDowntime(UPTIMES.map((uptime) => tellDowntime(uptime, l))),
};

function drawWay(stops: readonly StopWords[], l: Pick): Drawing {
  return drawWayDown(
    stops.map(({ name, aside, text, kind = 'plain' }) => ({ name: l(name), aside: l(aside), text: l(text), kind })),
  );
}

function markTries({ seconds, name }: (typeof DELAYS)[number], l: Pick) {
  const value = triesAYear(seconds);
  return { value, name: l(name), told: l(tellCount(value).tries) };
}

function markPasswords({ letters, length, name }: (typeof PASSWORD_KINDS)[number], l: Pick) {
  const value = countPasswords(letters, length);
  return { value, name: l(name), told: l(tellCount(value).passwords) };
}

function drawGate(gate: keyof typeof GATES, l: Pick): Drawing {
  const senders = SENDERS.map(({ name, wanted, passes: { [gate]: passes } }) => ({
    name: l(name),
    wanted,
    passes,
    outcome: l(passes ? WHO_PASSES.passes : WHO_PASSES.refused),
  }));
  return drawWhoPasses({ gate: l(GATES[gate]), server: l(WHO_PASSES.server), senders });
}

/** The days of a month and of a year that downtime is counted in. */
const MONTH = 30;
const YEAR = 365;

function tellDowntime(uptime: number, l: Pick) {
  const minutes = allowedDowntime(uptime, MONTH);
  const told = l(DOWNTIME.told(tellMinutes(minutes), tellMinutes(allowedDowntime(uptime, YEAR))));
  return { uptime: `${uptime}%`, minutes, told };
}

/** The figure of a name with its words in a language; undefined where no figure has the name. */
export function findGuideFigure(name: string, locale: Locale): Drawing | undefined {
  return Object.hasOwn(DRAW, name) ? DRAW[name as FigureName](localizer(locale)) : undefined;
}
