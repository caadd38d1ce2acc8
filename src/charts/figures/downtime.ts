import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { box, LINE, WIDTH, words } from './parts.ts';

const MINUTES_A_DAY = 24 * 60;

/**
 * The minutes that a service of this uptime (percent) may be down in so many days.
 * @throws RangeError when the uptime is not within 0…100
 */
export function allowedDowntime(uptime: number, days: number): number {
  if (!(uptime >= 0 && uptime <= 100)) throw new RangeError(`no uptime: ${uptime}%`);
  // Rounded to a millionth: 100 − 99.9 is not exactly 0.1 to a computer.
  return Math.round(days * MINUTES_A_DAY * (100 - uptime) * 1e4) / 1e6;
}

/** One uptime; `minutes` is the length of its bar, `told` says it for a month and a year. */
export interface DowntimeBar {
  uptime: string;
  minutes: number;
  told: string;
}

const ROW = 50;

/** Bars whose lengths are the minutes that each uptime allows, on one scale from nought. */
export function drawDowntime(bars: readonly DowntimeBar[]): Drawing {
  const longest = Math.max(...bars.map(({ minutes }) => minutes));
  return { width: WIDTH, height: bars.length * ROW, shapes: bars.flatMap(drawBar) };

  function drawBar({ uptime, minutes, told }: DowntimeBar, index: number): Shape[] {
    const y = index * ROW;
    return [
      ...words(uptime, 0, y + LINE - 4, 'strong'),
      ...words(told, WIDTH, y + LINE - 4, 'end'),
      box(0, y + LINE + 4, (minutes / longest) * WIDTH, 12, 'solid'),
    ];
  }
}
