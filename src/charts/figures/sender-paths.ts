import type { Drawing } from '../../markdown/drawing.ts';
import { arrowDown, box, centred, WIDTH } from './parts.ts';

/** What one of the two paths says; line breaks part the lines. */
interface PathWords {
  name: string;
  start: string;
  server: string;
  log: string;
}

/** The words of `drawSenderPaths`. */
export interface SenderPathsWords {
  own: PathWords;
  forged: PathWords;
  /** What both paths share from there on. */
  refused: string;
  bounce: string;
}

const COLUMN = 164;
const COLUMNS = { own: 0, forged: WIDTH - COLUMN };

/**
 * Where a message began, two paths side by side: through the own server, or past it. They differ in the server that
 * sent, and meet at the addressee's server, so that the bounce looks alike.
 */
export function drawSenderPaths({ own, forged, refused, bounce }: SenderPathsWords): Drawing {
  const shapes = [
    ...drawPath(COLUMNS.own, own, 'box own'),
    ...drawPath(COLUMNS.forged, forged, 'box other'),
    ...shared(refused, 222, 44, 'box'),
    ...arrowDown(WIDTH / 2, 266, 288),
    ...shared(bounce, 288, 44, 'box'),
  ];
  return { width: WIDTH, height: 334, shapes };
}

function drawPath(x: number, { name, start, server, log }: PathWords, kind: string) {
  const middle = x + COLUMN / 2;
  return [
    ...centred(name, x, 0, COLUMN, 22, 'strong'),
    box(x + 1, 28, COLUMN - 2, 62),
    ...centred(start, x, 28, COLUMN, 62),
    ...arrowDown(middle, 90, 112),
    box(x + 1, 112, COLUMN - 2, 88, kind),
    ...centred(server, x, 112, COLUMN, 58, 'strong'),
    ...centred(log, x, 166, COLUMN, 28),
    ...arrowDown(middle, 200, 222),
  ];
}

function shared(text: string, y: number, height: number, kind: string) {
  return [box(1, y, WIDTH - 2, height, kind), ...centred(text, 0, y, WIDTH, height)];
}
