import type { Feature } from '../catalog/catalog.ts';

/** The features in the order of the comparison's columns: the core ones, then the groups as they come. */
export function orderColumns(features: readonly Feature[]): Feature[] {
  return [...features.filter(({ core }) => core === true), ...features.filter(({ core }) => core !== true)];
}
