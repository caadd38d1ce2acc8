import type { Drawing, Shape } from '../markdown/drawing.ts';
import { LINE, words } from './drawing-parts.ts';

/** One stretch of the hour; line breaks part the lines of `deed`. */
export interface Stretch {
  until: string;
  name: string;
  deed: string;
}

const WIDTH = 344;
/** Where the line of time runs, and where words begin. */
const RAIL = 12;
const WORDS = 34;
const ROW = 76;

/** What to do in the first hour after a takeover: a line of time that runs downwards, one stretch a row. */
export function drawFirstHourLine(stretches: readonly Stretch[]): Drawing {
  const last = (stretches.length - 1) * ROW;
  const rail: Shape = { tagName: 'line', properties: { x1: RAIL, y1: 14, x2: RAIL, y2: 14 + last, className: 'rail' } };
  return { width: WIDTH, height: last + 14 + 3 * LINE, shapes: [rail, ...stretches.flatMap(drawStretch)] };
}

function drawStretch({ until, name, deed }: Stretch, index: number): Shape[] {
  const y = 14 + index * ROW;
  return [
    { tagName: 'circle', properties: { cx: RAIL, cy: y, r: 7, className: 'box own' } },
    ...words(name, WORDS, y + 5, 'strong'),
    ...words(until, WIDTH, y + 5, 'end quiet'),
    ...words(deed, WORDS, y + 5 + LINE + 3),
  ];
}
