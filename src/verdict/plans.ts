import type { Provider } from '../catalog/catalog.ts';
import type { KnownVerdict } from './verdict.ts';

/** Whether a verdict holds for every plan of its provider. */
export function holdsForEveryPlan({ plans }: KnownVerdict, provider: Pick<Provider, 'plans'>): boolean {
  return plans === 'all' || provider.plans.every(({ id }) => plans.includes(id));
}
