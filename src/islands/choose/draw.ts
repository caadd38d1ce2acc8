import type { MarkupNode } from '../../markup/node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** Puts markup that holds drawings into the document: elements and texts, never HTML. */
export function drawToDom(node: MarkupNode, space = document.documentElement.namespaceURI): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  // What is inside a drawing belongs to the language of drawings.
  const element = document.createElementNS(node.tag === 'svg' ? SVG : space, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(...node.children.map((child) => drawToDom(child, element.namespaceURI)));
  return element;
}
