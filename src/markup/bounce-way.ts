import { showLine } from '../bounce/telling/mark-source.ts';
import type { ToldWay, WayStep } from '../bounce/telling/way-steps.ts';
import type { BounceReportWords } from './bounce-words.ts';
import { h, type MarkupElement } from './node.ts';

const machine = (text: string): MarkupElement => h('code', { lang: 'en', translate: 'no' }, showLine(text));

/** A fact with its label. */
function fact(label: string, ...values: (MarkupElement | string)[]): MarkupElement {
  return h('li', {}, `${label}: `, ...values);
}

/** Who handed the message over: the name that was looked up, what the client called itself, its address. */
function clientFacts({ client }: WayStep, { words }: BounceReportWords): MarkupElement[] {
  const { resolved, called, ip, isNameless, isLocal } = client;
  if (isLocal) return [h('li', {}, words.local)];
  const name = resolved ?? (isNameless ? null : called);
  const shown = [name, ip && `[${ip}]`].filter((part) => part !== null).join(' ');
  return [
    ...(shown === '' ? [] : [fact(words.from, machine(shown))]),
    ...(called !== null && called !== name ? [fact(words.called, machine(called))] : []),
    ...(isNameless ? [h('li', {}, words.nameless)] : []),
  ];
}

/** Who began: the client of the first line in time; nothing where the message began on the server itself. */
function renderOrigin(step: WayStep | undefined, texts: BounceReportWords): MarkupElement[] {
  if (!step || step.client.isLocal) return [];
  const facts = clientFacts(step, texts);
  return facts.length === 0
    ? []
    : [
        h(
          'li',
          { class: `origin${step.isBelieved ? '' : ' doubtful'}` },
          h('p', {}, h('b', {}, texts.words.origin)),
          h('ul', { class: 'facts' }, ...facts),
        ),
      ];
}

function renderStep(step: WayStep, isFirst: boolean, texts: BounceReportWords): MarkupElement {
  const { words, standings } = texts;
  const { host, standing, protocol, date, isBelieved, isEntry } = step;
  return h(
    'li',
    { class: `${standing}${isBelieved ? '' : ' doubtful'}` },
    h(
      'p',
      {},
      host === null ? h('b', {}, words.unnamedHost) : h('b', {}, machine(host)),
      ' ',
      h('span', { class: 'standing' }, isBelieved ? standings[standing] : words.doubtful),
      isEntry && ' ',
      isEntry && h('strong', { class: 'entry' }, words.entry),
    ),
    h(
      'ul',
      { class: 'facts' },
      ...(isFirst && !step.client.isLocal ? [] : clientFacts(step, texts)),
      protocol !== null && fact(words.protocol, machine(protocol.toUpperCase())),
      date !== null && h('li', {}, showLine(date)),
    ),
  );
}

function renderEnd(host: string, done: string): MarkupElement {
  return h('li', { class: 'end' }, h('p', {}, h('b', {}, machine(host)), ' ', h('span', { class: 'standing' }, done)));
}

/** The way of the message that was judged: who handed it to whom, where it entered, how it ended. */
export function renderWay(
  { of, steps, refusedBy, reportedBy, countries }: ToldWay,
  texts: BounceReportWords,
): MarkupElement {
  const { words } = texts;
  if (steps.length === 0) return h('section', { class: 'part' }, h('h4', {}, words.way), h('p', {}, words.noWay));
  const ends = [
    ...(refusedBy === null ? [] : [renderEnd(refusedBy, words.refusedBy)]),
    ...(reportedBy === null ? [] : [renderEnd(reportedBy, words.reportedBy)]),
  ];
  const told = countries.map(({ ip, country }) => h('li', {}, `${words.country}: `, machine(`${ip} ${country}`)));
  return h(
    'section',
    { class: 'part' },
    h('h4', {}, of === 'mail' ? words.wayOfMail : words.way),
    h('p', { class: 'source' }, words.wayLead),
    h(
      'ol',
      { class: 'way' },
      ...renderOrigin(steps[0], texts),
      ...steps.map((step, at) => renderStep(step, at === 0, texts)),
      ...ends,
    ),
    told.length > 0 ? h('ul', { class: 'facts' }, ...told) : h('p', { class: 'source' }, words.noCountry),
  );
}
