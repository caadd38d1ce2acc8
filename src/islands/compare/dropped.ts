import { type ComparisonData, OFFER_CODES } from '../../comparison/comparison-data.ts';
import { explainDrop } from '../../comparison/explain-drop.ts';
import type { Drop } from '../../comparison/filter-rows.ts';
import { filterRows } from '../../comparison/filter-rows.ts';
import { providerOf } from '../../comparison/plan-rows.ts';
import { fill } from '../../i18n/fill.ts';
import { nameOf } from '../../markup/comparison-row.ts';
import { h, type MarkupElement } from '../../markup/node.ts';
import { byId, toDom } from '../dom.ts';
import type { Settings, Shown } from './start.ts';

/** The most entries that are listed; a longer list helps nobody choose. */
const LISTED = 100;

/** Lists what fell out, in its box, each with the cells that excluded it and what would satisfy the wish. */
export function showDropped(settings: Settings, data: ComparisonData, { view, dropped }: Shown): void {
  const set = data.sets[view.rows];
  const passing =
    view.rows === 'plans'
      ? new Map(filterRows(data, view).kept.map((row) => [providerOf(set.ids[row] ?? ''), row]))
      : new Map<string, number>();
  const items = dropped.slice(0, LISTED).map((drop) => {
    const provider = providerOf(set.ids[drop.row] ?? '');
    const plan = passing.get(provider);
    const hint = plan === undefined ? '' : fill(settings.words.script.viaPlan, { plan: set.plans[plan] ?? '' });
    return h(
      'li',
      {},
      h('a', { href: `${settings.words.row.base}/providers/${provider}/` }, nameOf(set, drop.row)),
      h('p', {}, ...explain(settings, data, view, drop), hint && ` ${hint}`),
    );
  });
  byId('dropped')
    .querySelector('ul')
    ?.replaceChildren(...items.map(toDom));
}

function explain(
  { words }: Settings,
  data: ComparisonData,
  view: Shown['view'],
  drop: Drop,
): (MarkupElement | string)[] {
  const { row, script } = words;
  const cells = explainDrop(data, view, drop).map(({ feature, offer }) => {
    const { mark, tone, word } = row.offers[offer];
    const name = data.features.find(({ id }) => id === feature)?.shortName ?? '';
    const hint =
      offer === OFFER_CODES['paid-option'] ? script.viaOption : offer === OFFER_CODES.unknown ? script.viaUnknown : '';
    return h('span', { class: 'reason' }, `${name}: `, h('span', { class: `mark ${tone}` }, `${mark} ${word}`), hint);
  });
  const others = {
    segment: script.reasonSegment,
    status: script.reasonStatus,
    operator: script.reasonOperator,
    price: script.reasonPrice,
    name: script.reasonName,
    plan: script.reasonPlan,
  };
  const rest = drop.reasons.flatMap((reason) =>
    typeof reason === 'string' ? [h('span', { class: 'reason' }, others[reason])] : [],
  );
  return [...cells, ...rest];
}
