import type { Feature, Provider } from '../catalog/catalog.ts';
import type { Source } from '../schema/source.ts';
import { GROUPS, type Group, isOfficial } from '../schema/vocabulary.ts';
import { offerOf } from '../verdict/support-strength.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Site } from './load-site.ts';

/** The address of the list of checklists, without the language. */
export const CHECKUP_PATH = '/checkup/';

/** The address of a provider's checklist, without the language. */
export function checkupPath(provider: string): string {
  return `/providers/${provider}/checkup/`;
}

/** One feature that a customer may have switched on. */
export interface CheckupItem {
  feature: Feature;
  verdict: Verdict;
  /** Known to be on from the start. */
  isOn: boolean;
  /** Known not to be offered: there is nothing to tick. */
  isMissing: boolean;
  /** Pages that explain it: the host's own, or else the strongest. */
  sources: Source[];
}

/** The features that cut a step of any attack path, as they stand at a provider, by group. */
export function checkupItems(site: Site, provider: Provider): { group: Group; items: CheckupItem[] }[] {
  const guards = new Set(site.catalog.attacks.flatMap(({ steps }) => steps.flatMap(({ cutBy }) => cutBy)));
  const features = site.catalog.features.filter(({ id }) => guards.has(id));
  return GROUPS.map((group) => ({
    group,
    items: features
      .filter((feature) => feature.group === group)
      .map((feature) => makeItem(feature, site.verdicts.get(provider.id, feature.id))),
  })).filter(({ items }) => items.length > 0);
}

/** A checklist has room for one page a feature, or two of the host's own. */
const MAX_SOURCES = { official: 2, others: 1 };

function makeItem(feature: Feature, verdict: Verdict): CheckupItem {
  if (!verdict.known) return { feature, verdict, isOn: false, isMissing: false, sources: [] };
  const offer = offerOf(verdict, { switchable: feature.switchable !== false });
  const all = verdict.deciding.map(({ source }) => source);
  const official = all.filter(({ kind }) => isOfficial(kind)).slice(0, MAX_SOURCES.official);
  return {
    ...{ feature, verdict },
    isOn: offer === 'on-by-default',
    isMissing: offer === 'not-offered',
    sources: official.length > 0 ? official : all.slice(0, MAX_SOURCES.others),
  };
}

/** The id of the box that a feature is ticked with, and the class of the steps that it cuts. */
export const tickId = (feature: string): string => `on-${feature}`;
export const stepClass = (feature: string): string => `by-${feature}`;

/**
 * The style rules by which a tick closes the steps that its feature cuts: checklists need no script. A step closes with
 * any one of its features, as in `coverAttack`.
 */
export function checkupStyles({ catalog }: Site): string {
  return catalog.features
    .map(({ id }) => {
      const steps = `.checkup:has(#${tickId(id)}:checked) .${stepClass(id)}`;
      return `${steps}>.closed{display:block}${steps}>.open{display:none}\n`;
    })
    .join('');
}
