import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, warningsOf } from '../../../scripts/prose/locate.ts';
import { messagePassages } from '../../../scripts/prose/message-passages.ts';
import { readGlossary } from '../../../scripts/prose/read-glossary.ts';
import { findPassages } from '../../../src/prose/find-passages.ts';

const glossary = readGlossary();
const FILE = '---\ndetail:\n  ja: メールサーバとユーザを見る。\n---\n\n本文のサーバです。\n';
const warnings = warningsOf('a.md', FILE, findPassages(FILE), glossary);

test('warnings tell line and column', () => {
  assert.deepEqual(
    warnings.map(({ line, column }) => [line, column]),
    [
      [3, 10],
      [3, 14],
      [6, 4],
    ],
  );
});

test('correcting changes the wordings and nothing else', () => {
  assert.equal(applyEdits(FILE, warnings), FILE.replaceAll('サーバ', 'サーバー').replace('ユーザ', 'ユーザー'));
});

test('a corrected file has nothing left to correct', () => {
  const corrected = applyEdits(FILE, warnings);
  assert.deepEqual(warningsOf('a.md', corrected, findPassages(corrected), glossary), []);
});

test('messages are checked in both languages, functions left out', () => {
  const source = "export const A = { b: { ja: 'サーバ', en: 'Server' }, c: () => ({ ja: '', en: '' }) };";
  const passages = messagePassages({ A: { b: { ja: 'サーバ', en: 'Server' }, c: () => undefined } }, source);
  assert.deepEqual(
    passages.map(({ language, text }) => [language, text]),
    [
      ['ja', 'サーバ'],
      ['en', 'Server'],
    ],
  );
});
