import { longestRun } from '../../ranking/longest-run.ts';

/** Puts elements after a fixed one, in order, and what else stands there away; as few as possible are moved. */
export function arrange(parent: Element, wanted: readonly Element[], fixed: Element | null = null): void {
  const keep = new Set(wanted);
  const children = [...parent.children];
  const present = children.slice(fixed ? children.indexOf(fixed) + 1 : 0);
  for (const child of present) if (!keep.has(child)) child.remove();
  const places = new Map(present.map((child, place) => [child, place]));
  const settled = longestRun(wanted.map((element) => places.get(element) ?? -1));
  let last = fixed;
  for (const [index, element] of wanted.entries()) {
    if (!settled.has(index)) parent.insertBefore(element, last ? last.nextSibling : parent.firstChild);
    last = element;
  }
}
