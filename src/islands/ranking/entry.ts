import type { PlaceTexts } from '../../i18n/ranking-texts.ts';

/** What an entry says in plain texts. */
type Said = 'place' | 'note' | 'points' | 'upTo' | 'coverage' | 'decides' | 'moved';

/** One provider's part of the table; its texts change where they stand, and only if they differ. */
export class Entry {
  readonly element: HTMLElement;
  readonly #texts: Record<Said, Text>;
  readonly #bar: Element;
  #label: string;

  constructor(element: HTMLElement) {
    const find = (selector: string) => element.querySelector(selector) as Element;
    this.element = element;
    this.#texts = {
      place: textIn(find('.rank b')),
      note: textIn(find('.rank small')),
      moved: textIn(find('.moved')),
      points: textIn(find('.points')),
      upTo: textIn(find('.barline small')),
      coverage: textIn(find('.coverage span:last-child')),
      decides: textIn(find('.decides')),
    };
    this.#bar = find('.bar');
    this.#label = this.#bar.getAttribute('aria-label') ?? '';
  }

  /**
   * Shows a provider's texts.
   * @param moved its place by the editor's weights while own ones hold, else ''
   */
  show(texts: PlaceTexts, moved: string): void {
    const values: Record<Said, string> = { ...texts, moved };
    for (const said of Object.keys(this.#texts) as Said[]) write(this.#texts[said], values[said]);
    this.#showBar(texts.bar);
  }

  #showBar({ label, possible, reported, proven }: PlaceTexts['bar']): void {
    if (label === this.#label) return;
    this.#label = label;
    this.#bar.setAttribute('aria-label', label);
    const [dotted, hatched, solid, end] = this.#bar.children;
    dotted?.setAttribute('width', possible);
    hatched?.setAttribute('width', reported);
    solid?.setAttribute('width', proven);
    end?.setAttribute('x1', reported);
    end?.setAttribute('x2', reported);
  }
}

/** The text inside an element, made where it has none. */
export function textIn(element: Element): Text {
  if (!element.firstChild) element.append('');
  return element.firstChild as Text;
}

/** Writes a text where it differs. */
export function write(text: Text, value: string): void {
  if (text.data !== value) text.data = value;
}
