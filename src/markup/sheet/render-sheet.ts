import {
  COST_ROWS,
  circled,
  describeCost,
  describeMusts,
  describeNotes,
  describeRisk,
  groupSteps,
  type SheetTexts,
} from '../../sheet/cell-texts.ts';
import type { Sheet, SheetCandidate, SheetCell, SheetRequirement, SheetSource } from '../../sheet/make-sheet.ts';
import type { SheetWords } from '../../sheet/sheet-words.ts';
import { h, type MarkupElement } from '../node.ts';

/** How many empty columns the blank form has. */
const BLANK_COLUMNS = 3;

/** The names that head the candidates' columns; on the blank form numbers. */
function columnNames({ candidates }: Sheet, words: SheetWords): string[] {
  if (candidates.length > 0) return candidates.map(({ provider }) => provider.name);
  return Array.from({ length: BLANK_COLUMNS }, (_, index) => `${words.blank} ${index + 1}`);
}

/** For each column what `make` says of its candidate; an empty cell on the blank form. */
function cellsOf(sheet: Sheet, make: (candidate: SheetCandidate, index: number) => MarkupElement): MarkupElement[] {
  if (sheet.candidates.length > 0) return sheet.candidates.map(make);
  return Array.from({ length: BLANK_COLUMNS }, () => h('td'));
}

/** The table of requirements and candidates: what is asked for, why, and how each candidate stands. */
export function renderMatrix(sheet: Sheet, texts: SheetTexts): MarkupElement {
  const { words } = texts;
  const { script } = words;
  const head = [script.level, script.requirement, ...columnNames(sheet, words)];
  return h(
    'table',
    { class: 'sheet-matrix' },
    h('caption', { class: 'sr' }, script.requirements),
    h('thead', {}, h('tr', {}, ...head.map((text) => h('th', { scope: 'col' }, text)))),
    h('tbody', {}, ...sheet.requirements.map((requirement) => renderRequirement(sheet, requirement, texts))),
    h(
      'tfoot',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'row', colspan: '2' }, script.musts),
        ...cellsOf(sheet, ({ musts }) => h('td', {}, describeMusts(musts, texts))),
      ),
    ),
  );
}

function renderRequirement(
  sheet: Sheet,
  { feature, level, reasons, cells }: SheetRequirement,
  texts: SheetTexts,
): MarkupElement {
  return h(
    'tr',
    { 'data-level': level },
    h('td', { class: 'level' }, texts.words.levels[level]),
    h('th', { scope: 'row' }, feature.shortName, ...reasons.map((reason) => h('small', {}, reason))),
    ...cellsOf(sheet, (_candidate, index) => renderCell(cells[index] ?? { facts: undefined, notes: [] }, texts)),
  );
}

function renderCell({ facts, notes }: SheetCell, texts: SheetTexts): MarkupElement {
  const { words } = texts;
  if (!facts) return h('td', { class: 'hatch' }, h('span', { class: 'mark unknown' }, words.script.unknown));
  return h(
    'td',
    {},
    h(
      'span',
      { class: `mark ${facts.tone}` },
      h('i', { 'aria-hidden': 'true' }, facts.mark),
      h('span', {}, facts.word),
    ),
    h('small', {}, h('span', {}, facts.notes.join(words.gaps.fact)), describeNotes(notes, texts)),
  );
}

/** The table of what each candidate costs. */
export function renderCosts(sheet: Sheet, texts: SheetTexts): MarkupElement {
  const { words } = texts;
  const { script } = words;
  return h(
    'table',
    { class: 'sheet-costs' },
    h('caption', { class: 'sr' }, script.costs),
    h('thead', {}, h('tr', {}, h('td'), ...columnNames(sheet, words).map((name) => h('th', { scope: 'col' }, name)))),
    h(
      'tbody',
      {},
      ...COST_ROWS.map((row) =>
        h(
          'tr',
          {},
          h('th', { scope: 'row' }, script[row]),
          ...cellsOf(sheet, ({ cost }) => h('td', {}, describeCost(cost, row, texts))),
        ),
      ),
    ),
  );
}

/** What remains open at each candidate. */
export function renderRisks({ candidates }: Sheet, texts: SheetTexts): MarkupElement {
  return h(
    'dl',
    { class: 'sheet-risks' },
    ...candidates.flatMap(({ provider, risks }) => [
      h('dt', {}, provider.name),
      h(
        'dd',
        {},
        risks.length === 0
          ? texts.words.script.noRisks
          : h('ul', {}, ...risks.map((risk) => h('li', { 'data-kind': risk.kind }, describeRisk(risk, texts)))),
      ),
    ]),
  );
}

/** The table of attack paths: what becomes of their steps at each candidate, what stays open first. */
export function renderPaths(sheet: Sheet, words: SheetWords): MarkupElement {
  const { script, steps: stateWords } = words;
  return h(
    'table',
    { class: 'sheet-paths' },
    h('caption', { class: 'sr' }, script.paths),
    h(
      'thead',
      {},
      h('tr', {}, ...[script.path, ...columnNames(sheet, words)].map((text) => h('th', { scope: 'col' }, text))),
    ),
    h(
      'tbody',
      {},
      ...sheet.paths.map(({ name, steps, states }) =>
        h(
          'tr',
          {},
          h(
            'th',
            { scope: 'row' },
            name,
            h('small', {}, steps.map((step, index) => `${circled(index + 1)}${step}`).join(' ')),
          ),
          ...cellsOf(sheet, (_candidate, column) =>
            h(
              'td',
              {},
              ...groupSteps(states[column] ?? []).map(({ state, numbers }) =>
                h('div', { 'data-state': state }, `${stateWords[state]} ${numbers.map(circled).join('')}`),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** The sources by number, under the name of each provider, with the day each was read. */
export function renderSources({ candidates, sources }: Sheet, words: SheetWords): MarkupElement {
  if (sources.length === 0) return h('p', {}, words.script.noSources);
  const groups = candidates.flatMap(({ provider }) => {
    const own = sources.filter((source) => source.provider === provider.name);
    return own.length > 0 ? [h('p', {}, h('b', {}, provider.name), ' '), renderList(own, words)] : [];
  });
  return h('div', { class: 'sheet-sources' }, ...groups);
}

/** The number stands in the text: on paper the sources run on, and a running list shows no numbers of its own. */
function renderList(sources: readonly SheetSource[], { gaps }: SheetWords): MarkupElement {
  const items = sources.map(({ number, title, address, readOn }) =>
    h(
      'li',
      {},
      `[${number}] `,
      h('span', {}, h('a', { href: address }, title), gaps.fact),
      `${shortAddress(address)}${gaps.fact}${readOn} `,
    ),
  );
  return h('ul', {}, ...items);
}

/** The longest address that is printed as a whole; of a longer one the host is printed, and the file holds it all. */
const MAX_PRINTED = 48;

function shortAddress(address: string): string {
  const plain = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  return plain.length <= MAX_PRINTED ? plain : `${plain.split('/', 1)[0]}/…`;
}
