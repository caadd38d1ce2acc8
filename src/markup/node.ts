/**
 * Markup as plain values: printed as HTML at build, or put into the document by a script. There is no way from a text
 * to markup, so nothing in the data can become an element.
 */
export interface MarkupElement {
  tag: string;
  attributes: Record<string, string>;
  children: MarkupNode[];
}

export type MarkupNode = MarkupElement | string;

/** Builds an element; children and attributes that are false or undefined are left out, `true` is an empty attribute. */
export function h(
  tag: string,
  attributes: Record<string, string | boolean | undefined> = {},
  ...children: (MarkupNode | false | undefined)[]
): MarkupElement {
  const kept = Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
    value === undefined || value === false ? [] : [[name, value === true ? '' : value]],
  );
  return {
    tag,
    attributes: Object.fromEntries(kept),
    children: children.filter((child): child is MarkupNode => child !== false && child !== undefined),
  };
}

/** Elements without an end tag. */
const VOID = ['input', 'br', 'wbr', 'col'];

/** Prints markup as HTML, everything escaped. */
export function toHtml(node: MarkupNode): string {
  if (typeof node === 'string') return escapeText(node);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}${value === '' ? '' : `="${escapeText(value)}"`}`)
    .join('');
  const start = `<${node.tag}${attributes}>`;
  return VOID.includes(node.tag) ? start : `${start}${node.children.map(toHtml).join('')}</${node.tag}>`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
