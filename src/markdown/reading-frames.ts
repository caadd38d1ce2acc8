import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Gives each table a frame of its own that scrolls sideways and can be reached by keyboard.
 * @param name names the frame from the heading above the table; empty above the first heading
 */
export function frameTables(name: (heading: string) => string) {
  return (tree: Root): void => {
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) heading = textOf(node);
      if (node.tagName !== 'table' || !parent || index === undefined) return;
      const properties = { className: ['scroll'], tabIndex: 0, ariaLabel: name(heading) };
      parent.children[index] = { type: 'element', tagName: 'section', properties, children: [node] };
      return SKIP;
    });
  };
}

/** Makes the boxes of a task list (`- [ ] …`) tickable: the words become the label of the box. */
export function labelTasks() {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      const isTask = node.tagName === 'li' && [node.properties.className].flat().includes('task-list-item');
      if (!isTask) return;
      const [first] = node.children.filter(({ type }) => type === 'element') as Element[];
      // A loose list has its words in paragraphs; the label then goes into the first of them.
      const holder = first?.tagName === 'p' ? first : node;
      const end = holder.children.findIndex((child) => child.type === 'element' && /^[ou]l$/.test(child.tagName));
      const words = holder.children.splice(0, end < 0 ? holder.children.length : end);
      holder.children.unshift({ type: 'element', tagName: 'label', properties: {}, children: words.map(enable) });
    });
  };
}

function enable(child: ElementContent): ElementContent {
  if (child.type !== 'element' || child.tagName !== 'input') return child;
  const { disabled: _disabled, ...properties } = child.properties;
  return { ...child, properties };
}
