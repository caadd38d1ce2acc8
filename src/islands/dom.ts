import type { MarkupNode } from '../markup/node.ts';

/** The element with an id; throws where the page does not have it. */
export function byId<T extends HTMLElement = HTMLElement>(id: string): T {
  const element = document.getElementById(id);
  if (!element) throw new Error(`the page has no #${id}`);
  return element as T;
}

/** Puts markup into the document: elements and texts, never HTML. */
export function toDom(node: MarkupNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(...node.children.map(toDom));
  return element;
}

/**
 * Lets other pages show the same: the page in the other language, and those whose link says that it takes the state of
 * this page. Their links get this query, with or without "?".
 */
export function linkOtherLanguage(query: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('header.site a[hreflang],.same-state')) {
    link.search = query;
  }
}

/** Reads the JSON that the page carries in a script element. */
export function readJson<T>(id: string): T {
  return JSON.parse(byId(id).textContent ?? '') as T;
}

/** Reads a JSON file of this site; throws when it cannot be had. */
export async function readFile<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(String(response.status));
  return (await response.json()) as T;
}

const later = globalThis.requestIdleCallback ?? ((act: () => void) => setTimeout(act, 50));

/** Acts when nothing waits for the page, or after a fifth of a second; soon after in browsers that cannot tell. */
export const whenIdle = (act: () => void) => later(act, { timeout: 200 });
