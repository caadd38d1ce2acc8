import type { Level } from '../schema/vocabulary.ts';
import { h, type MarkupElement, type MarkupNode } from './node.ts';

/** A text that leads somewhere. */
export interface LinkText {
  text: string;
  href: string;
}

/** What a choice comes to, in the words of one language, ready to print. */
export interface ResultTexts {
  /** One sentence a finding. */
  advice: string[];
  /** What stands in the way of a result, each with the ways out of it. */
  conflicts: { text: string; ways: WayTexts[] }[];
  requirements: RequirementTexts[];
  candidates: CandidateTexts[];
  picking: PickingTexts;
  /** One entry a must or limit whose loosening brings more; every one where no candidate is left. */
  effects: { what: string; gain: string }[];
  links: LinkText[];
  /** The line that opens the list of all others; '' where there are none. */
  others: string;
}

/** A change of the choice that the visitor can take. */
export interface WayTexts {
  text: string;
  /** The query that holds the choice after it. */
  query: string;
}

/** Which services go on the sheet. */
export interface PickingTexts {
  /** What the sheet holds as things stand. */
  note: string;
  /** Said where one more mark would be too many. */
  full: string;
  /** Services that are marked and not among the candidates shown. */
  outside: (PickTexts & { name: string })[];
}

/** A box to mark a service for the sheet. */
export interface PickTexts {
  provider: string;
  text: string;
  /** What the text is about, for screen readers. */
  about: string;
  isMarked: boolean;
}

export interface RequirementTexts {
  feature: string;
  name: LinkText;
  level: Level | 'free';
  /** What the choice of the level is called, such as `WAFの求め方`. */
  label: string;
  reasons: string[];
  cuts: LinkText[];
}

export interface CandidateTexts {
  name: LinkText;
  /** Plan and segment. */
  facts: string;
  cost: string;
  /** Undefined where nothing is asked for. */
  bar: { proven: string; reported: string; possible: string; label: string; points: string } | undefined;
  /** '' where there is no must. */
  meets: string;
  isProven: boolean;
  notes: string[];
  marks: { text: string; href: string; label: string; tone: string }[];
  pick: PickTexts;
}

/** The headings and labels of a result, in one language. */
export type ResultWords = Record<
  'requirements' | 'requirementsLead' | 'wishes' | 'feature' | 'level' | 'reason' | 'candidates' | 'effects' | 'links',
  string
> & { levels: Record<Level | 'free', string> };

/** Everything below the heading of the result: the same markup at build and in the browser. */
export function renderResult(texts: ResultTexts, words: ResultWords): MarkupElement[] {
  return [
    h('div', { class: 'advice' }, ...texts.advice.map((sentence) => h('p', {}, sentence))),
    ...texts.conflicts.map(renderConflict),
    ...renderRequirements(texts.requirements, words),
    ...renderCandidates(texts, words),
    ...renderEffects(texts.effects, words),
  ];
}

function renderConflict({ text, ways }: ResultTexts['conflicts'][number]): MarkupElement {
  return h(
    'div',
    { class: 'notice' },
    h('p', {}, text),
    h(
      'ul',
      { class: 'ways' },
      ...ways.map((way) => h('li', {}, h('button', { type: 'button', 'data-query': way.query }, way.text))),
    ),
  );
}

/** The musts, and folded away what is asked for less strongly. */
function renderRequirements(list: readonly RequirementTexts[], words: ResultWords): MarkupElement[] {
  if (list.length === 0) return [];
  const musts = list.filter(({ level }) => level === 'must');
  const wishes = list.filter(({ level }) => level !== 'must');
  return [
    h('h3', {}, words.requirements),
    h('p', { class: 'source' }, words.requirementsLead),
    ...(musts.length > 0 ? [renderTable(musts, words)] : []),
    ...(wishes.length > 0
      ? [
          h(
            'details',
            { class: 'panel', id: 'wishes', open: musts.length === 0 },
            h('summary', {}, words.wishes.replace('{count}', String(wishes.length))),
            renderTable(wishes, words),
          ),
        ]
      : []),
  ];
}

function renderTable(list: readonly RequirementTexts[], words: ResultWords): MarkupElement {
  const headings = [words.feature, words.level, words.reason];
  return h(
    'table',
    { class: 'requirements' },
    h('thead', {}, h('tr', {}, ...headings.map((heading) => h('th', { scope: 'col' }, heading)))),
    h('tbody', {}, ...list.map((requirement) => renderRequirement(requirement, words))),
  );
}

function renderRequirement(requirement: RequirementTexts, { levels }: ResultWords): MarkupElement {
  const { feature, name, level, label, reasons, cuts } = requirement;
  const options = Object.entries(levels).map(([value, text]) =>
    h('option', { value, selected: value === level }, text),
  );
  return h(
    'tr',
    { 'data-level': level },
    h('th', { scope: 'row' }, link(name)),
    h('td', {}, h('select', { 'data-feature': feature, 'aria-label': label }, ...options)),
    h(
      'td',
      {},
      ...reasons.map((reason) => h('p', {}, reason)),
      cuts.length > 0 && h('p', { class: 'source' }, ...cuts.flatMap((cut, index) => [index > 0 && ' ', link(cut)])),
    ),
  );
}

function renderCandidates({ candidates, picking, links, others }: ResultTexts, words: ResultWords): MarkupElement[] {
  return [
    ...(candidates.length > 0
      ? [
          h('h3', { id: 'candidates' }, words.candidates),
          h('ol', { class: 'candidates' }, ...candidates.map(renderCandidate)),
        ]
      : []),
    ...renderPicking(picking),
    ...(links.length > 0
      ? [h('p', { class: 'next' }, h('b', {}, words.links), ...links.flatMap((to) => [' ', link(to)]))]
      : []),
    ...(others === ''
      ? []
      : [h('details', { class: 'panel', id: 'others' }, h('summary', {}, others), h('ul', { class: 'entries' }))]),
  ];
}

/** The marked services that are not shown above, and what the sheet will hold. */
function renderPicking({ note, full, outside }: PickingTexts): MarkupElement[] {
  return [
    ...(outside.length > 0
      ? [
          h(
            'ul',
            { class: 'outside needs-script' },
            ...outside.map(({ name, ...pick }) => h('li', {}, h('b', {}, name), ' ', renderPick(pick))),
          ),
        ]
      : []),
    ...(note === '' ? [] : [h('p', { id: 'picked', class: 'source needs-script', 'data-full': full }, note)]),
  ];
}

function renderPick({ provider, text, about, isMarked }: PickTexts): MarkupElement {
  return h(
    'label',
    { class: 'pick needs-script' },
    h('input', { type: 'checkbox', value: provider, checked: isMarked }),
    h('span', {}, text, h('span', { class: 'sr' }, about)),
  );
}

function renderCandidate({
  name,
  facts,
  cost,
  bar,
  meets,
  isProven,
  notes,
  marks,
  pick,
}: CandidateTexts): MarkupElement {
  return h(
    'li',
    {},
    h('p', { class: 'who' }, link(name), h('span', {}, facts)),
    bar && h('p', { class: 'barline' }, renderBar(bar), h('b', {}, bar.points)),
    h('p', { class: 'cost' }, cost),
    meets !== '' && h('p', { class: isProven ? 'meets good' : 'meets' }, meets),
    ...notes.map((note) => h('p', { class: 'source' }, note)),
    marks.length > 0 &&
      h(
        'ul',
        { class: 'tags' },
        ...marks.map(({ text, href, label, tone }) =>
          h('li', { class: tone }, h('a', { href, 'aria-label': label }, text)),
        ),
      ),
    renderPick(pick),
  );
}

/** An evidence bar as `EvidenceBar.astro` prints it; the page holds the patterns. */
function renderBar({ proven, reported, possible, label }: NonNullable<CandidateTexts['bar']>): MarkupElement {
  const part = (width: string, look: Record<string, string>) => h('rect', { width, height: '100%', ...look });
  return h(
    'svg',
    { class: 'bar', role: 'img', 'aria-label': label },
    part(possible, { fill: 'url(#possible)' }),
    part(reported, { fill: 'url(#reported)' }),
    part(proven, { class: 'ink-proven' }),
    h('line', { x1: reported, x2: reported, y2: '100%' }),
  );
}

function renderEffects(effects: ResultTexts['effects'], words: ResultWords): MarkupElement[] {
  if (effects.length === 0) return [];
  return [
    h('h3', {}, words.effects),
    h('dl', { class: 'effects' }, ...effects.flatMap(({ what, gain }) => [h('dt', {}, what), h('dd', {}, gain)])),
  ];
}

/** One provider that is not shown, with the reason. */
export function renderOther({ name, why }: { name: LinkText; why: string }): MarkupElement {
  return h('li', {}, link(name), h('p', {}, why));
}

function link({ text, href }: LinkText): MarkupNode {
  return h('a', { href }, text);
}
