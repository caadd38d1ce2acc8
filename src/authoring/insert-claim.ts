import { findFrontMatter } from '../catalog/front-matter.ts';
import { knownFields } from '../catalog/schema-tree.ts';
import { blockYaml } from './provider-text.ts';

const FIELDS = knownFields();
/** The line that opens the list of claims, empty or with its items below. */
const CLAIMS = /^claims:[ \t]*(?:\[[ \t]*\])?[ \t]*(?:#.*)?$/;
const NEXT_FIELD = /^[^\s#-]/;

/**
 * Adds a claim after the last one of a provider's file and leaves every other byte as it is.
 * Undefined where the file has no front matter or keeps its claims on one line, so that no place can be found.
 */
export function insertClaim(text: string, claim: Record<string, unknown>): string | undefined {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(/\r?\n/);
  const { end } = findFrontMatter([(lines[0] ?? '').replace(/^\uFEFF/, ''), ...lines.slice(1)], FIELDS);
  if (end === undefined) return undefined;
  const fence = end - 1;
  const heading = lines.findIndex((line, index) => index < fence && CLAIMS.test(line));
  if (heading < 0) {
    const inLine = lines.slice(0, fence).some((line) => line.startsWith('claims:'));
    return inLine ? undefined : lines.toSpliced(fence, 0, 'claims:', ...itemLines(claim, '  ')).join(lineEnd);
  }
  const next = lines.findIndex((line, index) => index > heading && (index === fence || NEXT_FIELD.test(line)));
  const items = lines.slice(heading + 1, next);
  const indent = /^( *)- /.exec(items.find((line) => /^ *- /.test(line)) ?? '')?.[1] ?? '  ';
  const last = items.findLastIndex((line) => /^\s*[^\s#]/.test(line));
  return lines
    .with(heading, last < 0 ? 'claims:' : (lines[heading] ?? ''))
    .toSpliced(heading + 1 + last + 1, 0, ...itemLines(claim, indent))
    .join(lineEnd);
}

function itemLines(claim: Record<string, unknown>, indent: string): string[] {
  return blockYaml([claim])
    .trimEnd()
    .split('\n')
    .map((line) => `${indent}${line}`);
}
