import type { Drawing, Shape } from '../../markdown/drawing.ts';
import { arrowAcross, box, centred, cross, dot, LINE, WIDTH, words } from './parts.ts';

/** The words of `drawOverlap`: the names of the two bars, and each moment with what goes with it. */
export interface OverlapWords {
  old: string;
  new: string;
  prepare: string;
  prepareText: string;
  change: string;
  changeText: string;
  both: string;
  bothText: string;
  cancel: string;
  cancelText: string;
}

/** The bars of the two servers, and where words begin. */
const BAR = { width: 30, old: 1, new: 47, top: 26 };
const WORDS = 92;
/** Where each moment lies, in units from the top. */
const AT = { prepare: 50, change: 116, both: 170, cancel: 236, end: 280 };

/** Two servers side by side in time: the new one begins before the old one ends, and for a while both are at work. */
export function drawOverlap(told: OverlapWords): Drawing {
  const moment = (name: 'prepare' | 'change' | 'both' | 'cancel'): Shape[] => [
    ...words(told[name], WORDS, AT[name] + 5, 'strong'),
    ...words(told[`${name}Text`], WORDS, AT[name] + 5 + LINE + 3, 'quiet'),
  ];
  const middle = (x: number) => x + BAR.width / 2;
  return {
    width: WIDTH,
    height: AT.end + 2,
    shapes: [
      ...centred(told.old, BAR.old, 0, BAR.width, 20, 'strong'),
      ...centred(told.new, BAR.new, 0, BAR.width, 20, 'strong'),
      box(BAR.old, BAR.top, BAR.width, AT.cancel - BAR.top),
      box(BAR.new, AT.prepare, BAR.width, AT.change - AT.prepare, 'box other'),
      box(BAR.new, AT.change, BAR.width, AT.end - AT.change, 'box own'),
      dot(middle(BAR.old), AT.prepare, 'box'),
      ...arrowAcross(AT.change, middle(BAR.old), BAR.new),
      cross(middle(BAR.old), AT.cancel),
      ...(['prepare', 'change', 'both', 'cancel'] as const).flatMap(moment),
    ],
  };
}
