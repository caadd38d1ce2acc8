import { computeOnce } from '../comparison/compute-once.ts';
import { LOCALES, type Locale } from '../i18n/locale.ts';
import { FRAME } from '../i18n/messages/frame.ts';
import { HOME } from '../i18n/messages/home.ts';
import { TWIN } from '../i18n/messages/twin.ts';
import { siteUrl } from '../site/environment.ts';
import type { Site } from '../site/load-site.ts';
import { segmentOf } from '../site/locale-paths.ts';
import { twinPath } from '../site/twin-path.ts';
import { featureTwins } from './feature-twins.ts';
import { knowledgeTwins } from './knowledge-twins.ts';
import { escapeText, heading, list, makeContext, type Twin, type TwinContext } from './markdown.ts';
import { overviewTwins } from './overview-twins.ts';
import { providerTwins } from './provider-twins.ts';
import { rankingTwins } from './ranking-twins.ts';
import { toolTwins } from './tool-twins.ts';

/** The Markdown twin of every page in one language, made from the data and not from the pages. */
export const allTwins = computeOnce((context: TwinContext): Twin[] => [
  ...overviewTwins(context),
  ...rankingTwins(context),
  ...providerTwins(context),
  ...featureTwins(context),
  ...knowledgeTwins(context),
  ...toolTwins(context),
]);

/** What the writers of twins work with, once a language. */
const contextsOf = computeOnce((site: Site) => LOCALES.map((locale: Locale) => makeContext(site, locale)));

/** A twin with what its text is written with. */
export interface TwinFile {
  twin: Twin;
  context: TwinContext;
}

/** Static paths of all twins. Their texts are written one by one, since all at once would fill the memory. */
export function twinPaths(site: Site) {
  return contextsOf(site).flatMap((context) =>
    allTwins(context).map((twin) => ({
      params: { locale: segmentOf(context.locale), twin: twinPath(twin.path).slice(1, -'.md'.length) },
      props: { twin, context },
    })),
  );
}

/** `llms.txt` (llmstxt.org): what the site is, and where language models find it as Markdown. */
export function writeLlms(site: Site): string {
  const links = (context: TwinContext) =>
    list(allTwins(context).map(({ title, path, lead }) => `${context.link(title, path)}: ${escapeText(lead)}`));
  const [japanese = '', english = ''] = contextsOf(site).map(links);
  return `${[
    `# ${FRAME.siteName.en} (${FRAME.siteName.ja})`,
    `> ${TWIN.about.en}`,
    TWIN.about.ja,
    `${TWIN.hint.en}\n${TWIN.hint.ja}`,
    `${HOME.lead(site.catalog.providers.length).en} ${siteUrl()}/`,
    heading(2, '日本語'),
    japanese,
    heading(2, 'English'),
    english,
  ].join('\n\n')}\n`;
}
