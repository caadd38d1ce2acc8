import type { TableCell } from '../comparison/export-table.ts';
import { makeSheetOfRows, type Sheet as WorkbookSheet } from '../comparison/workbook.ts';
import type { Enquiry } from '../enquiry/write-enquiry.ts';
import {
  COST_ROWS,
  circled,
  costValue,
  describeMusts,
  describeNotes,
  describeRisk,
  groupSteps,
  type SheetTexts,
} from './cell-texts.ts';
import type { Sheet, SheetCell } from './make-sheet.ts';
import { FIELD_NAMES, type FieldName } from './sheet-words.ts';

/** What a workbook holds besides the sheet itself. */
export interface WorkbookExtras {
  /** What the visitor typed. */
  typed: Record<FieldName, string>;
  /** Question and answer of each answer that the requirements rest on. */
  answers: readonly (readonly [question: string, answer: string])[];
  /** The address that rebuilds the sheet. */
  address: string;
  enquiries: readonly { service: string; enquiry: Enquiry }[];
}

/** Describes the workbook of a sheet: the values of the page, part by part. Every text stays a text. */
export function makeSheetWorkbook(sheet: Sheet, texts: SheetTexts, extras: WorkbookExtras): WorkbookSheet[] {
  const { file } = texts.words;
  const parts: [name: string, rows: TableCell[][]][] = [
    [file.cover, coverRows(texts, extras)],
    [file.matrix, matrixRows(sheet, texts)],
    [file.costs, costRows(sheet, texts)],
    [file.risks, riskRows(sheet, texts)],
    [file.paths, pathRows(sheet, texts)],
    [file.sources, sourceRows(sheet, texts)],
    [file.enquiries, enquiryRows(texts, extras)],
  ];
  return parts.map(([name, rows]) => makeSheetOfRows(name, rows));
}

function coverRows({ words }: SheetTexts, { typed, answers, address }: WorkbookExtras): TableCell[][] {
  const { script, about, file } = words;
  return [
    [file.cover, ''],
    ...FIELD_NAMES.map((name) => [words.fields[name], typed[name]]),
    ...answers.map(([question, answer]) => [question, answer]),
    [script.address, address],
    [
      script.aboutTitle,
      script.about.replace('{data}', about.data).replace('{day}', about.day).replace('{method}', about.method),
    ],
    ['', script.caution],
  ];
}

function matrixRows({ candidates, requirements }: Sheet, texts: SheetTexts): TableCell[][] {
  const { script, file, levels } = texts.words;
  return [
    [script.level, file.matrix, file.reason, ...namesOf(candidates)],
    ...requirements.map(({ feature, level, reasons, cells }) => [
      levels[level],
      feature.name,
      reasons.join('\n'),
      ...cells.map((cell) => describeCell(cell, texts)),
    ]),
    [script.musts, '', '', ...candidates.map(({ musts }) => describeMusts(musts, texts))],
  ];
}

function describeCell({ facts, notes }: SheetCell, texts: SheetTexts): string {
  const { script, gaps } = texts.words;
  if (!facts) return script.unknown;
  return [`${facts.mark} ${facts.word}`, ...facts.notes].join(gaps.fact) + describeNotes(notes, texts);
}

function costRows({ candidates }: Sheet, texts: SheetTexts): TableCell[][] {
  const { script } = texts.words;
  return [
    ['', ...namesOf(candidates)],
    ...COST_ROWS.map((row) => [
      script[row],
      ...candidates.map(({ cost }) => costValue(cost, row, texts) ?? script.priceUnknown),
    ]),
    ['', script.costNote],
  ];
}

function riskRows({ candidates }: Sheet, texts: SheetTexts): TableCell[][] {
  const { file, script } = texts.words;
  return [
    [file.service, file.risk],
    ...candidates.flatMap(({ provider, risks }) =>
      risks.length === 0
        ? [[provider.name, script.noRisks]]
        : risks.map((risk) => [provider.name, describeRisk(risk, texts)]),
    ),
  ];
}

function pathRows({ candidates, paths }: Sheet, { words }: SheetTexts): TableCell[][] {
  return [
    [words.script.path, ...namesOf(candidates)],
    ...paths.map(({ name, steps, states }) => [
      [name, ...steps.map((step, index) => `${circled(index + 1)}${step}`)].join('\n'),
      ...candidates.map((_candidate, column) =>
        groupSteps(states[column] ?? [])
          .map(({ state, numbers }) => `${words.steps[state]} ${numbers.map(circled).join('')}`)
          .join('\n'),
      ),
    ]),
  ];
}

function sourceRows({ sources }: Sheet, { words: { file } }: SheetTexts): TableCell[][] {
  return [
    [file.number, file.service, file.title, file.address, file.kind, file.readOn],
    ...sources.map(({ number, provider, title, address, kind, readOn }) => [
      ...[number, provider, title, address, kind, readOn],
    ]),
  ];
}

function enquiryRows({ words: { file } }: SheetTexts, { enquiries }: WorkbookExtras): TableCell[][] {
  return [
    [file.service, file.subject, file.body],
    ...enquiries.map(({ service, enquiry }) => [service, enquiry.subject, enquiry.body]),
  ];
}

function namesOf(candidates: Sheet['candidates']): string[] {
  return candidates.map(({ provider }) => provider.name);
}
