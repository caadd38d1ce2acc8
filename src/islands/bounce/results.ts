import { judgeTogether } from '../../bounce/telling/judge-together.ts';
import type { ToldMail } from '../../bounce/telling/tell-mail.ts';
import {
  isUnreadable,
  renderDelivery,
  renderFindings,
  renderSource,
  renderVerdict,
} from '../../markup/bounce-report.ts';
import { renderService } from '../../markup/bounce-service.ts';
import { renderWay } from '../../markup/bounce-way.ts';
import type { BounceKit } from '../../markup/bounce-words.ts';
import { h, type MarkupElement } from '../../markup/node.ts';
import { byId, toDom } from '../dom.ts';
import { makeLetter } from './letter.ts';

/** One thing that was put in: a mail that was read, or a sentence why not. */
export interface Item {
  name: string;
  read: ToldMail | { failure: string };
}

/** What the results are shown with. */
interface Setting {
  kit: BounceKit;
  service: string;
  isAlone: boolean;
}

/** Why an item was not judged; null where it was. */
function failureOf({ read }: Item, { report }: BounceKit): string | null {
  if ('failure' in read) return read.failure;
  return read.trouble !== null && isUnreadable(read.trouble) ? report.troubles[read.trouble] : null;
}

const judged = (item: Item, kit: BounceKit): ToldMail | null =>
  'failure' in item.read || failureOf(item, kit) !== null ? null : item.read;

/** What to do, from the page's own text about the verdict: there is no second copy of it. */
function makeNext({ triage }: ToldMail): Node {
  const section = byId(`verdict-${triage.verdict}`).cloneNode(true) as HTMLElement;
  section.removeAttribute('id');
  section.className = 'part next';
  const title = document.createElement('h4');
  title.textContent = byId('verdicts').dataset.next ?? '';
  section.querySelector('h3')?.replaceWith(title);
  return section;
}

function makeParts(mail: ToldMail, id: string, kit: BounceKit, service: string): Node[] {
  const { report } = kit;
  const delivery = renderDelivery(mail.triage, report);
  const offered = renderService(kit.services, service, mail.triage.verdict);
  return [
    toDom(renderFindings(mail.triage, report)),
    makeNext(mail),
    ...(offered ? [toDom(offered)] : []),
    toDom(renderWay(mail.way, report)),
    ...(delivery === null ? [] : [toDom(delivery)]),
    toDom(renderSource(mail, id, report)),
    makeLetter(mail, id, kit),
  ];
}

function makeArticle(item: Item, id: string, { kit, service, isAlone }: Setting): HTMLElement {
  const article = document.createElement('article');
  article.id = id;
  const failure = failureOf(item, kit);
  const name = h('p', { class: 'source' }, item.name);
  if (failure !== null || 'failure' in item.read) {
    const title = h('h3', {}, kit.script.notJudged);
    article.append(...[name, title, h('p', { class: 'notice' }, failure ?? '')].map(toDom));
    return article;
  }
  const mail = item.read;
  const { words, troubles } = kit.report;
  const subject = h('p', { class: 'source' }, `${words.subject}: ${mail.subject || words.noSubject}`);
  article.append(...[name, subject, renderVerdict(mail.triage, kit.report)].map(toDom));
  if (mail.trouble !== null) article.append(toDom(h('p', { class: 'notice' }, troubles[mail.trouble])));
  const parts = makeParts(mail, id, kit, service);
  if (isAlone) {
    article.append(...parts);
    return article;
  }
  const details = document.createElement('details');
  details.append(toDom(h('summary', {}, words.findings)), ...parts);
  article.append(details);
  return article;
}

/** All that was put in, in one table, under the verdict to act on. */
function renderTogether(items: readonly Item[], kit: BounceKit): MarkupElement {
  const { script, report } = kit;
  const together = judgeTogether(items.flatMap((item) => judged(item, kit)?.triage ?? []));
  const rows = items.map((item, at) => {
    const triage = judged(item, kit)?.triage;
    return h(
      'tr',
      {},
      h('td', {}, h('a', { href: `#mail-${at + 1}` }, item.name)),
      h('td', {}, triage ? report.verdicts[triage.verdict] : script.notJudged),
      h('td', {}, triage ? report.confidence[triage.confidence] : ''),
    );
  });
  return h(
    'section',
    { class: 'together' },
    h('h3', {}, script.together),
    together !== null && h('p', { class: 'sum' }, report.verdicts[together.verdict]),
    together !== null && h('p', {}, `${report.words.stamp}: ${report.confidence[together.confidence]}`),
    h('p', { class: 'source' }, script.togetherLead),
    h(
      'div',
      { class: 'scroll', tabindex: '0', role: 'group', 'aria-label': script.together },
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ...[script.mail, script.verdict, report.words.stamp].map((text) => h('th', { scope: 'col' }, text)),
          ),
        ),
        h('tbody', {}, ...rows),
      ),
    ),
  );
}

/**
 * Shows what was judged: together where there are several, then one by one.
 * @param service the id of the service that the visitor is with; '' for none.
 */
export function makeResults(items: readonly Item[], notes: readonly string[], kit: BounceKit, service: string): Node[] {
  const isAlone = items.length === 1;
  return [
    ...(isAlone ? [] : [toDom(renderTogether(items, kit))]),
    ...notes.map((note) => toDom(h('p', { class: 'notice' }, note))),
    ...items.map((item, at) => makeArticle(item, `mail-${at + 1}`, { kit, service, isAlone })),
  ];
}
