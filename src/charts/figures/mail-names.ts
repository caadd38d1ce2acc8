import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { arrowAcross, box, centred, LINE, rail, WIDTH, words } from './parts.ts';

/** A name that stands in a mail, and the check that looks at it; line breaks part the lines. */
export interface NameCheck {
  name: string;
  check: string;
  question: string;
}

/** The words of `drawMailNames`; the last check joins those before it. */
export interface MailNamesWords {
  mail: string;
  checks: string;
  rows: readonly NameCheck[];
}

const TOP = 26;
const ROW = 92;
const HEIGHT = 74;
const NAME = { x: 1, width: 146 };
const CHECK = { x: 188, width: 138 };
const JOIN = 338;

/** The names of one mail on the left, which check looks at which on the right, and how the last joins the others. */
export function drawMailNames({ mail, checks, rows }: MailNamesWords): Drawing {
  const last = TOP + (rows.length - 1) * ROW;
  const first = TOP + HEIGHT / 2;
  const right = CHECK.x + CHECK.width;
  return {
    width: WIDTH,
    height: last + HEIGHT + 1,
    shapes: [
      ...centred(mail, NAME.x, 0, NAME.width, 20, 'strong'),
      ...centred(checks, CHECK.x, 0, CHECK.width, 20, 'strong'),
      ...rows.flatMap((row, index) => drawRow(row, TOP + index * ROW, index === rows.length - 1)),
      // Each check above sends what it found down to the last.
      rail(`M${right} ${first}H${JOIN}V${last + HEIGHT / 2}`),
      rail(`M${right} ${first + ROW}H${JOIN}`),
      ...arrowAcross(last + HEIGHT / 2, JOIN, right),
    ],
  };
}

function drawRow({ name, check, question }: NameCheck, y: number, joins: boolean): Shape[] {
  return [
    box(NAME.x, y, NAME.width, HEIGHT),
    ...centred(name, NAME.x, y, NAME.width, HEIGHT),
    ...arrowAcross(y + HEIGHT / 2, NAME.x + NAME.width, CHECK.x),
    box(CHECK.x, y, CHECK.width, HEIGHT, joins ? 'box own' : 'box'),
    ...words(check, CHECK.x + CHECK.width / 2, y + LINE + 4, 'mid strong'),
    ...centred(question, CHECK.x, y + LINE, CHECK.width, HEIGHT - LINE - 2),
  ];
}
