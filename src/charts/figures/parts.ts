import type { Shape } from '../../markdown/drawing.ts';

/** The width of every figure, in its units: at it, words of 12.5 units stay readable on a phone. */
export const WIDTH = 344;

/** The distance of two lines of a drawing's text, in its units; its letters are 12.5 high. */
export const LINE = 18;

/** A frame; `kind` is a class that says what stands in it. */
export function box(x: number, y: number, width: number, height: number, kind = 'box'): Shape {
  return { tagName: 'rect', properties: { x, y, width, height, className: kind } };
}

/** A dot on a rail; `kind` as in `box`. */
export function dot(x: number, y: number, kind = 'box own'): Shape {
  return { tagName: 'circle', properties: { cx: x, cy: y, r: 7, className: kind } };
}

/** A line through the points of an SVG path; `kind` is a class that says what it means. */
export function rail(d: string, kind = 'rail'): Shape {
  return { tagName: 'path', properties: { d, className: kind } };
}

/** A cross, for what is stopped or broken. */
export function cross(x: number, y: number): Shape {
  return rail(`M${x - 6} ${y - 6}l12 12m0-12l-12 12`, 'cross');
}

/** Lines of words, parted by line breaks, from the base line of the first. */
export function words(text: string, x: number, y: number, kind?: string): Shape[] {
  return text.split('\n').map((line, index) => ({
    tagName: 'text',
    properties: { x, y: y + index * LINE, ...(kind ? { className: kind } : {}) },
    text: line,
  }));
}

/** Lines of words in the middle of a frame of that place and size. */
export function centred(text: string, x: number, y: number, width: number, height: number, kind = ''): Shape[] {
  const lines = text.split('\n').length;
  // The base line lies about a third of a letter's height below the middle of a line.
  const first = y + height / 2 - ((lines - 1) * LINE) / 2 + 4.5;
  return words(text, x + width / 2, first, `mid ${kind}`.trim());
}

/** An arrow downwards. */
export function arrowDown(x: number, from: number, to: number): Shape[] {
  return [
    { tagName: 'line', properties: { x1: x, y1: from, x2: x, y2: to - 6, className: 'rail' } },
    { tagName: 'path', properties: { d: `M${x - 5} ${to - 8}h10l-5 8z`, className: 'head' } },
  ];
}

/** An arrow to the right, or to the left where `to` is smaller than `from`. */
export function arrowAcross(y: number, from: number, to: number): Shape[] {
  const back = to < from ? 8 : -8;
  return [rail(`M${from} ${y}H${to + back}`), rail(`M${to + back} ${y - 5}v10l${-back} -5z`, 'head')];
}
