import type { ExcerptPart } from '../../search/excerpt.ts';

/** What is shown of a page that was found. */
export interface ShownResult {
  url: string;
  title: ExcerptPart[];
  /** The kind in the page's language. */
  kind: string;
  /** The heading the passage stands under; may be empty. */
  heading: string;
  passage: ExcerptPart[];
}

/** A result as an item of the list. Texts only, never HTML. */
export function makeItem({ url, title, kind, heading, passage }: ShownResult): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.append(...title.map(makePart));
  const small = document.createElement('small');
  small.textContent = kind;
  const text = document.createElement('p');
  fillPassage(text, heading, passage);
  item.append(link, ' ', small, text);
  return item;
}

/** Puts a passage, after its heading, in the place of what a result said. */
export function fillPassage(text: HTMLElement, heading: string, passage: readonly ExcerptPart[]): void {
  const place = document.createElement('b');
  place.textContent = heading;
  text.replaceChildren(...(heading ? [place, ' '] : []), ...passage.map(makePart));
}

function makePart({ text, marked }: ExcerptPart): Node | string {
  if (!marked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
}
