import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { box, dot, LINE, rail, WIDTH, words } from './parts.ts';

/** How a stop is marked: `dashed` where it is only inferred or only watches, `gate` where it can stop what comes. */
export type StopKind = 'plain' | 'dashed' | 'gate';

/** One stop of the way; line breaks part the lines of `text`. */
export interface Stop {
  name: string;
  /** A word or two at the end of the row. */
  aside: string;
  text: string;
  kind?: StopKind;
}

/** Where the line runs, and where words begin. */
const RAIL = 12;
const WORDS = 34;
/** The middle of the first stop. */
const TOP = 14;
/** A row without the lines of its text. */
const ROW = 40;

const MARKS: Record<StopKind, (y: number) => Shape> = {
  plain: (y) => dot(RAIL, y),
  dashed: (y) => dot(RAIL, y, 'box other'),
  gate: (y) => box(RAIL - 11, y - 4, 22, 8, 'solid'),
};

/** A line that runs downwards, one stop a row: the course of hours or days, or the way of a request. */
export function drawWayDown(stops: readonly Stop[]): Drawing {
  const heights = stops.map(({ text }) => ROW + text.split('\n').length * LINE);
  const places = heights.map((_height, index) => heights.slice(0, index).reduce((sum, height) => sum + height, TOP));
  const last = places.at(-1) ?? TOP;
  return {
    width: WIDTH,
    height: last + (heights.at(-1) ?? 0) - ROW / 2 + 4,
    shapes: [rail(`M${RAIL} ${TOP}V${last}`), ...stops.flatMap((stop, index) => drawStop(stop, places[index] ?? TOP))],
  };
}

function drawStop({ name, aside, text, kind = 'plain' }: Stop, y: number): Shape[] {
  return [
    MARKS[kind](y),
    ...words(name, WORDS, y + 5, 'strong'),
    ...words(aside, WIDTH, y + 5, 'end quiet'),
    ...words(text, WORDS, y + 5 + LINE + 3),
  ];
}
