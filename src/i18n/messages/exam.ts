import type { ExamPart, ExamResults } from '../../exam/exam-results.ts';
import { type ExamRowId, LIGHTHOUSE_CATEGORIES, type LighthouseCategory, TARGETS } from '../../exam/judge-exam.ts';
import type { Localized } from '../../schema/text.ts';
import { formatDate, formatNumber } from '../format.ts';

type Part<Name extends ExamPart> = NonNullable<ExamResults[Name]>;

/** Words of the page on which the site passes its own exam. */
export const EXAM = {
  title: { ja: 'このサイトの検査', en: 'This site examined' },
  lead: {
    ja: '各社に求めることを、このサイト自身で測りました。届かない項目も、そのまま載せます。',
    en: 'What we ask of hosts, measured on this site itself, with what falls short shown as it is.',
  },
  summary: (met: number, all: number) => ({
    ja: `目標のある${all}項目のうち${met}項目が達成`,
    en: `${met} of ${all} targets met`,
  }),
  resultsTitle: { ja: '結果', en: 'Results' },
  item: { ja: '項目', en: 'Item' },
  measured: { ja: '実測', en: 'Measured' },
  target: { ja: '目標', en: 'Target' },
  verdict: { ja: '判定', en: 'Verdict' },
  command: { ja: '測り直す方法と測定日', en: 'To measure it again, and the day' },
  on: (day: string) => ({ ja: formatDate(day, 'ja'), en: formatDate(day, 'en') }),
  met: { ja: '達成', en: 'met' },
  missed: { ja: '未達', en: 'missed' },
  noTarget: { ja: '目標なし', en: 'no target' },
  notMeasured: { ja: 'まだ測っていないもの', en: 'Not measured yet' },

  pagesTitle: { ja: 'ページごとの Lighthouse', en: 'Lighthouse page by page' },
  pagesLead: ({ version, runs }: Part<'lighthouse'>) => ({
    ja: `Lighthouse ${version}のモバイル設定（低速4Gを模擬）で、よく読まれる種類の日本語ページを${runs}回ずつ測りました。${runs > 1 ? '値は中央値です。' : ''}点数は100が満点です。`,
    en: `Lighthouse ${version} in its mobile profile (slow 4G, simulated) on Japanese pages of the kinds read most, ${runs === 1 ? 'once each' : `${runs} runs each, medians`}. 100 is full marks.`,
  }),
  pagesFrame: { ja: 'Lighthouse の表', en: 'Table of Lighthouse results' },
  page: { ja: 'ページ', en: 'Page' },
  lcp: { ja: '主な内容の表示', en: 'Main content shown' },
  shift: { ja: 'ずれ', en: 'Shift' },
  sent: { ja: '転送量', en: 'Sent' },
  failed: { ja: '減点した検査', en: 'Audits that cost points' },
  seconds: (milliseconds: number) => ({ ja: `${inSeconds(milliseconds)}秒`, en: `${inSeconds(milliseconds)} s` }),

  findingsTitle: { ja: '見つかった誤り', en: 'What was found' },
  finding: (tool: string, rule: string, count: number) => ({
    ja: `${tool}：${rule}（${formatNumber(count)}件）`,
    en: `${tool}: ${rule} (${formatNumber(count)})`,
  }),

  scaleTitle: { ja: 'サービスが増えたとき', en: 'With more services' },
  scaleLead: {
    ja: '架空のサービスを足した内容で、実際のビルドを行った結果です。画像のキャッシュは空から始めています。伸びの指数は、最後の2つの規模から計算しました。1なら、サービスの数に比例します。',
    en: 'The real build of the real content with made-up services added, beginning with an empty cache of pictures. The exponent is taken from the last two sizes; at 1, cost grows in proportion to the services.',
  },
  services: { ja: 'サービス', en: 'Services' },
  pageCount: { ja: 'ページ', en: 'Pages' },
  time: { ja: '時間', en: 'Time' },
  memory: { ja: 'メモリー（最大）', en: 'Memory at most' },
  exponents: ({ timeExponent, memoryExponent, load }: Part<'scale'>) => ({
    ja: `伸びの指数は、時間が${timeExponent}、メモリーが${memoryExponent}です。測り終えたときの負荷（直近1分の平均）は${load}でした。`,
    en: `Exponents: ${timeExponent} for time, ${memoryExponent} for memory. The load at the end (mean of the last minute) was ${load}.`,
  }),

  howTitle: { ja: '測り方と限界', en: 'How it was measured, and limits' },
  how: [
    {
      ja: 'ビルドしたファイルを、本番と同じヘッダーを付ける確認用サーバーから配り、同じ機械の Chromium で開いて測りました。実際の回線や、公開先のサーバーの速さは含みません。',
      en: 'The built files were served by the preview, which sends the headers of production, and opened in Chromium on the same machine. Real lines and the speed of a public server are not part of it.',
    },
    {
      ja: 'HTTP Observatory は公開中のサイトだけを調べるため、その採点規則を確認用サーバーの応答に当てました。証明書が正しく、HTTP から HTTPS へ転送することは前提にしていて、公開先で確かめる必要があります。',
      en: 'HTTP Observatory scans public sites only, so its rules were applied to what the preview answers. A valid certificate and the redirect from HTTP to HTTPS are taken for granted; they remain to be checked where the site is published.',
    },
    {
      ja: '機械は2コアで、ほかの処理も動いています。かかった時間と Lighthouse の速さの点は、専用の機械で測るより悪く出ます。',
      en: 'The machine has 2 cores and does other work too; times and Lighthouse’s performance come out worse than on a machine of its own.',
    },
    {
      ja: '読むだけのページで Lighthouse の「検索」が100にならないのは、ページの方針（CSP）が通信を一切許さず、Lighthouse が robots.txt を読み込めないためです。点のために方針を緩めることはしていません。',
      en: 'Pages that are only read do not reach 100 for search engines because their policy (CSP) allows no request at all, so Lighthouse cannot load robots.txt. The policy was not loosened for the sake of the mark.',
    },
  ] satisfies Localized[],
  load: (load: number) => ({
    ja: `ビルドを測ったときの負荷（直近1分の平均）は${load}でした。`,
    en: `The load when the build was measured (mean of the last minute) was ${load}.`,
  }),
};

/** What each row asks. */
export const EXAM_ROWS: Record<ExamRowId, Localized> = {
  headers: { ja: '応答ヘッダー（HTTP Observatory の規則）', en: 'Response headers (rules of HTTP Observatory)' },
  'lighthouse-performance': { ja: '速さ（Lighthouse）', en: 'Performance (Lighthouse)' },
  'lighthouse-accessibility': { ja: '使いやすさ（Lighthouse）', en: 'Accessibility (Lighthouse)' },
  'lighthouse-bestPractices': { ja: '作法（Lighthouse）', en: 'Best practices (Lighthouse)' },
  'lighthouse-seo': { ja: '検索エンジン向け（Lighthouse）', en: 'Search engines (Lighthouse)' },
  'lighthouse-lcp': { ja: '主な内容が表示されるまで', en: 'Until the main content shows' },
  'lighthouse-cls': { ja: '読み込み中のずれ', en: 'Shift while loading' },
  axe: { ja: 'アクセシビリティ（axe）', en: 'Accessibility (axe)' },
  markup: { ja: 'HTML の規格（html-validate）', en: 'HTML standard (html-validate)' },
  links: { ja: 'サイト内のリンク', en: 'Internal links' },
  weights: { ja: 'ページの重さ', en: 'Weight of pages' },
  search: { ja: 'サイト内検索', en: 'Site search' },
  checksums: { ja: '公開データの検査合計', en: 'Checksums of the open data' },
  build: { ja: 'ビルド', en: 'Build' },
  scale: { ja: '規模の拡大', en: 'Scale' },
};

/** The name of a part that was not measured. */
export const EXAM_PARTS: Record<ExamPart, Localized> = {
  ...EXAM_ROWS,
  lighthouse: { ja: 'Lighthouse', en: 'Lighthouse' },
};

const CATEGORY_NAMES: Record<LighthouseCategory, Localized> = {
  performance: { ja: '速さ', en: 'Performance' },
  accessibility: { ja: '使いやすさ', en: 'Accessibility' },
  bestPractices: { ja: '作法', en: 'Best practices' },
  seo: { ja: '検索', en: 'Search engines' },
};

/** The four marks of Lighthouse with their names. */
export const LIGHTHOUSE_MARKS = LIGHTHOUSE_CATEGORIES.map((category) => ({ category, name: CATEGORY_NAMES[category] }));

const FULL_MARKS = { ja: 'どのページも100', en: '100 on every page' };
const NO_FINDINGS = { ja: '0件', en: 'none' };

/** What is asked of each row; none for a row that is only told. */
export const EXAM_TARGETS: Partial<Record<ExamRowId, Localized>> = {
  headers: { ja: TARGETS.grade, en: TARGETS.grade },
  'lighthouse-performance': FULL_MARKS,
  'lighthouse-accessibility': FULL_MARKS,
  'lighthouse-bestPractices': FULL_MARKS,
  'lighthouse-seo': FULL_MARKS,
  'lighthouse-lcp': {
    ja: `全ページで${inSeconds(TARGETS.lcp)}秒以内`,
    en: `${inSeconds(TARGETS.lcp)} s at most on every page`,
  },
  'lighthouse-cls': { ja: '0', en: '0' },
  axe: NO_FINDINGS,
  markup: NO_FINDINGS,
  links: { ja: '切れたリンク0件', en: 'none broken' },
  weights: { ja: '上限を超えるページ0件', en: 'no page over its budget' },
  search: { ja: '正解がすべて3位以内', en: 'a right page always among the first three' },
  checksums: { ja: 'すべて一致', en: 'all match' },
  scale: {
    ja: `${formatNumber(TARGETS.scale.providers)}サービスを${TARGETS.scale.seconds}秒・${TARGETS.scale.peakBytes / 1e9}GB以内、指数${TARGETS.scale.exponent}以下`,
    en: `${formatNumber(TARGETS.scale.providers)} services within ${TARGETS.scale.seconds} s and ${TARGETS.scale.peakBytes / 1e9} GB, exponents up to ${TARGETS.scale.exponent}`,
  },
};

/** How a reader with the source code measures a part again. */
export const EXAM_COMMANDS: Record<ExamPart, string> = {
  headers: 'npm run exam -- --only headers',
  lighthouse: 'npm run exam -- --only lighthouse',
  axe: 'npm run exam -- --only axe',
  markup: 'npm run exam -- --only markup',
  links: 'npm run exam -- --only links',
  weights: 'npm run weigh',
  search: 'npm run exam -- --only search',
  checksums: 'sha256sum -c SHA256SUMS',
  build: 'npm run exam -- --only build',
  scale: 'npm run bench',
};

/** What was measured, in words. */
export function tellFigure(id: ExamRowId, results: ExamResults): Localized {
  const { headers, lighthouse, axe, markup, links, weights, search, checksums, build, scale } = results;
  if (lighthouse && id.startsWith('lighthouse')) return tellLighthouse(id, lighthouse);
  if (id === 'headers' && headers) return tellHeaders(headers);
  if (id === 'axe' && axe) return tellFindings(axe);
  if (id === 'markup' && markup) return tellFindings(markup);
  if (id === 'links' && links) return tellLinks(links);
  if (id === 'weights' && weights) return tellWeights(weights);
  if (id === 'search' && search) return tellSearch(search);
  if (id === 'checksums' && checksums) return tellChecksums(checksums);
  if (id === 'build' && build) return tellBuild(build);
  if (id === 'scale' && scale) return tellScale(scale);
  throw new Error(`${id} was not measured`);
}

function tellHeaders({ grade, score, passed, tests }: Part<'headers'>): Localized {
  return {
    ja: `${grade}（${score}点）、${tests}検査中${passed}に合格`,
    en: `${grade} (${score} points), ${passed} of ${tests} tests passed`,
  };
}

function tellLighthouse(id: ExamRowId, { pages }: Part<'lighthouse'>): Localized {
  if (id === 'lighthouse-lcp') {
    const slowest = Math.max(...pages.map(({ lcp }) => lcp));
    const inTime = pages.filter(({ lcp }) => lcp <= TARGETS.lcp).length;
    return {
      ja: `最も遅いページで${inSeconds(slowest)}秒、${pages.length}ページ中${inTime}ページが目標内`,
      en: `${inSeconds(slowest)} s on the slowest page; ${inTime} of ${pages.length} in time`,
    };
  }
  if (id === 'lighthouse-cls') {
    const most = Math.max(...pages.map(({ cls }) => cls));
    return { ja: `最大 ${most}`, en: `${most} at most` };
  }
  const category = LIGHTHOUSE_CATEGORIES.find((name) => id === `lighthouse-${name}`) ?? 'performance';
  const scores = pages.map((page) => page[category]);
  const full = scores.filter((score) => score >= TARGETS.lighthouseScore).length;
  return {
    ja: `${pages.length}ページ中${full}ページが100、最低${Math.min(...scores)}`,
    en: `100 on ${full} of ${pages.length} pages, ${Math.min(...scores)} at the lowest`,
  };
}

function tellFindings({ pages, findings }: Part<'axe'>): Localized {
  const all = findings.reduce((sum, { count }) => sum + count, 0);
  return {
    ja: `${pages}ページで${formatNumber(all)}件`,
    en: `${formatNumber(all)} on ${pages} pages`,
  };
}

function tellLinks({ links, broken }: Part<'links'>): Localized {
  return {
    ja: `${formatNumber(links)}本のうち切れたもの${broken}件`,
    en: `${broken} of ${formatNumber(links)} broken`,
  };
}

function tellWeights({ pages, overBudget, fullest }: Part<'weights'>): Localized {
  const { bytes, budget, path } = fullest;
  return {
    ja: `${pages}ページ中${overBudget}ページが超過。最も上限に近い ${path} は、${formatNumber(budget)}バイトに対し${formatNumber(bytes)}バイト（HTML と CSS）`,
    en: `${overBudget} of ${pages} pages over. Closest is ${path}: ${formatNumber(bytes)} of ${formatNumber(budget)} bytes (HTML and CSS)`,
  };
}

function tellSearch({ queries, first, firstThree, bytes }: Part<'search'>): Localized {
  const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
  return {
    ja: `${queries}の問い合わせのうち、1位が正解${percent(first)}、3位以内${percent(firstThree)}。初回の転送量は${formatNumber(bytes)}バイト`,
    en: `${queries} queries: right page first ${percent(first)}, among the first three ${percent(firstThree)}; a first search loads ${formatNumber(bytes)} bytes`,
  };
}

function tellChecksums({ files, matching }: Part<'checksums'>): Localized {
  return { ja: `${files}ファイル中${matching}が一致`, en: `${matching} of ${files} files match` };
}

function tellBuild({ seconds, peakBytes, pages, files }: Part<'build'>): Localized {
  return {
    ja: `${Math.round(seconds)}秒、メモリー最大${inGigabytes(peakBytes)}GB（HTML ${formatNumber(pages)}、全${formatNumber(files)}ファイル）`,
    en: `${Math.round(seconds)} s, ${inGigabytes(peakBytes)} GB of memory at most (${formatNumber(pages)} HTML of ${formatNumber(files)} files)`,
  };
}

function tellScale({ sizes }: Part<'scale'>): Localized {
  const largest = sizes.reduce((a, b) => (b.providers > a.providers ? b : a));
  const { providers, seconds, peakBytes } = largest;
  return {
    ja: `${formatNumber(providers)}サービスまで測定：${formatNumber(Math.round(seconds))}秒、${inGigabytes(peakBytes)}GB`,
    en: `measured up to ${formatNumber(providers)} services: ${formatNumber(Math.round(seconds))} s, ${inGigabytes(peakBytes)} GB`,
  };
}

/** Seconds with one decimal, rounded up: what is late must not look in time. */
function inSeconds(milliseconds: number): string {
  return (Math.ceil(milliseconds / 100) / 10).toFixed(1);
}

/** Gigabytes (10⁹ bytes) with one decimal. */
export function inGigabytes(bytes: number): string {
  return (bytes / 1e9).toFixed(1);
}
