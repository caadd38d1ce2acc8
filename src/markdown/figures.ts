import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Image, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Drawing, Shape } from './drawing.ts';

/** Gives the drawing of a figure's name; undefined where there is none. */
export type FindDrawing = (name: string) => Drawing | undefined;

const ADDRESS = /^figure:(.*)$/;

/** The figure that a picture's address names, such as `figure:first-hour`; undefined for other addresses. */
export function figureName(url: string): string | undefined {
  return ADDRESS.exec(url)?.[1];
}

/**
 * A picture that stands alone in its paragraph and names a figure becomes a `figure` without a drawing: drawings join
 * after sanitizing, so that no editor's text can bring one.
 */
export function markFigures() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (paragraph: Paragraph) => {
      const [image] = paragraph.children;
      const name = image?.type === 'image' ? figureName(image.url) : undefined;
      if (name === undefined || paragraph.children.length > 1) return;
      const { alt, title } = image as Image;
      paragraph.data = { hName: 'figure', hProperties: { dataFigure: name, ariaLabel: alt ?? '' } };
      paragraph.children = title ? [{ type: 'emphasis', data: { hName: 'figcaption' }, children: [text(title)] }] : [];
    });
  };
}

const text = (value: string) => ({ type: 'text' as const, value });

/** Puts the drawings into the figures; a figure of an unknown name keeps its caption and tells its text. */
export function drawFigures(find: FindDrawing) {
  return (tree: HtmlRoot): void => {
    visit(tree, 'element', (node) => {
      const { dataFigure: name, ariaLabel } = node.properties;
      if (node.tagName !== 'figure' || typeof name !== 'string') return;
      const drawing = find(name);
      node.properties = {};
      node.children = [drawing ? svg(drawing, name, String(ariaLabel)) : text(String(ariaLabel)), ...node.children];
    });
  };
}

function svg({ width, height, shapes }: Drawing, name: string, told: string): Element {
  const id = `figure-${name}`;
  const title: Element = { type: 'element', tagName: 'title', properties: { id }, children: [text(told)] };
  return {
    type: 'element',
    tagName: 'svg',
    properties: { viewBox: `0 0 ${width} ${height}`, role: 'img', ariaLabelledBy: [id] },
    children: [title, ...shapes.map(element)],
  };
}

function element({ tagName, properties, text: words }: Shape): Element {
  const children: ElementContent[] = words === undefined ? [] : [text(words)];
  return { type: 'element', tagName, properties, children };
}
