import type { MarkupElement, MarkupNode } from '../../markup/node.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * Makes the children of an element those of the markup: elements and texts, never HTML. What stands there and is of
 * the same kind is changed where it differs, so that the browser lays out and paints no more than that.
 */
export function drawInto(parent: Element, nodes: readonly MarkupNode[]): void {
  for (const [index, node] of nodes.entries()) {
    const there = parent.childNodes[index];
    if (!there) parent.append(drawNew(node, parent.namespaceURI));
    else if (!change(there, node)) there.replaceWith(drawNew(node, parent.namespaceURI));
  }
  while (parent.childNodes.length > nodes.length) parent.lastChild?.remove();
}

function drawNew(node: MarkupNode, space: string | null): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  // What is inside a drawing belongs to the language of drawings.
  const element = document.createElementNS(node.tag === 'svg' ? SVG : space, node.tag);
  for (const [name, value] of Object.entries(node.attributes)) element.setAttribute(name, value);
  element.append(...node.children.map((child) => drawNew(child, element.namespaceURI)));
  return element;
}

/** Makes a node that stands there what the markup says; false where it is of another kind. */
function change(there: ChildNode, node: MarkupNode): boolean {
  if (typeof node === 'string') {
    if (!(there instanceof Text)) return false;
    if (there.data !== node) there.data = node;
    return true;
  }
  if (!(there instanceof Element) || there.localName !== node.tag) return false;
  changeAttributes(there, node.attributes);
  drawInto(there, node.children);
  return true;
}

function changeAttributes(element: Element, attributes: MarkupElement['attributes']): void {
  for (const name of element.getAttributeNames()) {
    if (!(name in attributes)) element.removeAttribute(name);
  }
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  // What the visitor set no longer follows the attribute.
  if (element instanceof HTMLInputElement) element.checked = 'checked' in attributes;
  if (element instanceof HTMLOptionElement) element.selected = 'selected' in attributes;
}
