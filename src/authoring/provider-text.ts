import { Document, isScalar, isSeq, type Pair, Scalar, visit, type YAMLSeq } from 'yaml';
import { findValueMistake } from '../catalog/line-value.ts';

/**
 * The text of a provider's file: its fields in the order given, block by block, plan ids of a claim on one line.
 * @param fields the front matter, as the schema wants it
 * @param body the review in Markdown; may be empty
 */
export function providerText(fields: Record<string, unknown>, body = ''): string {
  return `---\n${blockYaml(fields)}---\n${body === '' ? '' : `\n${body.trim()}\n`}`;
}

/** Fields as block YAML; a line is never broken, so that every text stands on the line of its field. */
export function blockYaml(value: unknown): string {
  const tree = new Document(value, { version: '1.2', schema: 'core', aliasDuplicateObjects: false });
  visit(tree, {
    Pair(_key, pair) {
      if (isWords(pair.value)) pair.value.flow = true;
      // The check of the lines asks for quotes in more places than YAML does.
      if (isScalar(pair.value) && needsQuotes(pair)) pair.value.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return tree.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** A value as YAML on one line, as editors write a short group: `{ question: services, is: [mail, both] }`. */
export function flowYaml(value: unknown, key?: string): string {
  if (Array.isArray(value)) return `[${value.map((item) => flowYaml(item)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, own]) => `${name}: ${flowYaml(own, name)}`)
      .join(', ')} }`;
  }
  const list = new Document([value], { version: '1.2', schema: 'core' });
  const node = list.get(0, true);
  if (typeof value === 'string' && isScalar(node) && findValueMistake(value, key)) node.type = Scalar.QUOTE_DOUBLE;
  if (isSeq(list.contents)) list.contents.flow = true;
  return list.toString({ lineWidth: 0, flowCollectionPadding: false }).trim().slice(1, -1);
}

function isWords(value: unknown): value is YAMLSeq {
  return isSeq(value) && value.items.every((item) => isScalar(item) && typeof item.value === 'string');
}

function needsQuotes({ key, value }: Pair): boolean {
  const text = isScalar(value) ? value.value : undefined;
  return (
    typeof text === 'string' && findValueMistake(text, isScalar(key) ? String(key.value) : undefined) !== undefined
  );
}
