import type { Locale } from '../../../../i18n/locale.ts';
import { type BadgeSubject, badgeFacts, badgePaths } from '../../../../site/badge-facts.ts';
import { writeEmbed } from '../../../../site/embed-page.ts';
import { loadSite } from '../../../../site/load-site.ts';

export async function getStaticPaths() {
  return badgePaths(await loadSite());
}

/** An embed card for other sites. */
export async function GET({ props }: { props: { locale: Locale; subject: BadgeSubject } }): Promise<Response> {
  return new Response(writeEmbed(badgeFacts(await loadSite(), props.subject, props.locale), props.locale));
}
