import type { Attack, Guide } from '../catalog/catalog.ts';
import { type Locale, localizer } from '../i18n/locale.ts';
import type { StepState } from '../ranking/attack-coverage.ts';
import { rankBySafety, type SafetyResult } from '../ranking/safe-as-delivered.ts';
import type { Site } from './load-site.ts';

/** Every provider ranked by what its defaults cut along the given attack paths. */
export function rankAlong(site: Site, attacks: readonly Attack[]): SafetyResult {
  return rankBySafety(site.catalog.providers, (provider) =>
    attacks.map((attack) => site.attackCoverage(attack, provider)),
  );
}

/** For each step of an attack path, at how many providers each state holds. */
export function countByState(site: Site, attack: Attack): Record<StepState, number>[] {
  const coverages = site.catalog.providers.map((provider) => site.attackCoverage(attack, provider));
  return attack.steps.map((_, index) => {
    const count = (state: StepState) => coverages.filter(({ steps }) => steps[index]?.state === state).length;
    return { cut: count('cut'), 'can-cut': count('can-cut'), unknown: count('unknown'), open: count('open') };
  });
}

/** What a step of an attack path tells those who are at it; what its editor left out is absent. */
export interface StepAdvice {
  /** The step's place in the path, from 1. */
  number: number;
  id: string;
  name: string;
  sign: string | undefined;
  now: string | undefined;
  guide: { title: string; path: string } | undefined;
}

/** The steps that tell how they show, or what to do, in a language; the guide only where it exists in that language. */
export function adviseSteps({ steps }: Attack, guides: readonly Guide[], locale: Locale): StepAdvice[] {
  const l = localizer(locale);
  return steps.flatMap(({ id, name, sign, now, guide }, index) => {
    if (!sign && !now) return [];
    const title = guides.find((other) => other.id === guide)?.[locale]?.title;
    return {
      number: index + 1,
      id,
      name: l(name),
      sign: sign && l(sign),
      now: now && l(now),
      guide: title === undefined ? undefined : { title, path: `/guides/${guide}/` },
    };
  });
}
