import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ExamResults } from '../src/exam/exam-results.ts';
import { versionOf } from './package-version.ts';

const NAME = '@mdn/mdn-http-observatory';
const PACKAGE = path.join(import.meta.dirname, 'node_modules', NAME);
/** Some site that is on no preload list; the rules ask for a name with https. */
const HOST = 'www.example.jp';

interface Verdict {
  pass: boolean;
  result: string;
}

/**
 * Judges the headers of the home page by the rules of MDN's HTTP Observatory. Its scanner asks for a public host; so
 * its rules are given what the preview answers, as if it came over HTTPS with a good certificate after a redirect from
 * HTTP. Which of the host's own settings hold for that is said on the page.
 */
export async function examineHeaders(origin: string): Promise<Omit<NonNullable<ExamResults['headers']>, 'measuredOn'>> {
  writePreloadList();
  const [{ ALL_TESTS }, { Requests }, grader, { parseHttpEquivHeaders }, { MINIMUM_SCORE_FOR_EXTRA_CREDIT }] =
    await Promise.all(
      ['constants.js', 'types.js', 'grader/grader.js', 'retriever/utils.js', 'grader/charts.js'].map(
        (file) => import(path.join(PACKAGE, 'src', file)),
      ),
    );
  const response = await fetch(`${origin}/`);
  const html = await response.text();
  const url = new URL(`https://${HOST}/`);
  const answer = {
    headers: headersOf(response),
    request: { headers: {} },
    status: response.status,
    verified: true,
    data: html,
    config: {},
    httpEquiv: parseHttpEquivHeaders(html, url.href),
  };
  const requests = new Requests(HOST);
  requests.resources.path = html;
  Object.assign(requests.responses, { auto: answer, cors: answer, http: answer, https: answer });
  requests.responses.httpRedirects = [
    { url: new URL(`http://${HOST}/`), status: 301 },
    { url, status: 200 },
  ];
  requests.responses.httpsRedirects = [{ url, status: 200 }];
  if (response.headers.has('set-cookie')) throw new Error('the home page sets a cookie, which the site never does');
  requests.session = { url, jar: { serializeSync: () => ({ cookies: [] }) } };

  const verdicts: Verdict[] = ALL_TESTS.map((test: (requests: object) => Verdict) => test(requests));
  const modifiers: number[] = verdicts.map(({ result }) => grader.getScoreModifier(result));
  for (const [index, { pass, result }] of verdicts.entries())
    console.log(`  ${pass ? 'pass' : 'FAIL'} ${result} ${modifiers[index]}`);
  // As the scanner sums up: extra credit counts only where the score without it is high already.
  const plain = modifiers.filter((modifier) => modifier < 0).reduce((sum, modifier) => sum + modifier, 100);
  const full = modifiers.reduce((sum, modifier) => sum + modifier, 100);
  const { score, grade } = grader.getGradeForScore(plain >= MINIMUM_SCORE_FOR_EXTRA_CREDIT ? full : plain);
  return {
    version: versionOf(NAME),
    score,
    grade,
    passed: verdicts.filter(({ pass }) => pass).length,
    tests: verdicts.length,
  };
}

/** The rules read headers as properties and through `get`. */
function headersOf(response: Response): object {
  const headers = Object.fromEntries(response.headers);
  return Object.assign(headers, {
    get: (name: string) => response.headers.get(name) ?? undefined,
    has: (name: string) => response.headers.has(name),
  });
}

/** The package downloads the list of preloaded sites when it is installed with scripts; no site of ours is on it. */
function writePreloadList(): void {
  const file = path.join(PACKAGE, 'conf/hsts-preload.json');
  if (!existsSync(file) || readFileSync(file, 'utf8') === '') writeFileSync(file, '{}');
}
