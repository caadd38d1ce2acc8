import { labelled } from '../i18n/format.ts';
import { localizedPath } from '../i18n/locale.ts';
import { TWIN } from '../i18n/messages/twin.ts';
import { siteUrl } from '../site/environment.ts';
import { escapeText, type Twin, type TwinContext } from './markdown.ts';

/** The file: title, what the page is, where it stands and under which licence, then its content. */
export function writeTwin({ path, title, lead, blocks }: Twin, { locale, l, site }: TwinContext): string {
  const facts = [
    labelled(l(TWIN.page), `${siteUrl()}${localizedPath(locale, path)}`, locale),
    labelled(l(TWIN.day), site.today, locale),
    labelled(l(TWIN.licence), 'CC BY 4.0', locale),
  ];
  const parts = [
    `# ${escapeText(title)}`,
    `> ${escapeText(lead)}`,
    facts.map((fact) => `- ${fact}`).join('\n'),
    ...blocks,
  ];
  return `${parts.filter((part) => part !== false && part !== '').join('\n\n')}\n`;
}
