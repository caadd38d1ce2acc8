import type { AttackData } from '../schema/attack.ts';
import type { ChangesData } from '../schema/change.ts';
import type { Claim } from '../schema/claim.ts';
import type { FeatureData } from '../schema/feature.ts';
import type { GlossaryData } from '../schema/glossary.ts';
import type { GuideData } from '../schema/guide.ts';
import type { Plan, ProviderData } from '../schema/provider.ts';
import type { QuestionData } from '../schema/question.ts';
import type { RankingData } from '../schema/ranking.ts';
import type { SearchWordsData } from '../schema/search-words.ts';

/** Markdown bodies by language; the English one may be missing. */
export interface Body {
  ja: string;
  en?: string;
}

export interface Provider extends Omit<ProviderData, 'plans' | 'claims'> {
  id: string;
  plans: Plan[];
  claims: Claim[];
  body: Body;
}

export interface Feature extends FeatureData {
  id: string;
  body: Body;
}

export interface Attack extends AttackData {
  id: string;
  body: Body;
}

export interface Ranking extends RankingData {
  id: string;
  body: Body;
}

/** One article; its versions share the id. */
export interface Guide {
  id: string;
  ja?: GuideData & { body: string };
  en?: GuideData & { body: string };
}

/** What changed on one day. */
export interface Changes extends ChangesData {
  id: string;
}

/** One question of the way from a situation to requirements. */
export interface Question extends QuestionData {
  id: string;
}

/** One term of the glossary. */
export interface GlossaryTerm extends GlossaryData {
  id: string;
}

/** Everything the editors wrote, joined and checked. Lists are in display order; ids are unique in each. */
export interface Catalog {
  providers: Provider[];
  features: Feature[];
  attacks: Attack[];
  rankings: Ranking[];
  guides: Guide[];
  /** Newest first. */
  changes: Changes[];
  questions: Question[];
  /** By the reading of the Japanese term. */
  glossary: GlossaryTerm[];
  /** What the search knows beside the pages, all files joined. */
  searchWords: {
    /** Groups of words of the same meaning. */
    same: string[][];
    weak: string[];
    asks: NonNullable<SearchWordsData['asks']>;
  };
}
