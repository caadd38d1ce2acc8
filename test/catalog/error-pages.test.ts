import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { mkdir, rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { checkContent } from '../../src/catalog/check-content.ts';
import { fixContent } from '../../src/catalog/fix-content.ts';
import { codeOfRule, RULES } from '../../src/catalog/rules/index.ts';
import { TODAY } from '../builders.ts';
import { VALID, withContentFolder } from '../content-folder.ts';

/** How the examples of a page become files; it stands in a remark at the head of the page. */
interface Setting {
  file: string;
  /** The file of the valid folder that is changed; default: the file itself. */
  from?: string;
  /** The piece of the file for which the example stands. */
  at?: string;
  /** The example is the whole file. */
  whole?: boolean;
  /** The example is the place of the file. */
  path?: boolean;
  symlink?: boolean;
  latin1?: boolean;
  escapes?: boolean;
  times?: number;
}

interface Page {
  code: string;
  text: string;
  setting: Setting;
  examples: string[];
}

const PAGES = globSync('docs/errors/*.md')
  .filter((file) => !file.endsWith('README.md'))
  .sort()
  .map(readPage);

function readPage(file: string): Page {
  const text = readFileSync(file, 'utf8');
  const setting = JSON.parse(/^<!-- example (.+) -->$/m.exec(text)?.[1] ?? '{}') as Setting;
  const examples = [...text.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map((match) => (match[1] ?? '').replace(/\n$/, ''));
  return { code: path.basename(file, '.md'), text, setting, examples };
}

/** The files that an example stands for. */
function filesOf({ file, from = file, at, ...setting }: Setting, example: string, isBad: boolean) {
  const base = VALID[from] ?? '';
  if (setting.path) return { [file]: null, [example.replace(/^content\//, '')]: base };
  if (setting.whole) return { [file]: setting.latin1 && isBad ? Buffer.from(example, 'latin1') : example };
  assert.ok(at && base.includes(at), `${from} holds the piece that the example stands for`);
  const plain = setting.escapes ? (JSON.parse(`"${example}"`) as string) : example;
  return { [file]: base.replace(at, () => (isBad && setting.times ? `${plain}\n`.repeat(setting.times) : plain)) };
}

async function withExample<T>({ setting, examples }: Page, isBad: boolean, use: (folder: string) => Promise<T>) {
  const files: Record<string, string | Uint8Array | null> = filesOf(setting, examples[isBad ? 0 : 1] ?? '', isBad);
  return withContentFolder(files, async (folder) => {
    if (setting.symlink && isBad) {
      await rm(path.join(folder, setting.file));
      await mkdir(path.dirname(path.join(folder, setting.file)), { recursive: true });
      await symlink('nowhere.md', path.join(folder, setting.file));
    }
    return use(folder);
  });
}

async function codesOf(folder: string): Promise<string[]> {
  const { problems } = await checkContent(folder, { today: TODAY, language: 'en' });
  return problems.map(({ code }) => code);
}

for (const page of PAGES) {
  test(`${page.code}: the bad example has that problem, and no other`, async () => {
    const codes = await withExample(page, true, codesOf);
    assert.deepEqual([...new Set(codes)], [page.code]);
  });

  test(`${page.code}: the good example has no problem`, async () => {
    assert.deepEqual(await withExample(page, false, codesOf), []);
  });

  test(`${page.code}: the page says that --fix mends the bad example exactly where it does`, async () => {
    const left = await withExample(page, true, async (folder) => {
      await fixContent(folder, TODAY);
      return codesOf(folder);
    });
    assert.equal(page.text.includes('--fix'), left.length === 0, left.join());
  });
}

test('every rule, and every name in the code, has its page, and every page is in the list', () => {
  const inCode = globSync('src/catalog/*.ts').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/code: '([a-z0-9-]+)'|fileProblem\(\w+, '([a-z-]+)'/g)].map(
      (match) => match[1] ?? match[2],
    ),
  );
  const codes = new Set([...inCode, ...Object.keys(RULES).map(codeOfRule)]);
  const list = [...readFileSync('docs/errors/README.md', 'utf8').matchAll(/^\| \[([a-z0-9-]+)\]/gm)].map(
    (match) => match[1],
  );
  const pages = PAGES.map(({ code }) => code);
  assert.deepEqual(
    [pages.filter((code) => !list.includes(code)), [...codes].filter((code) => !pages.includes(code ?? ''))],
    [[], []],
  );
});
