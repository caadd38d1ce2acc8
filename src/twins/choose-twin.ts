import { listRules } from '../choosing/rules.ts';
import { labelled } from '../i18n/format.ts';
import { CHOOSE } from '../i18n/messages/choose.ts';
import { makeTelling, workOutSituations } from '../site/choose-page.ts';
import { escapeText, heading, list, type Twin, type TwinContext, table } from './markdown.ts';

/** The twin of the page that leads from answers to a shortlist: the questions, what follows, and common situations. */
export function chooseTwin(context: TwinContext): Twin {
  const { site, l } = context;
  const { questions } = site.catalog;
  return {
    path: '/choose/',
    title: l(CHOOSE.title),
    lead: l(CHOOSE.description(questions.length)),
    blocks: [
      ...questions.flatMap(({ name, why, options }) => [
        heading(2, l(name)),
        escapeText(l(why)),
        list(options.map((option) => escapeText(l(option.name)))),
      ]),
      heading(2, l(CHOOSE.twin.rules)),
      rulesTable(context),
      heading(2, l(CHOOSE.situations)),
      ...situationBlocks(context),
    ],
  };
}

function rulesTable({ site, l, locale }: TwinContext): string {
  const { questions } = site.catalog;
  const answersOf = (when: { question: string; is: string[] }[]) =>
    when
      .map(({ question: id, is }) => {
        const question = questions.find((one) => one.id === id);
        const chosen = question?.options.filter((option) => is.includes(option.id)) ?? [];
        return labelled(question ? l(question.name) : id, chosen.map(({ name }) => l(name)).join(' / '), locale);
      })
      .join(' + ');
  const { script, twin } = CHOOSE;
  return table(
    [l(twin.answers), l(script.feature), l(script.level), l(script.reason)],
    listRules(questions).map(({ when, feature, level, reason }) => [
      answersOf(when),
      l(site.feature(feature).name),
      l(script[level]),
      l(reason),
    ]),
  );
}

function situationBlocks({ site, l, locale }: TwinContext): string[] {
  const telling = makeTelling(site, locale);
  const { names } = telling.data.comparison.sets.providers;
  return workOutSituations(telling).flatMap(({ id, chosen }) => {
    const { requirements, result } = chosen;
    const all = [...result.candidates, ...result.further];
    const musts = requirements
      .filter(({ level }) => level === 'must')
      .map(({ feature }) => l(site.feature(feature).name));
    const proven = all.filter(({ meets }) => meets === 'proven').map(({ row }) => names[row] ?? '');
    const open = all.filter(({ meets }) => meets !== 'proven').slice(0, 3);
    const line = (label: { ja: string; en: string }, items: string[]) =>
      escapeText(labelled(l(label), items.length > 0 ? items.join(' / ') : l(CHOOSE.nobodyYet), locale));
    return [
      heading(3, l(CHOOSE.situationNames[id])),
      list([
        line(CHOOSE.situationMusts, musts),
        line(CHOOSE.situationProven, proven),
        line(
          CHOOSE.situationOpen,
          open.map(({ row }) => names[row] ?? ''),
        ),
      ]),
    ];
  });
}
