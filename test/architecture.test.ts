import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

/**
 * The one-way arrows: which folders of `src/` a folder may import from. A folder may always import from itself.
 * A folder that is not listed may not exist.
 */
const ARROWS: Record<string, string[]> = {
  schema: [],
  markdown: [],
  catalog: ['schema', 'markdown'],
  authoring: ['schema', 'catalog'],
  freshness: ['schema'],
  evidence: ['catalog'],
  verdict: ['schema', 'catalog', 'freshness'],
  ranking: ['schema', 'catalog', 'verdict'],
  comparison: ['schema', 'catalog', 'verdict', 'ranking'],
  query: ['schema', 'catalog', 'comparison'],
  choosing: ['schema', 'ranking', 'comparison'],
  enquiry: ['verdict'],
  sheet: ['schema', 'verdict', 'ranking', 'comparison', 'choosing', 'enquiry'],
  charts: ['schema', 'catalog', 'verdict', 'ranking', 'markdown'],
  changes: ['schema', 'catalog', 'verdict'],
  search: [],
  bounce: [],
  password: [],
  prose: ['schema'],
  exam: [],
  licenses: [],
  api: ['schema', 'catalog', 'verdict', 'ranking', 'comparison', 'changes'],
  markup: ['schema', 'bounce', 'ranking', 'comparison', 'choosing', 'changes', 'sheet'],
  hosting: ['api'],
  i18n: [
    'schema',
    'bounce',
    'catalog',
    'evidence',
    'verdict',
    'ranking',
    'comparison',
    'query',
    'choosing',
    'enquiry',
    'sheet',
    'charts',
    'changes',
    'markup',
    'password',
    'exam',
    'licenses',
  ],
  cms: ['schema', 'catalog', 'authoring', 'i18n'],
  site: [
    'schema',
    'bounce',
    'catalog',
    'freshness',
    'verdict',
    'ranking',
    'comparison',
    'choosing',
    'enquiry',
    'sheet',
    'charts',
    'changes',
    'api',
    'hosting',
    'markup',
    'markdown',
    'password',
    'exam',
    'licenses',
    'i18n',
  ],
  'open-graph': ['schema', 'catalog', 'ranking', 'markdown', 'markup', 'i18n', 'site'],
  twins: [
    'schema',
    'bounce',
    'catalog',
    'verdict',
    'ranking',
    'comparison',
    'choosing',
    'enquiry',
    'charts',
    'changes',
    'api',
    'password',
    'i18n',
    'site',
  ],
  files: ['catalog', 'enquiry', 'api', 'i18n', 'site', 'open-graph', 'twins'],
  islands: [
    'schema',
    'bounce',
    'changes',
    'comparison',
    'choosing',
    'enquiry',
    'sheet',
    'ranking',
    'search',
    'password',
    'hosting',
    'markup',
    'i18n',
  ],
  components: [
    'schema',
    'bounce',
    'catalog',
    'verdict',
    'ranking',
    'comparison',
    'choosing',
    'enquiry',
    'sheet',
    'charts',
    'changes',
    'api',
    'password',
    'exam',
    'i18n',
    'site',
    'markdown',
    'styles',
  ],
  pages: [
    'schema',
    'bounce',
    'catalog',
    'verdict',
    'ranking',
    'comparison',
    'choosing',
    'enquiry',
    'sheet',
    'charts',
    'changes',
    'api',
    'markup',
    'markdown',
    'password',
    'i18n',
    'site',
    'open-graph',
    'twins',
    'files',
    'components',
    'islands',
    'styles',
  ],
  styles: [],
};

/** Judgement knows no framework, no files, no clock, no chance. */
const PURE = [
  'schema',
  'authoring',
  'freshness',
  'evidence',
  'verdict',
  'ranking',
  'comparison',
  'query',
  'choosing',
  'enquiry',
  'sheet',
  'charts',
  'changes',
  'api',
  'search',
  'bounce',
  'password',
  'prose',
  'exam',
  'licenses',
  'cms',
  'markdown',
  'markup',
];

interface Import {
  file: string;
  folder: string;
  target: string;
}

function sourceFiles(): string[] {
  return globSync('src/*/**/*.{ts,astro}').map((file) => file.split(path.sep).join('/'));
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const folder = file.split('/')[1] ?? '';
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    folder,
    target: match[1] ?? '',
  }));
}

const IMPORTS = sourceFiles().flatMap(importsOf);

test('every folder of src has its place among the arrows', () => {
  const folders = new Set(sourceFiles().map((file) => file.split('/')[1]));
  assert.deepEqual(
    [...folders].filter((folder) => !(folder && folder in ARROWS)),
    [],
  );
});

test('imports follow the arrows', () => {
  const against = IMPORTS.filter(({ target }) => target.startsWith('.')).filter(({ file, folder, target }) => {
    const [, to = ''] = path.posix.join(path.posix.dirname(file), target).split('/');
    return to !== folder && !ARROWS[folder]?.includes(to);
  });
  assert.deepEqual(against, []);
});

test('the arrows have no circle', () => {
  const visit = (folder: string, trail: string[]): string[] => {
    if (trail.includes(folder)) return [...trail, folder];
    return (ARROWS[folder] ?? []).flatMap((next) => visit(next, [...trail, folder]));
  };
  assert.deepEqual(
    Object.keys(ARROWS).flatMap((folder) => visit(folder, [])),
    [],
  );
});

test('judgement imports no Astro and no Node', () => {
  const impure = IMPORTS.filter(({ folder, target }) => PURE.includes(folder) && /^(?:astro|node:)/.test(target));
  assert.deepEqual(impure, []);
});

test('judgement reads no clock, no chance, no document', () => {
  const files = sourceFiles().filter((file) => PURE.includes(file.split('/')[1] ?? ''));
  const impure = files.filter((file) =>
    /\bnew Date\(\)|Date\.now|Math\.random|(?<![-\w])(?:document|window)\.\w|process\.env/.test(
      readFileSync(file, 'utf8'),
    ),
  );
  assert.deepEqual(impure, []);
});

test('islands bring no words: those come with the page, in one language', () => {
  // Types vanish; what is imported as a value is sent to the browser.
  const withWords = IMPORTS.filter(({ folder, target }) => folder === 'islands' && target.includes('/i18n/messages/'));
  assert.deepEqual(withWords, []);
});

test('only one module asks Astro for entries', () => {
  const asking = IMPORTS.filter(({ target }) => target === 'astro:content').map(({ file }) => file);
  assert.deepEqual(asking, ['src/catalog/load-catalog.ts']);
});
