import { chromium } from 'playwright-core';
import type { ExamResults } from '../src/exam/exam-results.ts';
import { findChromium, freePort } from '../test/browser/browser.ts';
import { median } from './median.ts';
import { versionOf } from './package-version.ts';

type LighthousePart = NonNullable<ExamResults['lighthouse']>;
type LighthousePage = LighthousePart['pages'][number];

/** The kinds of pages that readers see most; a page takes about half a minute. */
const PAGES = [
  '/',
  '/choose/',
  '/compare/',
  '/rankings/business/',
  '/providers/xserver/',
  '/features/smtp-geo-restriction/',
  '/attacks/mail-account-takeover/',
  '/guides/takeover-story/',
];
/** The categories that are told; Lighthouse knows another, for programs. */
const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Runs Lighthouse in its mobile profile (slow 4G, simulated) on the main kinds of pages, in Japanese. */
export async function examineWithLighthouse(origin: string, runs: number): Promise<Omit<LighthousePart, 'measuredOn'>> {
  const port = await freePort();
  const browser = await chromium.launch({
    args: ['--no-sandbox', '--no-zygote', '--disable-background-networking', `--remote-debugging-port=${port}`],
    ...(await findChromium()),
  });
  try {
    const pages: LighthousePage[] = [];
    for (const path of PAGES) {
      const measured: LighthousePage[] = [];
      for (let run = 0; run < runs; run += 1) measured.push(await measurePage(origin, path, port));
      const page = mediansOf(measured);
      console.log(
        `  ${path} ${page.performance}/${page.accessibility}/${page.bestPractices}/${page.seo} LCP ${Math.round(page.lcp)} ms, CLS ${page.cls} ${page.failed.join(' ')}`,
      );
      pages.push(page);
    }
    return { version: versionOf('lighthouse'), runs, pages };
  } finally {
    await browser.close();
  }
}

async function measurePage(origin: string, path: string, port: number): Promise<LighthousePage> {
  const { default: lighthouse } = await import('lighthouse');
  const result = await lighthouse(`${origin}${path}`, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: CATEGORIES,
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
  const { categories, audits } = result.lhr;
  const scoreOf = (category: string) => Math.round((categories[category]?.score ?? 0) * 100);
  const costly = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9);
  return {
    path,
    performance: scoreOf('performance'),
    accessibility: scoreOf('accessibility'),
    bestPractices: scoreOf('best-practices'),
    seo: scoreOf('seo'),
    lcp: Math.round(audits['largest-contentful-paint']?.numericValue ?? 0),
    cls: Math.round((audits['cumulative-layout-shift']?.numericValue ?? 0) * 1000) / 1000,
    bytes: Math.round(audits['total-byte-weight']?.numericValue ?? 0),
    failed: [...new Set(costly.map(({ id }) => id))].sort(),
  };
}

/** The medians of several runs of one page; the audits that failed are those of any run. */
function mediansOf(runs: readonly LighthousePage[]): LighthousePage {
  const [first] = runs;
  if (!first) throw new Error('there was no run');
  const of = (read: (page: LighthousePage) => number) => median(runs.map(read));
  return {
    path: first.path,
    performance: of(({ performance }) => performance),
    accessibility: of(({ accessibility }) => accessibility),
    bestPractices: of(({ bestPractices }) => bestPractices),
    seo: of(({ seo }) => seo),
    lcp: of(({ lcp }) => lcp),
    cls: of(({ cls }) => cls),
    bytes: of(({ bytes }) => bytes),
    failed: [...new Set(runs.flatMap(({ failed }) => failed))].sort(),
  };
}
