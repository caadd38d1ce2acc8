import type { Catalog, Feature, Provider } from '../catalog/catalog.ts';
import { type PublishedChange, publishedChanges } from '../changes/published-change.ts';

/** The changes of one provider, under its present id and its former ones. */
export function providerHistory(
  catalog: Pick<Catalog, 'changes'>,
  { id, formerIds = [] }: Provider,
): PublishedChange[] {
  return publishedChanges(catalog).filter((change) => change.provider === id || formerIds.includes(change.provider));
}

/** The changes that concern one feature. */
export function featureHistory(catalog: Pick<Catalog, 'changes'>, { id }: Feature): PublishedChange[] {
  return publishedChanges(catalog).filter(({ features }) => features?.includes(id));
}

/** The provider that an entry names, by its present id or a former one; undefined for one that is gone. */
export function providerOf({ providers }: Pick<Catalog, 'providers'>, id: string): Provider | undefined {
  return providers.find((provider) => provider.id === id || provider.formerIds?.includes(id));
}
