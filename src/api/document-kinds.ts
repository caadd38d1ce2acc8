import type { z } from 'zod';
import type { Localized } from '../schema/text.ts';
import { changesDocumentSchema, makeChangesDocument } from './changes-document.ts';
import { indexDocumentSchema, makeIndexDocument } from './index-document.ts';
import type { ApiInput } from './input.ts';
import {
  attacksDocumentSchema,
  featuresDocumentSchema,
  makeAttacksDocument,
  makeFeaturesDocument,
} from './knowledge-documents.ts';
import { makeMetaDocument, metaDocumentSchema } from './meta-document.ts';
import {
  makeProviderDocument,
  makeProvidersDocument,
  providerDocumentSchema,
  providersDocumentSchema,
} from './provider-document.ts';
import { makeRankingDocument, rankingDocumentSchema } from './ranking-document.ts';

/** One kind of document: where it is, what it holds, its schema, and how it is made. */
export interface DocumentKind {
  /** The path below the API's folder; `{id}` stands for an entry's id. */
  path: string;
  about: Localized;
  schema: z.ZodObject;
  /** Every document of this kind; those with an id in the order of the catalogue. */
  make: (input: ApiInput) => { id?: string; value: object }[];
}

/** Every kind of document by the name of its schema; files, schemas, OpenAPI and the page all come from this table. */
export const DOCUMENT_KINDS: Record<string, DocumentKind> = {
  index: {
    path: 'index.json',
    about: { ja: 'すべての文書とスキーマの一覧。ここから始める', en: 'Every document and schema; start here' },
    schema: indexDocumentSchema,
    make: (input) => [{ value: makeIndexDocument(input, DOCUMENT_KINDS) }],
  },
  meta: {
    path: 'meta.json',
    about: {
      ja: 'データの版、採点方法の版と数字、件数、ライセンス',
      en: 'Data version, method with its numbers, counts, licence',
    },
    schema: metaDocumentSchema,
    make: (input) => [{ value: makeMetaDocument(input) }],
  },
  providers: {
    path: 'providers.json',
    about: { ja: '全サービスの基本情報と判定', en: 'Every service with its verdicts' },
    schema: providersDocumentSchema,
    make: (input) => [{ value: makeProvidersDocument(input) }],
  },
  provider: {
    path: 'providers/{id}.json',
    about: {
      ja: '1サービスのプラン、記載と出典、判定、点数、攻撃の道筋',
      en: 'One service: plans, claims with sources, verdicts, scores, attack paths',
    },
    schema: providerDocumentSchema,
    make: (input) =>
      input.catalog.providers.map((provider) => ({ id: provider.id, value: makeProviderDocument(input, provider) })),
  },
  features: {
    path: 'features.json',
    about: {
      ja: '全機能の定義、検索語、単位、読み直しの期限',
      en: 'Every feature: definition, search words, unit, shelf life',
    },
    schema: featuresDocumentSchema,
    make: (input) => [{ value: makeFeaturesDocument(input) }],
  },
  ranking: {
    path: 'rankings/{id}.json',
    about: {
      ja: '1つのランキングの重みと理由、全サービスの点数と順位の幅',
      en: 'One ranking: weights with reasons, scores and range of places',
    },
    schema: rankingDocumentSchema,
    make: (input) =>
      input.rankings.map((ranking) => ({ id: ranking.ranking.id, value: makeRankingDocument(input, ranking) })),
  },
  attacks: {
    path: 'attacks.json',
    about: { ja: '攻撃の道筋と、各段階を断つ機能', en: 'Attack paths, and the features that cut each step' },
    schema: attacksDocumentSchema,
    make: (input) => [{ value: makeAttacksDocument(input) }],
  },
  changes: {
    path: 'changes.json',
    about: { ja: 'すべての変更（新しい順）', en: 'Every change, newest first' },
    schema: changesDocumentSchema,
    make: (input) => [{ value: makeChangesDocument(input) }],
  },
};
