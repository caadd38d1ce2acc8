import type { Localized } from '../schema/text.ts';
import type { ParseResult } from './parse-file.ts';
import { type Explanation, type Problem, quote } from './problem.ts';
import { slugOf } from './slug.ts';

/** A problem of a file as a whole. */
export function fileProblem(file: string, code: string, told: Explanation): Problem {
  return { file, line: 1, column: 1, field: 'file', ...told, code };
}

/** A file whose name cannot be an id, with the name it may have. */
export function badName(file: string, name: string, beside: readonly string[]): Problem {
  return fileProblem(file, 'file-name', {
    found: { ja: `ファイル名が ${quote(name)} です`, en: `the file is named ${quote(name)}` },
    expected: {
      ja: '半角の英小文字・数字・ハイフンと .md だけのファイル名',
      en: 'a name of lower-case letters, digits and hyphens that ends in .md',
    },
    write: betterName(name, beside),
  });
}

function betterName(name: string, beside: readonly string[]): Localized {
  const slug = slugOf(name.replace(/~$/, '').replace(/(?:\.(?:md|markdown|mdx|txt|bak))+$/i, ''));
  const better = `${slug}.md`;
  if (slug === '') {
    return { ja: 'example-server.md のような名前に変える', en: 'rename it to a name such as example-server.md' };
  }
  return beside.includes(better)
    ? {
        ja: `${better} とは別の名前に変えるか、このファイルを消す`,
        en: `rename it to a name other than ${better}, or remove the file`,
      }
    : { ja: `${better} に名前を変える`, en: `rename it to ${better}` };
}

const REASONS: Record<string, Localized> = {
  ENOENT: { ja: 'リンク先のファイルがありません', en: 'the file that this link leads to is not there' },
  ELOOP: { ja: 'リンクが自分自身に戻っています', en: 'this link leads back to itself' },
  EACCES: { ja: 'ファイルを読む許可がありません', en: 'the file may not be read' },
  NOT_A_FILE: { ja: 'ファイルではないものがあります', en: 'this is no file' },
};

/** A file that the system does not let us read. */
export function unreadableFile(file: string, code: string): ParseResult {
  const found = REASONS[code] ?? {
    ja: `ファイルを読めません（${code}）`,
    en: `the file cannot be read (${code})`,
  };
  const told: Explanation = {
    found,
    expected: { ja: '読むことのできる Markdown ファイル', en: 'a Markdown file that can be read' },
    write: {
      ja: 'ファイルそのものをここに置くか、消す',
      en: 'put the file itself here, or remove it',
    },
  };
  return { problems: [fileProblem(file, 'unreadable-file', told)] };
}
