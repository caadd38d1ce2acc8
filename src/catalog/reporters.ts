import { codeFrame } from './code-frame.ts';
import { formatProblem, type Problem } from './problem.ts';

/** Where the page of a kind of problem lies in the repository. */
export function errorPage(code: string): string {
  return `docs/errors/${code}.md`;
}

/**
 * A problem for a person: the one line, the place in the file, the change that `--fix` makes, and its page.
 * @param lines the lines of the file; none where it could not be read
 */
export function reportProblem(problem: Problem, lines: readonly string[], language: 'ja' | 'en'): string[] {
  const frame = lines.length > 0 ? codeFrame(lines, problem) : [];
  const { fix, code } = problem;
  const fixed = fix === undefined ? [] : [`--fix: ${fix.from.trim()} → ${fix.to.trim()}`];
  const page = language === 'ja' ? `[${code}] 例: ${errorPage(code)}` : `[${code}] examples: ${errorPage(code)}`;
  return [formatProblem(problem, language), ...[...frame, ...fixed, page].map((line) => `    ${line}`), ''];
}

/** Problems for a program, with both languages and the page of each. */
export function reportJson(ok: boolean, problems: readonly Problem[]): string {
  const told = problems.map((problem) => ({ ...problem, page: errorPage(problem.code) }));
  return JSON.stringify({ ok, count: told.length, problems: told }, null, 2);
}

/** A problem as an annotation of GitHub Actions, shown beside the line in a pull request. */
export function reportGithub(problem: Problem, language: 'ja' | 'en'): string {
  const { file, line, column, field, code, found, expected, write } = problem;
  const places = { file, line, col: column, title: `${field} [${code}]` };
  const properties = Object.entries(places).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  const text =
    language === 'ja'
      ? `${found.ja}。正しい形: ${expected.ja}。書き方: ${write.ja}`
      : `${found.en}; expected ${expected.en}; ${write.en}`;
  return `::error ${properties.join(',')}::${escapeData(`${text}\n${errorPage(code)}`)}`;
}

/** Workflow commands end at a line end and read `%` as an escape (actions/toolkit, packages/core/src/command.ts). */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
