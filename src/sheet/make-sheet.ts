import type { Requirement } from '../choosing/derive-requirements.ts';
import type { StepState } from '../ranking/attack-coverage.ts';
import type { Level } from '../schema/vocabulary.ts';
import type { CellFacts, FeatureFacts, ProviderFacts, SheetFacts, SourceFacts } from './facts.ts';
import { countMusts, findRisks, idsOf, type MustCount, type Risk } from './find-risks.ts';
import { type Cost, costOf } from './plan-cost.ts';

/** A sheet worked out: what page, print and workbook all show. Lists of candidates are in one order. */
export interface Sheet {
  candidates: SheetCandidate[];
  requirements: SheetRequirement[];
  paths: SheetPath[];
  sources: SheetSource[];
}

export interface SheetCandidate {
  provider: ProviderFacts;
  musts: MustCount;
  cost: Cost;
  risks: Risk[];
}

export interface SheetRequirement {
  feature: FeatureFacts;
  level: Level;
  /** Why it is asked for, a sentence each. */
  reasons: string[];
  /** One a candidate; a cell without facts is not verified. */
  cells: SheetCell[];
}

export interface SheetCell {
  facts: CellFacts | undefined;
  /** Numbers of its sources. */
  notes: number[];
}

/** An attack path that one of the requirements cuts. */
export interface SheetPath {
  name: string;
  steps: string[];
  /** For each candidate what becomes of each step. */
  states: StepState[][];
}

/** A page read on a day, numbered from 1. */
export interface SheetSource extends SourceFacts {
  number: number;
  provider: string;
}

/**
 * Works out a sheet.
 * @param providers the candidates, in the order of the sheet
 * @param requirements what is asked for, in the order of the sheet; features that are not there are passed over
 */
export function makeSheet(
  { features, attacks, rules }: SheetFacts,
  providers: readonly ProviderFacts[],
  requirements: readonly Requirement[],
): Sheet {
  const sources = new SourceList();
  const byId = new Map(features.map((feature) => [feature.id, feature]));
  const reasons = new Map(rules.map(({ id, reason }) => [id, reason]));
  const asked = requirements.filter(({ feature }) => byId.has(feature));
  const musts = idsOf(asked, 'must');
  const numbered = new Map(
    providers.map((provider) => [provider, asked.map(({ feature }) => numberCell(sources, provider, feature))]),
  );
  const cuts = new Set(asked.filter(({ level }) => level !== 'avoid').map(({ feature }) => feature));
  return {
    candidates: providers.map((provider) => {
      const cost = costOf(provider, musts);
      return { provider, cost, musts: countMusts(provider, musts), risks: findRisks(provider, asked, cost) };
    }),
    requirements: asked.map((requirement, row) => {
      const feature = byId.get(requirement.feature) as FeatureFacts;
      const said = requirement.reasons.flatMap((rule) => reasons.get(rule) ?? []);
      return {
        feature,
        level: requirement.level,
        // Where no answer asks for it, what the feature stops is reason enough.
        reasons: said.length > 0 ? said : [feature.reason],
        cells: providers.map((provider) => ({
          facts: provider.cells[feature.id],
          notes: numbered.get(provider)?.[row] ?? [],
        })),
      };
    }),
    paths: attacks
      .filter(({ steps }) => steps.some(({ cutBy }) => cutBy.some((id) => cuts.has(id))))
      .map(({ id, name, steps }) => ({
        name,
        steps: steps.map((step) => step.name),
        states: providers.map(({ paths }) => paths[id] ?? []),
      })),
    sources: sources.list,
  };
}

/** Numbers the sources of a cell: the one that weighs most, or all where they disagree. */
function numberCell(sources: SourceList, provider: ProviderFacts, feature: string): number[] {
  const facts = provider.cells[feature];
  const shown = facts?.open === 'disputed' ? facts.sources : (facts?.sources.slice(0, 1) ?? []);
  return sources.number(provider, shown);
}

/** Numbers sources in the order in which they come; a page of one provider read on one day is one source. */
class SourceList {
  readonly list: SheetSource[] = [];
  readonly #numbers = new Map<string, number>();

  number({ id, name }: ProviderFacts, sources: readonly SourceFacts[]): number[] {
    const numbers = sources.map((source) => {
      const key = [id, source.address, source.readOn].join(' ');
      const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
      if (!this.#numbers.has(key)) this.list.push({ ...source, number, provider: name });
      this.#numbers.set(key, number);
      return number;
    });
    return [...new Set(numbers)].sort((a, b) => a - b);
  }
}
