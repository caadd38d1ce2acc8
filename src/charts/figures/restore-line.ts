import type { Drawing } from '../../markdown/drawing.ts';
import { arrowAcross, box, cross, dot, rail, WIDTH, words } from './parts.ts';

/** The words of `drawRestoreLine`: moments on the line, and what lies between them. */
export interface RestoreLineWords {
  earlier: string;
  lastGood: string;
  lost: string;
  broken: string;
  laterCopy: string;
  unnoticed: string;
  noticed: string;
  work: string;
  restored: string;
  back: string;
}

const RAIL = 12;
const WORDS = 34;
/** Where each moment lies, in units from the top. */
const AT = { earlier: 14, lastGood: 54, broken: 120, laterCopy: 160, noticed: 226, restored: 292 };

/** How far below a moment the base line of what follows it lies. */
const BETWEEN = 37.5;

/** From the last good copy over damage, notice and restoring: what is lost, and how long each takes. */
export function drawRestoreLine(told: RestoreLineWords): Drawing {
  const moment = (name: keyof typeof AT, kind?: string) => words(told[name], WORDS, AT[name] + 5, kind);
  const between = (name: 'lost' | 'unnoticed' | 'work', from: keyof typeof AT) =>
    words(told[name], WORDS, AT[from] + BETWEEN, 'quiet');
  return {
    width: WIDTH,
    height: AT.restored + 14,
    shapes: [
      rail(`M${RAIL} ${AT.earlier}V${AT.restored}`),
      rail(`M${RAIL} ${AT.lastGood}V${AT.broken}`, 'cross'),
      copy(AT.earlier, 'box own'),
      copy(AT.lastGood, 'box own'),
      cross(RAIL, AT.broken),
      copy(AT.laterCopy, 'box other'),
      dot(RAIL, AT.noticed, 'box'),
      dot(RAIL, AT.restored),
      ...moment('earlier'),
      ...moment('lastGood', 'strong'),
      ...moment('broken', 'strong'),
      ...moment('laterCopy'),
      ...moment('noticed', 'strong'),
      ...moment('restored', 'strong'),
      ...between('lost', 'lastGood'),
      ...between('unnoticed', 'laterCopy'),
      ...between('work', 'noticed'),
      rail(`M${BACK.from} ${AT.noticed}H${BACK.x}V${AT.lastGood}`),
      ...arrowAcross(AT.lastGood, BACK.x, BACK.to),
      ...words(told.back, BACK.x - 8, AT.lastGood + 24, 'end quiet'),
    ],
  };
}

/** The way back from the notice to the copy that is restored. */
const BACK = { from: 150, to: 252, x: 334 };

const copy = (y: number, kind: string) => box(RAIL - 7, y - 7, 14, 14, kind);
