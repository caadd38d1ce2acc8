import { attackSchema } from '../schema/attack.ts';
import { changesSchema } from '../schema/change.ts';
import { COLLECTION_NAMES, type CollectionName } from '../schema/collections.ts';
import { featureSchema } from '../schema/feature.ts';
import { glossarySchema } from '../schema/glossary.ts';
import { guideSchema } from '../schema/guide.ts';
import { providerSchema } from '../schema/provider.ts';
import { questionSchema } from '../schema/question.ts';
import { rankingSchema } from '../schema/ranking.ts';
import { searchWordsSchema } from '../schema/search-words.ts';
import { GROUPS } from '../schema/vocabulary.ts';
import type { Catalog, Guide } from './catalog.ts';
import { checkSchema } from './check-schema.ts';
import { compareByName } from './compare-by-name.ts';
import { type Problem, sortProblems } from './problem.ts';
import type { RawEntry, UnreadableFile } from './raw-entry.ts';
import { codeOfRule, RULES } from './rules/index.ts';
import { splitBody } from './split-body.ts';

export interface BuildInput {
  entries: readonly RawEntry[];
  /** Files that could not be read; their ids count as existing. */
  unreadable?: readonly UnreadableFile[];
  /** The day of the check, YYYY-MM-DD. */
  today: string;
}

export type BuildResult = { ok: true; catalog: Catalog } | { ok: false; problems: Problem[] };

/** Joins the content into a catalogue, or returns every mistake of every file, sorted by place. */
export function buildCatalog({ entries, unreadable = [], today }: BuildInput): BuildResult {
  const ids = Object.fromEntries(
    COLLECTION_NAMES.map((name) => [
      name,
      new Set([...entries, ...unreadable].filter((entry) => entry.collection === name).map((entry) => entry.id)),
    ]),
  ) as Record<CollectionName, Set<string>>;
  const problems = [
    ...entries.flatMap(checkSchema),
    ...Object.entries(RULES).flatMap(([name, rule]) =>
      rule({ entries, ids, unreadable, today }).map((finding) => ({ ...finding, code: codeOfRule(name) })),
    ),
  ];
  return problems.length > 0 ? { ok: false, problems: sortProblems(problems) } : { ok: true, catalog: join(entries) };
}

function join(entries: readonly RawEntry[]): Catalog {
  const of = (name: CollectionName) => entries.filter((entry) => entry.collection === name);
  const shared = ({ id, body }: RawEntry) => ({ id, body: splitBody(body) });
  return {
    providers: of('providers')
      .map((entry) => {
        const { plans = [], claims = [], ...data } = providerSchema.parse(entry.data);
        return { ...data, plans, claims, ...shared(entry) };
      })
      .sort(compareByName),
    features: of('features')
      .map((entry) => ({ ...featureSchema.parse(entry.data), ...shared(entry) }))
      .sort((a, b) => GROUPS.indexOf(a.group) - GROUPS.indexOf(b.group) || byOrder(a, b)),
    attacks: of('attacks')
      .map((entry) => ({ ...attackSchema.parse(entry.data), ...shared(entry) }))
      .sort(byOrder),
    rankings: of('rankings')
      .map((entry) => ({ ...rankingSchema.parse(entry.data), ...shared(entry) }))
      .sort(byOrder),
    guides: joinGuides(of('guides')),
    changes: of('changes')
      .map((entry) => ({ ...changesSchema.parse(entry.data), id: entry.id }))
      .sort((a, b) => compareText(b.date, a.date) || compareText(b.id, a.id)),
    questions: of('questions')
      .map(({ id, data }) => ({ ...questionSchema.parse(data), id }))
      .sort(byOrder),
    glossary: of('glossary')
      .map((entry) => ({ ...glossarySchema.parse(entry.data), id: entry.id }))
      .sort((a, b) => compareText(a.reading, b.reading) || compareText(a.id, b.id)),
    searchWords: joinSearchWords(of('search')),
  };
}

function joinSearchWords(entries: RawEntry[]): Catalog['searchWords'] {
  const files = entries.map(({ data }) => searchWordsSchema.parse(data));
  return {
    same: files.flatMap(({ same = [] }) => same.map(({ words }) => words)),
    weak: files.flatMap(({ weak = [] }) => weak),
    asks: files.flatMap(({ asks = [] }) => asks),
  };
}

function joinGuides(entries: RawEntry[]): Guide[] {
  const guides = new Map<string, Guide>();
  for (const entry of entries) {
    const guide = guides.get(entry.id) ?? { id: entry.id };
    guide[entry.locale ?? 'ja'] = { ...guideSchema.parse(entry.data), body: entry.body.trim() };
    guides.set(entry.id, guide);
  }
  return [...guides.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

function byOrder(a: { order: number; id: string }, b: { order: number; id: string }): number {
  return a.order - b.order || (a.id < b.id ? -1 : 1);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
