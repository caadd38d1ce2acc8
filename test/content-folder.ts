import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A small content folder without mistakes: one provider, two features, one attack path, one ranking, two questions, one guide. */
export const VALID: Record<string, string> = {
  'providers/alpha.md': `---
name: { ja: アルファ, en: Alpha }
url: https://www.example.jp/
segment: business
status: active
plans:
  - id: light
    name: { ja: ライト, en: Light }
    monthlyYen: 990
claims:
  - feature: waf
    plans: [light]
    support: included
    source:
      kind: official-manual
      url: https://www.example.jp/waf/
      pageDate: 2026-01-01
      readOn: 2026-11-01
      via: live
    confidence: high
---

本文です。
`,
  'features/waf.md': feature('WAF', 'web', ''),
  'features/auto-backup.md': feature(
    '自動バックアップ',
    'continuity',
    'measure:\n  name: { ja: 保存日数, en: days kept }\n  unit: { ja: 日, en: days }\n  better: higher\n',
  ),
  'attacks/web.md': `---
name: { ja: 攻撃, en: Attack }
summary: { ja: 要約, en: summary }
order: 10
steps:
  - id: first
    name: { ja: 段階, en: Step }
    detail: { ja: 説明, en: detail }
    cutBy: [waf]
---
`,
  'rankings/business.md': `---
name: { ja: 順位, en: Ranking }
purpose: { ja: 目的, en: purpose }
audience: { ja: 読者, en: audience }
order: 10
segments: [business]
weights:
  - feature: waf
    weight: 10
    reason: { ja: 理由, en: reason }
---
`,
  'questions/use.md': `---
name: { ja: 用途, en: Use }
why: { ja: 理由, en: why }
order: 10
options:
  - id: company
    name: { ja: 会社, en: Company }
---
`,
  'questions/services.md': `---
name: { ja: 置くもの, en: Services }
why: { ja: 理由, en: why }
order: 20
options:
  - id: web
    name: { ja: サイト, en: Website }
rules:
  - id: web-waf
    when:
      - { question: services, is: [web] }
    feature: waf
    level: must
    reason: { ja: 理由, en: reason }
    cuts: { attack: web, step: first }
---
`,
  'guides/ja/story.md': `---
title: 体験談
summary: 要約
reviewedOn: 2026-11-01
kind: story
---

本文です。
`,
};

function feature(name: string, group: string, extra: string): string {
  return `---
name: { ja: ${name}, en: Feature of ${group} }
shortName: { ja: ${name}, en: ${group} }
aliases: []
group: ${group}
order: 10
whatCounts: { ja: 条件, en: condition }
${extra}shelfLifeMonths: 24
question: { ja: 質問, en: question }
---
`;
}

/** Writes files into a new folder, hands it to the test, and removes it. A null leaves a file of VALID out. */
export async function withContentFolder<T>(
  files: Record<string, string | Uint8Array | null>,
  use: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'sabamori-content-'));
  try {
    for (const [name, text] of Object.entries({ ...VALID, ...files })) {
      if (text === null) continue;
      const file = path.join(folder, name);
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A file of VALID with one piece replaced; throws when the piece is not there, so that no test passes by accident. */
export function changed(name: string, from: string, to: string): Record<string, string> {
  const text = VALID[name];
  if (!text?.includes(from)) throw new Error(`${name} does not hold "${from}"`);
  return { [name]: text.replace(from, to) };
}
