import { LICENSES, SHIPPED_USES } from '../i18n/messages/licenses.ts';
import { siteUrl } from '../site/environment.ts';
import { buildPackagesByLicense, LICENSES_PATH, PACKAGES, readShipped, SBOM_PATH } from '../site/license-facts.ts';
import { escapeText, externalLink, heading, list, type Twin, type TwinContext } from './markdown.ts';

/** The twin of the page of the licences. */
export function licensesTwin({ l }: TwinContext): Twin {
  const shipped = readShipped();
  const groups = buildPackagesByLicense();
  const count = groups.reduce((sum, { packages }) => sum + packages.length, 0);
  return {
    path: LICENSES_PATH,
    title: l(LICENSES.title),
    lead: l(LICENSES.lead),
    blocks: [
      heading(2, l(LICENSES.shippedTitle)),
      list(
        shipped.map(
          ({ name, version, license }) => `${escapeText(`${name} ${version}`)} (${license}): ${l(SHIPPED_USES[name])}`,
        ),
      ),
      ...shipped.flatMap(({ name, text }) => [heading(3, name), `\`\`\`\n${text}\n\`\`\``]),
      heading(2, l(LICENSES.buildTitle)),
      l(LICENSES.buildLead(count)),
      list(
        groups.map(
          ({ license, packages }) =>
            `${l(LICENSES.group(license, packages.length))}: ${packages.map(({ name, version }) => escapeText(`${name} ${version}`)).join(', ')}`,
        ),
      ),
      heading(2, l(LICENSES.sbomTitle)),
      l(LICENSES.sbomLead(PACKAGES.length)),
      externalLink('sbom.cdx.json', `${siteUrl()}${SBOM_PATH}`),
    ],
  };
}
