import type { HeaderLine, MailFacts } from '../reading/facts.ts';
import { fieldsNamed, firstValue } from '../reading/read-headers.ts';
import { find } from './find.ts';
import type { Finding } from './verdict.ts';

/** Of a text this much is looked at for what kind of mail it is. */
const ENOUGH = 20_000;

const REPORT_SUBJECT =
  /undeliver|not be delivered|fail(?:ed|ure) to deliver|(?:pending|held|quarantined) (?:incoming )?(?:message|mail|e-mail)|delivery (?:status|failure|failed|has failed|report|notification|delayed|warning)|returned (?:mail|to sender)|returning message|failure notice|mail delivery|mail (?:system )?error|error sending|delivery incomplete|message (?:delivery|blocked|not delivered)|you sent blocked|配信(?:不能|エラー|失敗|でき)|送信(?:エラー|失敗|でき)|未配信|不達|届きません|戻りました/i;

const REPORT_TEXT =
  /could ?n[o']t be delivered|could not be delivered|unable to deliver|(?:wasn't|not) able to deliver|was not delivered|has not been delivered|undeliverable|delivery (?:has )?failed|permanent (?:fatal )?error|created automatically by mail delivery|user unknown|unknown user|trouble delivering|mailbox is full|qmail-send program|not delivered to|配信できません|送信できません|送信されませんでした|届けることができません|お届けできません|見つかりません/i;

/** What the pretended reports of phishing ask for: a real report never asks to sign in or to release anything. */
const BAIT =
  /\breleas(?:e|ing)\b[^\n]{0,30}(?:message|mail)|pending (?:message|mail|email|incoming)|\bquarantined?\b|held (?:message|mail|email)|(?:message|mail|email)s? (?:on hold|held)|(?:verify|confirm|validate|upgrade|re-?activate)\b[^\n]{0,20}(?:account|e-?mail|mailbox|password)|\bsign in\b|\blog ?in\b|update (?:your )?(?:account|password|mailbox)|(?:password|mailbox|account)[^\n]{0,30}(?:expir|suspend|deactivat)|(?:view|retrieve|recover|review|deliver) (?:your )?(?:pending )?(?:message|mail|email)|click (?:here|below|the)|保留(?:中|され)|隔離|ログイン|アカウント[^\n]{0,10}(?:確認|更新|停止)|パスワード[^\n]{0,10}(?:期限|更新|変更)|本人確認|今すぐ|(?:受信|解放|確認)(?:する|するには)|こちら(?:から|を)|クリック/i;

const ANSWER_SUBJECT =
  /^(?:re: ?)?(?:auto(?:matic)?[ -:]?(?:reply|response|respons)|out of (?:the )?office|vacation|away from|i am (?:away|out)|【?自動(?:返信|応答|送信)|不在)/i;
const CHALLENGE =
  /(?:confirm|verify)[^\n]{0,40}(?:you (?:are|sent)|your message|that you|sender)|prove (?:that )?you are|sender (?:address )?verification|(?:reply|respond|click)[^\n]{0,60}(?:to (?:have|get) your (?:message|mail|email) delivered|so (?:that )?your (?:message|mail))|boxtrapper|spamarrest|送信者(?:の)?確認|あなたのメールを(?:配信|届ける)/i;
const DANGEROUS_NAME = /\.(?:s?html?|zip|iso|exe|js|vbs|lnk|doc[mx]?|xls[mx]?|pdf|rar|7z|svg)$/i;
const MAIL_SYSTEM =
  /mail(?:er)?-daemon|mdaemon|system administrator|postmaster|mail(?:er)? deliver[a-z]* (?:sub)?system|mail ?system|mail administrator|^<>$/i;

const lineOf = (headers: HeaderLine[], name: string): string | null => fieldsNamed(headers, name)[0]?.line ?? null;

const isNamedMailSystem = ({ sender }: MailFacts): boolean => MAIL_SYSTEM.test(sender);

/** Reports have an empty return path, but so have automatic answers (RFC 3834 §3.3). */
const hasNullSender = ({ outer }: MailFacts): boolean => firstValue(outer.headers, 'return-path') === '<>';

/** True where the mail asks to sign in, release or open something, or links for its reader alone, and neither returns a message nor reports by form. */
export function isBait(facts: MailFacts): boolean {
  if (facts.hasStatusPart || (facts.original?.hops.length ?? 0) > 0) return false;
  const opens = facts.attachments.some(({ name }) => DANGEROUS_NAME.test(name ?? ''));
  return opens || facts.hasAddressedLink || (facts.links > 0 && BAIT.test(facts.text.slice(0, ENOUGH)));
}

const hasReportSubject = ({ subject }: MailFacts): boolean => REPORT_SUBJECT.test(subject);

function soundsLikeReport(facts: MailFacts): boolean {
  return hasReportSubject(facts) || REPORT_TEXT.test(facts.text.slice(0, ENOUGH));
}

/** True where the mail is by its form a report of a delivery: status fields, or a mail system that names a recipient. */
function isDeliveryReport(facts: MailFacts): boolean {
  const { original, hasStatusPart, hasDeliveryStatus, outer } = facts;
  if (hasStatusPart && hasDeliveryStatus) return true;
  if (isBait(facts)) return false;
  if (hasDeliveryStatus || fieldsNamed(outer.headers, 'x-failed-recipients').length > 0) return true;
  const isSystem = isNamedMailSystem(facts) || hasNullSender(facts);
  if (original === null) return soundsLikeReport(facts) && isSystem;
  if (isNamedMailSystem(facts) && (original.hops.length > 0 || soundsLikeReport(facts))) return true;
  return hasReportSubject(facts) || (soundsLikeReport(facts) && (isSystem || original.hops.length > 0));
}

function findAnswer(facts: MailFacts): Finding | null {
  const { headers } = facts.outer;
  const signs: [string, RegExp][] = [
    ['auto-submitted', /^auto-(?:replied|notified|generated)/i],
    ['x-autoreply', /./],
    ['x-autorespond', /./],
    ['x-auto-response', /./],
    ['precedence', /^auto[_-]?reply/i],
    ['x-precedence', /^auto[_-]?reply/i],
  ];
  const [name] = signs.find(([name, pattern]) => pattern.test(firstValue(headers, name))) ?? [];
  const told = name ?? (ANSWER_SUBJECT.test(facts.subject) ? 'subject' : null);
  return told === null ? null : find('automatic-answer', lineOf(headers, told));
}

/** A report of another purpose than delivery, by its form (RFC 6522 names the purpose). */
function findOtherReport(facts: MailFacts): Finding | null {
  const { headers } = facts.outer;
  const type = firstValue(headers, 'content-type');
  const types = facts.attachments.map(({ mimeType }) => mimeType);
  const isComplaint =
    types.includes('message/feedback-report') ||
    /report-type="?feedback-report/i.test(type) ||
    /^complaint about message from/i.test(facts.subject) ||
    fieldsNamed(headers, 'x-hmxmroriginalrecipient').length > 0;
  if (isComplaint) return find('complaint-report', lineOf(headers, 'content-type') ?? lineOf(headers, 'subject'));
  const isReceipt =
    types.includes('message/disposition-notification') || /report-type="?disposition-notification/i.test(type);
  return isReceipt ? find('read-receipt', lineOf(headers, 'content-type')) : null;
}

const DONE = new Set(['delivered', 'relayed', 'expanded']);

/** A report that tells of success alone: asked for by the sender, and nothing came back (RFC 3464 §2.3.3). */
function findReceipt({ status, outer }: MailFacts): Finding | null {
  const actions = status.recipients.flatMap(({ action }) => action ?? []);
  const isReceipt = actions.length > 0 && actions.every((action) => DONE.has(action));
  return isReceipt ? find('delivery-receipt', lineOf(outer.headers, 'subject')) : null;
}

/** What else than a report of failed delivery the mail is, with what gave it away; null where it is such a report. */
export function recogniseOtherKind(facts: MailFacts): Finding | null {
  const { headers } = facts.outer;
  const other = findOtherReport(facts);
  if (other) return other;
  // Exim's true reports say that they are automatic answers, so the report comes first.
  if (isDeliveryReport(facts)) return findReceipt(facts);
  const poses =
    hasReportSubject(facts) ||
    isNamedMailSystem(facts) ||
    (soundsLikeReport(facts) && (hasNullSender(facts) || isBait(facts)));
  if (poses && isBait(facts)) return find('dressed-as-bounce', lineOf(headers, 'from') ?? lineOf(headers, 'subject'));
  const subject = lineOf(headers, 'subject');
  if (CHALLENGE.test(facts.subject) || CHALLENGE.test(facts.text.slice(0, ENOUGH))) {
    return find('asks-for-confirmation', subject);
  }
  const answer = findAnswer(facts);
  if (answer) return answer;
  return poses && soundsLikeReport(facts) ? null : find('no-sign-of-bounce', subject);
}
