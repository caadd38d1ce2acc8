import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import type { ComparisonData } from '../../src/comparison/comparison-data.ts';
import type { PageData } from '../pages/library-page.ts';
import type { Files, SortKey, Subject } from '../subject.ts';

/** What differs between the libraries. */
export interface Library {
  name: string;
  /** The file in `bench/pages/`. */
  script: string;
  /** The style sheets, as module specifiers. */
  styles: string[];
  /** The element that the library makes its table of. */
  element: string;
  firstNames: (count: number) => string[];
}

/** A subject whose page is one file: style sheets, data and bundle stand in it. */
export function makeLibrarySubject({ name, script, styles, element, firstNames }: Library): Subject {
  return {
    name,
    address: '/',
    serve: async (data) => {
      const body = makePage(element, styles.map(readModule).join('\n'), toPageData(data), await bundle(script));
      return new Map([['/', { type: 'text/html;charset=utf-8', body }]]) satisfies Files;
    },
    ready: () => window.libraryPage !== undefined,
    filter: (on: boolean) => window.libraryPage.filter(on),
    sort: (by: SortKey) => window.libraryPage.sort(by),
    firstNames,
  };
}

function readModule(specifier: string): string {
  return readFileSync(createRequire(import.meta.url).resolve(specifier), 'utf8');
}

async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path.join(import.meta.dirname, '../pages', script)],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}

function toPageData({ features, sets }: ComparisonData): PageData {
  return {
    columns: features.map(({ id, shortName }) => ({ id, title: shortName })),
    names: sets.providers.names,
    offers: sets.providers.cells.map(({ offers }) => offers),
  };
}

function makePage(element: string, style: string, data: PageData, script: string): string {
  return `<!doctype html>
<html lang="ja">
<head><meta charset="utf-8"><title>比較表</title><style>body{margin:0}${style}</style></head>
<body>
${element}
<script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
<script>${script.replaceAll('</script', '<\\/script')}</script>
</body>
</html>
`;
}
