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
import { writeTwin } from './write-twin.ts';

/** The Markdown twin of every page in one language, made from the data and not from the pages. */
export function allTwins(context: TwinContext): Twin[] {
  return [
    ...overviewTwins(context),
    ...rankingTwins(context),
    ...providerTwins(context),
    ...featureTwins(context),
    ...knowledgeTwins(context),
    ...toolTwins(context),
  ];
}

/** Static paths of all twins with their text. */
export function twinPaths(site: Site) {
  return LOCALES.flatMap((locale: Locale) => {
    const context = makeContext(site, locale);
    return allTwins(context).map((twin) => ({
      params: { locale: segmentOf(locale), twin: twinPath(twin.path).slice(1, -'.md'.length) },
      props: { markdown: writeTwin(twin, context) },
    }));
  });
}

/** `llms.txt` (llmstxt.org): what the site is, and where language models find it as Markdown. */
export function writeLlms(site: Site): string {
  const japanese = makeContext(site, 'ja');
  const english = makeContext(site, 'en');
  const links = (context: TwinContext) =>
    list(allTwins(context).map(({ title, path, lead }) => `${context.link(title, path)}: ${escapeText(lead)}`));
  return `${[
    `# ${FRAME.siteName.en} (${FRAME.siteName.ja})`,
    `> ${TWIN.about.en}`,
    TWIN.about.ja,
    `${TWIN.hint.en}\n${TWIN.hint.ja}`,
    `${HOME.lead(site.catalog.providers.length).en} ${siteUrl()}/`,
    heading(2, '日本語'),
    links(japanese),
    heading(2, 'English'),
    links(english),
  ].join('\n\n')}\n`;
}
