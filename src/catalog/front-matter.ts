import { type CodedExplanation, quote } from './problem.ts';

/** Where front matter ends, or why that cannot be told. Line numbers count from 1. */
export interface FrontMatter {
  /** The line of the closing `---`; undefined where the file cannot be taken apart. */
  end?: number;
  /** Lines of `---` that only cut the front matter in two. */
  between: number[];
  mistakes: (CodedExplanation & { line: number })[];
}

const FENCE = /^---[ \t]*$/;
/** What is written for `---` by mistake: too many, full-width, or with a space before it. */
const LIKE_FENCE = /^[\s\u3000]*[-－ー―—–‐]{2,}[\s\u3000]*$/;
const FIELD = /^\s*(?:- +)?([A-Za-z]\w*):(?:\s|$)/;
/** A key, a list item, a remark, an indented or an empty line. */
const YAML_LINE = /^(?:\s|#|- |[A-Za-z][\w-]*\s*[:：]|$)/;

/**
 * Finds the front matter between the first line and the next line of `---`.
 * @param fields every field name; a body that starts with one of them is front matter cut off by a stray `---`
 */
export function findFrontMatter(lines: readonly string[], fields: ReadonlySet<string>): FrontMatter {
  const first = lines[0] ?? '';
  if (lines.every((line) => line.trim() === '')) return failed(1, EMPTY);
  if (!FENCE.test(first)) return failed(1, noOpening(first));
  const fences = lines.flatMap((line, index) => (index > 0 && FENCE.test(line) ? [index + 1] : []));
  if (fences.length === 0) return noClosing(lines);

  const stray = fences.findIndex((fence) => !startsWithField(lines.slice(fence), fields));
  const between = stray < 0 ? fences : fences.slice(0, stray);
  const mistakes = between.map((line) => ({ line, ...STRAY }));
  const end = fences[between.length];
  return end === undefined ? { between, mistakes } : { end, between, mistakes };
}

function startsWithField(rest: readonly string[], fields: ReadonlySet<string>): boolean {
  const first = rest.find((line) => line.trim() !== '') ?? '';
  return fields.has(FIELD.exec(first)?.[1] ?? '');
}

function failed(line: number, told: CodedExplanation): FrontMatter {
  return { between: [], mistakes: [{ line, ...told }] };
}

const WHOLE = {
  ja: 'ファイルの先頭に、--- だけの行2つで囲んだ部分を書く',
  en: 'front matter between two lines of ---',
};

const EMPTY: CodedExplanation = {
  code: 'empty-file',
  found: { ja: 'ファイルが空です', en: 'the file is empty' },
  expected: WHOLE,
  write: { ja: '1行目に --- を書く', en: 'write --- on the first line' },
};

function noOpening(line: string): CodedExplanation {
  return {
    code: 'no-front-matter',
    found:
      line.trim() === ''
        ? { ja: '1行目が空です', en: 'the first line is empty' }
        : line.trim() === '---'
          ? { ja: '1行目の --- の前に空白があります', en: 'a space stands before --- on the first line' }
          : { ja: `1行目が ${quote(line)} です`, en: `the first line is ${quote(line)}` },
    expected: WHOLE,
    write: {
      ja: '1行目に、半角のハイフン3つだけの行 --- を書く',
      en: 'write --- (three half-width hyphens and nothing else) on the first line',
    },
  };
}

function noClosing(lines: readonly string[]): FrontMatter {
  const alike = lines.findIndex((line, index) => index > 0 && LIKE_FENCE.test(line));
  const write = {
    ja: '最後の項目の下に、半角のハイフン3つだけの行 --- を書く',
    en: 'write --- on a line of its own after the last field',
  };
  if (alike > 0) {
    const text = quote(lines[alike]);
    return failed(alike + 1, {
      code: 'front-matter-not-closed',
      fix: { from: lines[alike] ?? '', to: '---' },
      found: { ja: `項目の部分を閉じる行が ${text} です`, en: `the closing line is ${text}` },
      expected: WHOLE,
      write: { ja: 'この行を、半角のハイフン3つだけの --- にする', en: 'write --- (three half-width hyphens) instead' },
    });
  }
  const body = lines.findIndex((line, index) => index > 0 && !YAML_LINE.test(line));
  return failed(body > 0 ? body + 1 : lines.length, {
    code: 'front-matter-not-closed',
    found: {
      ja: '先頭の --- で始まる部分を閉じる --- の行がありません',
      en: 'the closing line of --- is missing',
    },
    expected: WHOLE,
    write,
  });
}

const STRAY: CodedExplanation = {
  code: 'stray-fence',
  found: {
    ja: '--- の行が項目の途中にあり、その下の項目が本文になっています',
    en: 'a line of --- stands between the fields, so that those below it are body text',
  },
  expected: {
    ja: '--- の行は、最初の項目の上と最後の項目の下だけに書く',
    en: '--- only before the first field and after the last one',
  },
  write: { ja: 'この --- の行を消す', en: 'remove the --- line' },
};
