/** How much a finding counts by itself. */
export type Weight = 'decisive' | 'strong' | 'weak';

/** A rule's weight, and where the rule comes from. */
export interface Rule {
  weight: Weight;
  source: string;
}

const RFC = 'https://www.rfc-editor.org/rfc/rfc';
const BACKSCATTER = 'https://www.postfix.org/BACKSCATTER_README.html';
const SASL_HEADER = 'https://www.postfix.org/postconf.5.html#smtpd_sasl_authenticated_header';
const PHP_HEADER = 'https://www.php.net/manual/en/mail.configuration.php';

/** Every rule of the triage; what each means stands in `i18n/messages/triage.ts`. */
export const RULES = {
  'own-account-named': { weight: 'decisive', source: SASL_HEADER },
  'authenticated-at-own-host': { weight: 'decisive', source: `${RFC}3848` },
  'script-at-own-host': { weight: 'decisive', source: PHP_HEADER },
  'began-at-own-host': { weight: 'strong', source: `${RFC}5321#section-4.4` },
  'handed-over-by-own-host': { weight: 'strong', source: `${RFC}5321#section-4.4` },
  'own-host-sent-it-on': { weight: 'strong', source: `${RFC}6409` },
  'entered-own-host-from-outside': { weight: 'strong', source: `${RFC}5321#section-4.4` },
  'addressed-to-own-domain': { weight: 'strong', source: `${RFC}3464#section-2.3.1` },
  'entered-at-foreign-host': { weight: 'strong', source: BACKSCATTER },
  'own-hosts-not-on-the-way': { weight: 'strong', source: BACKSCATTER },
  'straight-to-recipient': { weight: 'weak', source: BACKSCATTER },
  'message-id-not-own': { weight: 'weak', source: BACKSCATTER },
  'client-without-name': { weight: 'weak', source: BACKSCATTER },
  'own-name-borrowed': { weight: 'strong', source: BACKSCATTER },
  'sender-check-failed': { weight: 'strong', source: `${RFC}7208#section-8.4` },
  'sender-check-passed': { weight: 'weak', source: `${RFC}8601#section-7.2` },
  'signed-in-own-name': { weight: 'weak', source: `${RFC}6376#section-3.5` },
  'sent-by-service': { weight: 'weak', source: 'https://docs.aws.amazon.com/ses/latest/dg/mail-from.html' },
  'other-account-named': { weight: 'strong', source: SASL_HEADER },
  'mark-at-foreign-host': { weight: 'strong', source: `${RFC}3848` },
  'own-line-not-borne-out': { weight: 'weak', source: `${RFC}5321#section-7.1` },
  'passed-a-list': { weight: 'strong', source: `${RFC}2919` },
  'was-forwarded': { weight: 'strong', source: `${RFC}3464#section-2.3.1` },
  'sender-not-own': { weight: 'weak', source: `${RFC}5321#section-4.4` },
  'automatic-answer': { weight: 'decisive', source: `${RFC}3834#section-5` },
  'asks-for-confirmation': { weight: 'strong', source: `${RFC}3834#section-2` },
  'complaint-report': { weight: 'decisive', source: `${RFC}5965` },
  'read-receipt': { weight: 'decisive', source: `${RFC}8098` },
  'delivery-receipt': { weight: 'strong', source: `${RFC}3464#section-2.3.3` },
  'dressed-as-bounce': { weight: 'strong', source: `${RFC}3464#section-4.1` },
  'no-sign-of-bounce': { weight: 'strong', source: `${RFC}3464` },
  'original-missing': { weight: 'weak', source: `${RFC}6522` },
  'way-missing': { weight: 'weak', source: `${RFC}5321#section-4.4` },
  'own-names-missing': { weight: 'weak', source: BACKSCATTER },
  'not-mail-source': { weight: 'weak', source: `${RFC}5322` },
} as const satisfies Record<string, Rule>;

export type RuleId = keyof typeof RULES;
