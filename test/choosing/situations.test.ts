import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from '../../src/choosing/answers.ts';
import { deriveRequirements } from '../../src/choosing/derive-requirements.ts';
import { listRules } from '../../src/choosing/rules.ts';
import type { Level } from '../../src/schema/vocabulary.ts';
import { REAL_SITE } from './real-telling.ts';

/** What every answer "mail" asks for as a wish, and every answer "web". */
const MAIL = [
  ...['smtp-geo-restriction', 'mail-tls', 'auth-lockout', 'outbound-rate-limit', 'mail-send-log'],
  ...['spf', 'dkim', 'dmarc', 'mail-virus-scan'],
];
const WEB = ['waf', 'free-tls', 'sftp-ssh', 'auto-backup'];
const GEO = 'smtp-geo-restriction';
const LIST = 'smtp-ip-allowlist';

interface Situation {
  /** As in an address: `services=mail&abroad=none`. */
  answers: string;
  must?: string[];
  /** Wishes besides those of the service that are not musts. */
  want?: string[];
  avoid?: string[];
}

// biome-ignore format: one situation a line
const SITUATIONS: Situation[] = [
  { answers: '' },
  { answers: 'use=personal' },
  { answers: 'use=between' },
  { answers: 'use=company', want: ['ips', 'sla'] },
  { answers: 'services=mail', want: MAIL },
  { answers: 'services=web', want: WEB },
  { answers: 'services=both', want: [...MAIL, ...WEB] },
  { answers: 'cms=no' },
  { answers: 'cms=yes', must: ['waf'], want: ['cms-geo-restriction', 'malware-scan'] },
  { answers: 'services=web&cms=yes', must: ['waf'], want: [...WEB, 'cms-geo-restriction', 'malware-scan'] },
  { answers: 'services=web&cms=no', want: WEB },
  { answers: 'services=mail&abroad=none', must: [GEO], want: MAIL },
  { answers: 'services=mail&abroad=abroad', must: ['mail-tls'], want: MAIL },
  { answers: 'services=mail&abroad=gmail', must: ['spf'], want: MAIL },
  { answers: 'services=mail&abroad=both', must: ['mail-tls', 'spf'], want: MAIL },
  { answers: 'services=web&abroad=none', want: WEB },
  { answers: 'services=web&abroad=gmail', want: WEB },
  { answers: 'services=mail&fixed-ip=all', must: [LIST], want: [...MAIL, 'panel-ip-restriction'] },
  { answers: 'services=mail&fixed-ip=some', must: ['mail-tls'], want: [...MAIL, LIST] },
  { answers: 'services=mail&fixed-ip=none', must: ['mail-tls'], want: MAIL, avoid: [LIST] },
  { answers: 'services=web&fixed-ip=all', want: [...WEB, 'panel-ip-restriction', 'ftp-ip-restriction'] },
  { answers: 'services=web&fixed-ip=none', want: WEB },
  { answers: 'fixed-ip=all', want: ['panel-ip-restriction'] },
  { answers: 'services=mail&fixed-ip=all&abroad=none', must: [LIST, GEO], want: [...MAIL, 'panel-ip-restriction'] },
  { answers: 'services=mail&fixed-ip=some&abroad=gmail', must: ['mail-tls', 'spf'], want: [...MAIL, LIST] },
  { answers: 'services=mail&fixed-ip=none&abroad=none', must: ['mail-tls', GEO], want: MAIL, avoid: [LIST] },
  { answers: 'data=none' },
  { answers: 'services=web&data=personal', must: ['waf', 'free-tls'], want: [...WEB, 'malware-scan'] },
  { answers: 'services=web&data=orders', must: ['waf', 'free-tls', 'auto-backup'], want: [...WEB, 'malware-scan', 'ips', 'ddos-mitigation'] },
  { answers: 'panel=one', want: ['panel-2fa', 'phone-support'] },
  { answers: 'panel=team', must: ['panel-2fa'], want: ['login-alert'] },
  { answers: 'panel=agency', must: ['panel-2fa'], want: ['login-alert'] },
  { answers: 'services=web&panel=agency', must: ['panel-2fa', 'sftp-ssh'], want: [...WEB, 'login-alert', 'ftp-ip-restriction'] },
  { answers: 'services=mail&panel=agency', must: ['panel-2fa'], want: [...MAIL, 'login-alert'] },
  { answers: 'needs=iso27001', must: ['iso27001'] },
  { answers: 'needs=sla,domestic-dc', must: ['sla', 'domestic-dc'] },
  { answers: 'needs=phone&panel=one', must: ['phone-support'], want: ['panel-2fa'] },
  { answers: 'use=company&needs=sla', must: ['sla'], want: ['ips'] },
  { answers: 'budget=up-to-1000' },
  { answers: 'use=company&services=both&cms=yes&abroad=none&panel=team', must: [GEO, 'waf', 'panel-2fa'], want: [...MAIL, ...WEB, 'ips', 'sla', 'cms-geo-restriction', 'malware-scan', 'login-alert'] },
];

const rules = listRules(REAL_SITE.catalog.questions);

const readAnswers = (text: string): Answers =>
  Object.fromEntries([...new URLSearchParams(text)].map(([question, options]) => [question, options.split(',')]));

for (const { answers, must = [], want = [], avoid = [] } of SITUATIONS) {
  test(`${answers || 'nothing answered'}: ${must.join(', ') || 'no must'}`, () => {
    const found = deriveRequirements(readAnswers(answers), rules);
    const at = (level: Level) =>
      found
        .filter((requirement) => requirement.level === level)
        .map(({ feature }) => feature)
        .sort();
    const wishes = want.filter((feature) => !must.includes(feature));
    assert.deepEqual(
      [at('must'), at('want'), at('avoid')],
      [must, wishes, avoid].map((list) => [...list].sort()),
    );
  });
}

test('every rule is reached by a situation of the table', () => {
  const reached = new Set(
    SITUATIONS.flatMap(({ answers }) =>
      deriveRequirements(readAnswers(answers), rules).flatMap(({ reasons }) => reasons),
    ),
  );
  assert.deepEqual(
    rules.map(({ id }) => id).filter((id) => !reached.has(id)),
    [],
  );
});

test('at most nine questions are asked, each with a reason in both languages', () => {
  const { questions } = REAL_SITE.catalog;
  assert.ok(questions.length <= 9);
  assert.deepEqual(
    questions.filter(({ why }) => !why.ja || !why.en),
    [],
  );
});

test('every rule but those of the approver and those that avoid names the attack step that it cuts', () => {
  const NO_ATTACK = ['iso27001', 'sla', 'domestic-dc'];
  const without = rules.filter(
    ({ cuts, level, feature }) => !cuts && level !== 'avoid' && !NO_ATTACK.includes(feature),
  );
  assert.deepEqual(without, []);
});
