import type { ComparisonData } from '../../comparison/comparison-data.ts';
import type { ChoiceCounts } from '../../comparison/count-choices.ts';
import type { ComparisonView, Want } from '../../comparison/view.ts';
import { parsePrice } from '../../comparison/view-address.ts';
import { fill } from '../../i18n/fill.ts';
import type { ScriptWord } from '../../markup/comparison-words.ts';
import { describeOrder } from '../../markup/describe-order.ts';
import { parseWeight } from '../../ranking/weight-code.ts';
import type { Segment, Status } from '../../schema/vocabulary.ts';
import { byId } from '../dom.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** The view after a change of one control of the form; the same view where the change is refused. */
export function readChange(view: ComparisonView, target: EventTarget | null, form: HTMLFormElement): ComparisonView {
  const control = target as Control;
  const isOn = control instanceof HTMLInputElement && control.checked;
  const { value } = control;
  switch (control.name) {
    case 'quick':
      return { ...view, wants: withWant(view, value, isOn ? 'must' : undefined) };
    case 'want':
      return {
        ...view,
        wants: withWant(view, control.dataset.feature ?? '', (value || undefined) as Want | undefined),
      };
    case 'segment':
      return { ...view, segments: checkedValues(form, 'segment') as Segment[] };
    case 'status':
      return { ...view, statuses: checkedValues(form, 'status') as Status[] };
    case 'operator':
      return { ...view, operator: value };
    case 'max':
      return accept(control, parsePrice, (maxPrice) => ({ ...view, maxPrice })) ?? view;
    case 'noprice':
      return { ...view, unknownPricePasses: isOn };
    case 'unknown':
      return { ...view, unknownMatches: isOn };
    case 'official':
      return { ...view, officialOnly: isOn };
    case 'name':
      return { ...view, name: value };
    case 'columns':
      return { ...view, columns: value === 'core' ? 'core' : 'all' };
    case 'column-group':
      for (const box of boxes(form, 'column')) if (box.dataset.group === value) box.checked = isOn;
      return withColumns(view, form);
    case 'column':
      return withColumns(view, form);
    case 'differ':
      return { ...view, onlyDifferences: isOn };
    case 'sort':
      return {
        ...view,
        sort: { by: value as ComparisonView['sort']['by'], descending: value !== 'name' && value !== 'price' },
      };
    case 'descending':
      return { ...view, sort: { ...view.sort, descending: isOn } };
    case 'weight':
      return (
        accept(control, parseWeight, (weight = 0) =>
          withWeights(view, { ...view.weights, [control.dataset.feature ?? '']: weight }),
        ) ?? view
      );
    case 'weights-of':
      return withWeights(view, JSON.parse(value || '{}'));
    case 'rows':
      return { ...view, rows: value === 'plans' ? 'plans' : 'providers', picked: [], sideBySide: false };
    default:
      return view;
  }
}

function withWant({ wants }: ComparisonView, feature: string, want: Want | undefined): ComparisonView['wants'] {
  const { [feature]: _old, ...rest } = wants;
  return want ? { ...rest, [feature]: want } : rest;
}

/** Features without weight are left out; who begins to weigh wants to see the order that comes of it. */
export function withWeights(view: ComparisonView, weights: ComparisonView['weights']): ComparisonView {
  const own = Object.fromEntries(Object.entries(weights).filter(([, weight]) => weight > 0));
  const by = Object.keys(own).length > 0 ? 'own' : view.sort.by === 'own' ? 'known' : view.sort.by;
  return { ...view, weights: own, sort: by === view.sort.by ? view.sort : { by, descending: true } };
}

/** The last column stays: a table without columns tells nothing. */
function withColumns(view: ComparisonView, form: HTMLFormElement): ComparisonView {
  const all = boxes(form, 'column');
  const chosen = checkedValues(form, 'column');
  if (chosen.length === 0) return view;
  return { ...view, columns: chosen.length === all.length ? 'all' : chosen };
}

/** Takes a number that was typed, none where the field is empty; undefined, and said so, where it cannot be taken. */
function accept<T>(
  control: Control,
  parse: (text: string) => number | undefined,
  take: (value?: number) => T,
): T | undefined {
  const value = parse(control.value);
  const isRefused = control.validity.badInput || (control.value !== '' && value === undefined);
  markRefused(control, isRefused);
  return isRefused ? undefined : take(value);
}

function markRefused(control: Control, isRefused: boolean): void {
  control.ariaInvalid = String(isRefused);
  const sentence = control.closest('.panel')?.querySelector<HTMLElement>('.refusal');
  if (sentence) sentence.hidden = !isRefused;
  if (isRefused) control.scrollIntoView({ block: 'nearest' });
}

/** Sets every control to what the view says. */
export function showForm(view: ComparisonView, data: ComparisonData): void {
  const form = byId<HTMLFormElement>('filters');
  const { columns } = view;
  const isShown = (box: HTMLInputElement) =>
    columns === 'all' ||
    (columns === 'core'
      ? data.features.some(({ id, core }) => core && id === box.value)
      : columns.includes(box.value) || columns.includes(box.dataset.group ?? ''));
  const checks: Record<string, (box: HTMLInputElement) => boolean> = {
    quick: (box) => view.wants[box.value] === 'must',
    segment: (box) => view.segments.includes(box.value as Segment),
    status: (box) => view.statuses.includes(box.value as Status),
    noprice: () => view.unknownPricePasses,
    unknown: () => view.unknownMatches,
    official: () => view.officialOnly,
    differ: () => view.onlyDifferences,
    descending: () => view.sort.descending,
    columns: (box) => box.value === columns,
    column: isShown,
    'column-group': (group) => boxes(form, 'column').some((box) => box.dataset.group === group.value && isShown(box)),
  };
  const texts: Record<string, string> = {
    operator: view.operator,
    max: view.maxPrice === undefined ? '' : String(view.maxPrice),
    name: view.name,
    sort: view.sort.by,
    rows: view.rows,
  };
  for (const control of form.querySelectorAll<Control>('input, select')) {
    const check = checks[control.name];
    const { feature = '' } = control.dataset;
    const byFeature: Record<string, string> = {
      want: view.wants[feature] ?? '',
      weight: String(view.weights[feature] ?? ''),
    };
    const text = byFeature[control.name] ?? texts[control.name];
    if (check) (control as HTMLInputElement).checked = check(control as HTMLInputElement);
    else if (text !== undefined && control !== document.activeElement) {
      control.value = text;
      if (control.ariaInvalid) markRefused(control, false);
    }
  }
}

/** Says in words how the rows are ordered, beside their number and in the table's caption. */
export function showOrder(sort: ComparisonView['sort'], words: Record<ScriptWord, string>): void {
  const [option] = byId<HTMLFormElement>('filters').querySelectorAll<HTMLOptionElement>('[name=sort] :checked');
  for (const place of document.querySelectorAll('.order')) {
    place.textContent = describeOrder(sort, option?.text ?? '', words);
  }
}

/** Writes beside each choice how many rows it would leave. */
export function showCounts(counts: ChoiceCounts, data: ComparisonData, template: string): void {
  const form = byId<HTMLFormElement>('filters');
  const byFeature = new Map(data.features.map(({ id }, index) => [id, counts.features[index]]));
  for (const option of form.querySelectorAll<HTMLOptionElement>('option[data-label]')) {
    const select = option.closest('select');
    const count =
      select?.name === 'operator'
        ? counts.operators.get(option.value)
        : byFeature.get(select?.dataset.feature ?? '')?.[option.value as Want];
    option.textContent = fill(template, { label: option.dataset.label ?? '', count: count ?? 0 });
  }
  const beside: Record<string, (value: string) => number | undefined> = {
    quick: (value) => byFeature.get(value)?.must,
    segment: (value) => counts.segments.get(value as Segment),
    status: (value) => counts.statuses.get(value as Status),
    official: () => counts.officialOnly,
  };
  for (const [name, countOf] of Object.entries(beside)) {
    for (const box of boxes(form, name)) {
      const label = box.nextElementSibling as HTMLElement | null;
      if (label) label.dataset.count = String(countOf(box.value) ?? 0);
    }
  }
}

function boxes(form: HTMLFormElement, name: string): HTMLInputElement[] {
  return [...form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)];
}

function checkedValues(form: HTMLFormElement, name: string): string[] {
  return boxes(form, name)
    .filter((box) => box.checked)
    .map((box) => box.value);
}
