import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { arrowAcross, box, centred, cross, rail, WIDTH, words } from './parts.ts';

/** Somebody who wants to send: whether the gate lets them through, and whether it should. */
export interface Sender {
  name: string;
  passes: boolean;
  wanted: boolean;
  /** What becomes of them. */
  outcome: string;
}

/** The words of `drawWhoPasses`: the gate by its name, and the server behind it. */
export interface WhoPassesWords {
  gate: string;
  server: string;
  senders: readonly Sender[];
}

const ROW = 56;
const TOP = 28;
const SENDER = 150;
const GATE = 246;
const SERVER = 284;

/** Who is let in to send and who is refused, one sender a row, before a gate that stands in front of the server. */
export function drawWhoPasses({ gate, server, senders }: WhoPassesWords): Drawing {
  const bottom = TOP + senders.length * ROW;
  return {
    width: WIDTH,
    height: bottom,
    shapes: [
      ...words(gate, GATE, 14, 'mid strong'),
      ...senders.flatMap((sender, index) => drawSender(sender, TOP + index * ROW)),
      box(GATE - 3, TOP, 6, bottom - TOP, 'solid'),
      box(SERVER, TOP, WIDTH - SERVER - 1, bottom - TOP - 1, 'box own'),
      ...centred(server, SERVER, TOP, WIDTH - SERVER, bottom - TOP, 'strong'),
      // Crosses lie on the gate, so they are drawn after it.
      ...senders.flatMap(({ passes }, index) => (passes ? [] : [cross(GATE - 14, TOP + index * ROW + ROW / 2)])),
    ],
  };
}

function drawSender({ name, passes, wanted, outcome }: Sender, y: number): Shape[] {
  const middle = y + ROW / 2;
  return [
    box(1, y + 4, SENDER - 2, ROW - 8, wanted ? 'box' : 'box other'),
    ...centred(name, 1, y + 4, SENDER - 2, ROW - 8),
    ...(passes ? arrowAcross(middle, SENDER, SERVER) : [rail(`M${SENDER} ${middle}H${GATE - 22}`)]),
    ...words(outcome, SENDER + 6, middle - 7, passes === wanted ? 'quiet' : 'strong bad'),
  ];
}
