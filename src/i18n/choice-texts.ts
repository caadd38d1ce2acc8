import type { Advice } from '../choosing/advise.ts';
import { writeAnswers } from '../choosing/answer-address.ts';
import { type Choice, MAX_CANDIDATES } from '../choosing/answers.ts';
import type { ChoosingData, Chosen, DecidingQuestion } from '../choosing/choose.ts';
import type { Requirement } from '../choosing/derive-requirements.ts';
import type { RequirementCell } from '../choosing/find-offer.ts';
import { type Candidate, type Dropped, type Effect, viewOfRequirements } from '../choosing/shortlist.ts';
import { findWaysOut, type WayOut } from '../choosing/ways-out.ts';
import { explainDrop } from '../comparison/explain-drop.ts';
import { MAX_PICKED } from '../comparison/view.ts';
import { writeView } from '../comparison/view-address.ts';
import type {
  CandidateTexts,
  LinkText,
  PickingTexts,
  PickTexts,
  RequirementTexts,
  ResultTexts,
} from '../markup/choice-result.ts';
import type { RowWords } from '../markup/comparison-row.ts';
import type { Level } from '../schema/vocabulary.ts';
import { barTexts } from './bar-texts.ts';
import { fill } from './fill.ts';
import { formatNumber, formatScore } from './format.ts';
import type { CHOOSE } from './messages/choose.ts';

/** A question in the language of a page. */
export interface AskedQuestion extends DecidingQuestion<AskedConflict> {
  several?: boolean;
  rules: AskedRule[];
}

interface AskedRule {
  id: string;
  when: { question: string; is: string[] }[];
  feature: string;
  level: Level;
  reason: string;
  /** The attack step that it cuts. */
  cuts?: LinkText;
}

interface AskedConflict {
  when: { question: string; is: string[] }[];
  text: string;
  ways: { question: string; option: string; text: string }[];
}

/** Words of results in one language; sent to the browser as they are. */
export interface ChoiceWords {
  script: Record<keyof typeof CHOOSE.script, string>;
  advice: Record<Advice['id'], string>;
  row: RowWords;
  /** The evidence bar's words, with {proven}, {reported} and {possible}. */
  bar: string;
  /** What stands between names. */
  listGap: string;
  /** The name of the ranking whose order decides among equals. */
  ranking: string;
}

/** What results are told from. */
export interface Telling {
  data: ChoosingData<AskedQuestion>;
  words: ChoiceWords;
}

type ChosenHere = Chosen<AskedConflict>;

/** A result in words. */
export function describeResult(telling: Telling, choice: Choice, chosen: ChosenHere): ResultTexts {
  const { result, conflicts } = chosen;
  const { script } = telling.words;
  const others = result.further.length + result.dropped.length;
  const isNobody = result.counts.possible === 0;
  return {
    advice: chosen.advice.map((advice) => describeAdvice(telling, advice)),
    conflicts: [
      ...conflicts.map(({ text, ways }) => ({
        text,
        ways: ways.map((way) => ({ text: way.text, query: queryWith(telling, choice, way) })),
      })),
      ...describeWaysOut(telling, choice, chosen),
    ],
    requirements: describeRequirements(telling, choice, chosen),
    candidates: result.candidates.map((candidate) => describeCandidate(telling, choice, candidate)),
    picking: describePicking(telling, choice, chosen),
    effects: result.effects
      .filter(({ possible, proven }) => isNobody || possible > 0 || proven > 0)
      .map((effect) => ({ what: nameLoosened(telling, effect.loosened), gain: fill(script.effect, countsOf(effect)) })),
    links: describeLinks(telling, choice, chosen),
    others: others > 0 ? fill(script.others, { count: others }) : '',
  };
}

/** The query of a choice in which a question has another answer. */
function queryWith({ data }: Telling, choice: Choice, { question, option }: { question: string; option: string }) {
  return writeAnswers({ ...choice, answers: { ...choice.answers, [question]: [option] } }, data.questions);
}

/** Where no candidate is left: what brings some back. */
function describeWaysOut(telling: Telling, choice: Choice, chosen: ChosenHere): ResultTexts['conflicts'] {
  const ways = findWaysOut(choice, chosen, telling.data);
  if (ways.length === 0) return [];
  const texts = ways.map((way) => ({
    text: describeWayOut(telling, way),
    query: writeAnswers(way.choice, telling.data.questions),
  }));
  return [{ text: telling.words.script.waysOut, ways: texts }];
}

function describeWayOut(telling: Telling, { eased, possible }: WayOut): string {
  const { script } = telling.words;
  if (eased === 'every-must') return fill(script.easeEvery, { possible });
  const text = typeof eased === 'object' ? script.easeMust : script.easeLimit;
  return fill(text, { what: nameLoosened(telling, eased), possible });
}

/** What the sheet will hold, and the marks that are not on a candidate shown. */
function describePicking(telling: Telling, { picked }: Choice, { requirements, result }: ChosenHere): PickingTexts {
  const { script, listGap } = telling.words;
  const shown = result.candidates.map(({ provider }) => provider);
  const names = picked.map((id) => nameProvider(telling, id));
  const all = requirements.length > 0 && shown.length > 0 ? fill(script.pickAll, { count: shown.length }) : '';
  return {
    note: picked.length > 0 ? fill(script.pickSome, { names: names.join(listGap) }) : all,
    full: fill(script.pickFull, { max: MAX_CANDIDATES }),
    outside: picked
      .filter((id) => !shown.includes(id))
      .map((id) => ({ ...describePick(telling, id, true), name: nameProvider(telling, id) })),
  };
}

function describePick(telling: Telling, provider: string, isMarked: boolean): PickTexts {
  const { script } = telling.words;
  const about = fill(script.pickAbout, { name: nameProvider(telling, provider) });
  return { provider, text: script.pick, about, isMarked };
}

/** The comparison and the sheet with the same state; there is none to hand over where nothing is asked for or marked. */
function describeLinks({ data, words }: Telling, choice: Choice, { requirements, limits }: ChosenHere): LinkText[] {
  if (requirements.length === 0 && choice.picked.length === 0) return [];
  const { base } = words.row;
  const view = writeView({ ...viewOfRequirements(requirements, limits), picked: choice.picked.slice(0, MAX_PICKED) });
  return [
    { text: words.script.compare, href: `${base}/compare/?${view}` },
    { text: words.script.sheet, href: `${base}/sheet/?${writeAnswers(choice, data.questions)}` },
  ];
}

const countsOf = ({ proven, possible }: Effect) => ({ proven, possible });

/** The line that stands below the questions while they are answered. */
export function describeStatus({ words: { script } }: Telling, chosen: Chosen<unknown>): string {
  const { possible, proven } = chosen.result.counts;
  const musts = chosen.requirements.filter(({ level }) => level === 'must').length;
  const status = fill(musts > 0 ? script.status : script.statusFree, { musts, possible, proven });
  return chosen.conflicts.length > 0 ? `${status} ${script.inConflict}` : status;
}

/** One finding in one sentence. */
export function describeAdvice(telling: Telling, advice: Advice): string {
  const { words } = telling;
  const text = words.advice[advice.id];
  switch (advice.id) {
    case 'nothing-asked':
      return fill(text, { ranking: words.ranking });
    case 'first-to-confirm':
      return fill(text, {
        name: nameProvider(telling, advice.provider),
        features: listFeatures(telling, advice.features),
      });
    case 'loosen':
      return fill(text, { what: nameLoosened(telling, advice.effect.loosened), ...countsOf(advice.effect) });
    default: {
      const { id: _id, ...counts } = advice;
      return fill(text, counts);
    }
  }
}

function nameLoosened(telling: Telling, loosened: Effect['loosened']): string {
  const { script } = telling.words;
  if (loosened === 'segment') return script.segmentLimit;
  if (loosened === 'price') return script.priceLimit;
  return featureOf(telling, loosened.feature)?.shortName ?? '';
}

function featureOf({ data }: Telling, id: string) {
  return data.comparison.features.find((feature) => feature.id === id);
}

function listFeatures(telling: Telling, ids: readonly string[]): string {
  return ids.map((id) => featureOf(telling, id)?.shortName ?? '').join(telling.words.listGap);
}

function nameProvider({ data }: Telling, id: string): string {
  const { ids, names } = data.comparison.sets.providers;
  return names[ids.indexOf(id)] ?? '';
}

/** The requirements in order, and after them those of the rules that the visitor does not ask for. */
function describeRequirements(telling: Telling, { changes }: Choice, { requirements }: ChosenHere): RequirementTexts[] {
  const freed = Object.keys(changes).filter((feature) => changes[feature] === 'free');
  return [
    ...requirements.map((requirement) => describeRequirement(telling, requirement)),
    ...freed.map((feature) => describeRequirement(telling, { feature, level: 'free', reasons: [] })),
  ];
}

function describeRequirement(
  telling: Telling,
  { feature, level, reasons, changedFrom }: Omit<Requirement, 'level'> & { level: Level | 'free' },
): RequirementTexts {
  const { data, words } = telling;
  const { script, row } = words;
  const known = featureOf(telling, feature);
  const rules = data.questions.flatMap((question) =>
    question.rules.filter((rule) => reasons.includes(`${question.id}/${rule.id}`)),
  );
  const cuts = new Map(rules.flatMap((rule) => (rule.cuts ? [[rule.cuts.href, rule.cuts]] : [])));
  const changed =
    changedFrom === undefined
      ? []
      : [changedFrom === 'free' ? script.own : fill(script.changedFrom, { level: script[changedFrom] })];
  return {
    feature,
    name: { text: known?.name ?? '', href: `${row.base}/features/${feature}/` },
    level,
    label: fill(script.levelOf, { feature: known?.name ?? '' }),
    reasons: [...new Set(rules.map(({ reason }) => reason)), ...changed],
    cuts: [...cuts.values()].map(({ text, href }) => ({ text: fill(script.cuts, { step: text }), href })),
  };
}

function describeCandidate(telling: Telling, { picked }: Choice, candidate: Candidate): CandidateTexts {
  const { data, words } = telling;
  const { provider, row, plan, score, cells, meets, toConfirm } = candidate;
  const { script } = words;
  const { segments } = data.comparison.sets.providers;
  const hasMust = cells.some(({ requirement }) => requirement.level === 'must');
  const isProven = meets === 'proven';
  const unknownWants = cells.filter(
    ({ requirement, state }) => requirement.level === 'want' && state === 'unknown',
  ).length;
  const text = isProven ? script.meetsProven : fill(script.meetsIf, { features: listFeatures(telling, toConfirm) });
  return {
    name: linkProvider(telling, provider),
    facts: [plan, words.row.segments[segments[row] ?? 'business']].filter(Boolean).join(words.row.separator),
    cost: describeCost(telling, candidate),
    bar: score && { ...barTexts(score, words.bar), points: formatScore(score.proven) },
    meets: hasMust ? text : '',
    isProven,
    notes: [
      ...cells
        .filter(({ state }) => state === 'in-force')
        .map(({ requirement }) => fill(script.inForce, { feature: listFeatures(telling, [requirement.feature]) })),
      ...(unknownWants > 0 ? [fill(script.unknownWants, { count: unknownWants })] : []),
    ],
    marks: cells
      .filter(({ requirement: { level }, state }) => level === 'must' || (level === 'want' && state !== 'unknown'))
      .map((cell) => describeCell(telling, provider, cell)),
    pick: describePick(telling, provider, picked.includes(provider)),
  };
}

function describeCell(telling: Telling, provider: string, { requirement, cell, state }: RequirementCell) {
  const { mark, tone, word } = telling.words.row.offers[cell.offer];
  const name = featureOf(telling, requirement.feature)?.shortName ?? '';
  const isUnknown = state === 'unknown';
  const { flags, separator, base } = telling.words.row;
  const tier = state === 'reported' ? `${separator}${flags.reported}` : '';
  const text = `${isUnknown ? '?' : mark} ${name}${tier}`;
  return {
    text,
    href: `${base}/providers/${provider}/#${requirement.feature}`,
    label: `${text}: ${word}`,
    tone: isUnknown ? 'hatch' : tier === '' ? tone : `${tone} weak`,
  };
}

function linkProvider(telling: Telling, id: string): LinkText {
  return { text: nameProvider(telling, id), href: `${telling.words.row.base}/providers/${id}/` };
}

/** What a year costs at the known monthly price, with the term it holds for. */
function describeCost({ words }: Telling, { monthlyYen, termMonths }: Candidate): string {
  const { row, script } = words;
  if (monthlyYen === null) return row.unknownPrice;
  const monthly =
    fill(row.price, { yen: formatNumber(monthlyYen) }) + (termMonths ? fill(row.term, { months: termMonths }) : '');
  return fill(script.yearly, { yen: formatNumber(monthlyYen * 12), monthly });
}

/** Everybody who is not shown, each with the reason: first those that may meet every must. */
export function describeOthers(telling: Telling, chosen: ChosenHere): { name: LinkText; why: string }[] {
  const { result } = chosen;
  return [
    ...result.further.map((candidate) => ({
      name: linkProvider(telling, candidate.provider),
      why: explainFurther(telling, candidate),
    })),
    ...result.dropped.map((dropped) => ({
      name: linkProvider(telling, dropped.provider),
      why: explainDropped(telling, chosen, dropped),
    })),
  ];
}

function explainFurther(telling: Telling, { toConfirm, cells }: Candidate): string {
  const { script } = telling.words;
  if (toConfirm.length > 0) return fill(script.furtherIf, { features: listFeatures(telling, toConfirm) });
  return cells.some(({ requirement }) => requirement.level === 'must') ? script.furtherProven : script.furtherFree;
}

function explainDropped(telling: Telling, { requirements, limits }: ChosenHere, dropped: Dropped): string {
  const { data, words } = telling;
  const { script, row } = words;
  const view = viewOfRequirements(requirements, limits);
  const others: Record<string, string> = {
    segment: script.reasonSegment,
    status: script.reasonStatus,
    price: script.reasonPrice,
    plan: script.reasonPlan,
  };
  const cells = explainDrop(data.comparison, view, dropped).map(({ feature, offer }) => {
    const { mark, word } = row.offers[offer];
    return `${featureOf(telling, feature)?.shortName ?? ''}: ${mark} ${word}`;
  });
  const rest = dropped.reasons.flatMap((reason) => (typeof reason === 'string' ? (others[reason] ?? []) : []));
  return [...rest, ...cells].join(' / ');
}
