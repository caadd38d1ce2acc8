import type { StopKind } from '../../../charts/figures/way-down.ts';
import type { Localized } from '../../../schema/text.ts';

/** The words of one stop of a way: at most 21 Japanese letters or 46 Latin ones a line of `text`. */
export interface StopWords {
  name: Localized;
  aside: Localized;
  text: Localized;
  kind?: StopKind;
}
