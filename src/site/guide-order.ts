import type { Guide } from '../catalog/catalog.ts';

/** The parts of the list of guides. */
export const GUIDE_GROUPS = ['first', 'understand', 'choose'] as const;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

/** The order in which guides are best read: first what helps in an emergency, then how things work, then choosing. */
const ORDER: Record<GuideGroup, readonly string[]> = {
  first: ['first-hour', 'unexplained-bounce', 'takeover-story'],
  understand: [
    'passwords-and-lockouts',
    'smtp-from-abroad',
    'fixed-ip-sending',
    'spf-dkim-dmarc',
    'ids-ips-waf-ddos',
    'backups',
  ],
  choose: ['choosing-checklist', 'reading-security-pages', 'sla', 'moving-hosts'],
};

/** The guides of each group in reading order; a guide without a place of its own comes last under `understand`. */
export function groupGuides(guides: readonly Guide[]): { group: GuideGroup; guides: Guide[] }[] {
  const placed = new Set(Object.values(ORDER).flat());
  return GUIDE_GROUPS.map((group) => ({
    group,
    guides: [
      ...ORDER[group].flatMap((id) => guides.filter((guide) => guide.id === id)),
      ...(group === 'understand' ? guides.filter(({ id }) => !placed.has(id)) : []),
    ],
  })).filter((part) => part.guides.length > 0);
}

/** The guides read before and after one, among those given. */
export function neighbours(guides: readonly Guide[], id: string): Record<'previous' | 'next', Guide | undefined> {
  const order = groupGuides(guides).flatMap((part) => part.guides);
  const place = order.findIndex((guide) => guide.id === id);
  return { previous: order[place - 1], next: place < 0 ? undefined : order[place + 1] };
}
