import type { SheetTexts } from '../../src/sheet/cell-texts.ts';
import type { CellFacts, FeatureFacts, ProviderFacts, SheetFacts } from '../../src/sheet/facts.ts';
import { makeSite } from '../../src/site/make-site.ts';
import { makeSheetWords } from '../../src/site/sheet-page.ts';
import { TODAY } from '../builders.ts';

/** Small, complete facts for tests of the sheet; each test names only what it is about. */

export function makeCell(cell: Partial<CellFacts> = {}): CellFacts {
  return {
    offer: 'on-by-default',
    mark: '◎',
    tone: 'good',
    word: '標準・初期有効',
    notes: ['公式'],
    plans: 'all',
    sources: [{ title: '手引き', address: 'https://www.example.jp/manual', kind: '公式マニュアル', readOn: TODAY }],
    ...cell,
  };
}

export function makeProviderFacts(provider: Partial<ProviderFacts> = {}): ProviderFacts {
  const id = provider.id ?? 'alpha';
  return {
    id,
    name: id,
    names: { ja: id, en: id },
    operator: '',
    status: 'active',
    statusWord: '提供中',
    plans: [],
    cells: {},
    paths: {},
    ...provider,
  };
}

export function makeFeatureFacts(id: string): FeatureFacts {
  return {
    id,
    name: `${id} の名前`,
    shortName: id,
    reason: `${id} が断つ段階`,
    names: { ja: id, en: id },
    questions: { ja: `${id} はございますか。`, en: `Is there ${id}?` },
  };
}

export function makeFacts(facts: Partial<SheetFacts> = {}): SheetFacts {
  return {
    features: ['waf', 'spf', 'ids'].map(makeFeatureFacts),
    attacks: [],
    questions: [],
    rules: [],
    ...facts,
  };
}

const EMPTY = {
  ...{ providers: [], features: [], attacks: [], rankings: [], guides: [], changes: [], questions: [], glossary: [] },
  searchWords: { same: [], weak: [], asks: [] },
};

/** The Japanese words of the sheet. */
export const TEXTS: SheetTexts = {
  words: makeSheetWords(makeSite(EMPTY, TODAY), 'ja'),
  nameOf: (feature) => feature,
};
