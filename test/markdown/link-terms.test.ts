import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TermLink } from '../../src/markdown/link-terms.ts';
import { renderMarkdown } from '../../src/markdown/render-markdown.ts';
import { markdownWords } from '../../src/site/markdown-words.ts';

const TERMS: TermLink[] = [
  { href: '/glossary/#waf', words: ['WAF'] },
  { href: '/glossary/#smtp', words: ['SMTP'] },
  { href: '/glossary/#smtp-auth', words: ['SMTP認証', 'SMTP-AUTH'] },
  { href: '/glossary/#bounce', words: ['bounce', 'バウンス'] },
  { href: '/glossary/#defacement', words: ['改ざん'] },
];
const linksOf = (markdown: string) =>
  [
    ...renderMarkdown(markdown, { ...markdownWords('ja'), terms: TERMS }).matchAll(
      /<a class="term" href="\/glossary\/#([a-z-]+)">([^<]+)<\/a>/g,
    ),
  ].map(([, id, text]) => `${id}: ${text}`);

const CASES: { name: string; markdown: string; links: string[] }[] = [
  { name: 'the first use is linked, the second not', markdown: 'WAFはWAFです。\n\nWAF', links: ['waf: WAF'] },
  { name: 'the longer of two terms at one place wins', markdown: 'SMTP認証', links: ['smtp-auth: SMTP認証'] },
  {
    name: 'the shorter is linked where it stands alone',
    markdown: 'SMTP認証とSMTP',
    links: ['smtp-auth: SMTP認証', 'smtp: SMTP'],
  },
  { name: 'a part of a longer word is no term', markdown: '改ざん検知、WAFS、リバウンス、xWAF', links: [] },
  { name: 'grammar may touch a term', markdown: 'サイトの改ざんを防ぐ', links: ['defacement: 改ざん'] },
  {
    name: 'headings, links, code and notes are left alone',
    markdown: '## WAF\n\n[WAF](/a/) `WAF`[^a]\n\n[^a]: WAF',
    links: [],
  },
  {
    name: 'an English word may be in the plural and begin a sentence',
    markdown: 'Bounces arrive.',
    links: ['bounce: Bounces'],
  },
  { name: 'a table is read as text', markdown: '| a |\n| - |\n| WAF |', links: ['waf: WAF'] },
];
for (const { name, markdown, links } of CASES) {
  test(name, () => assert.deepEqual(linksOf(markdown), links));
}
