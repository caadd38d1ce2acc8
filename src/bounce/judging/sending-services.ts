import { registrableDomain } from './registrable-domain.ts';

/** Services that send for whoever is their customer, each by the domain under which its servers appear in headers. */
const SENDING_SERVICES = new Set([
  'amazonses.com',
  'sendgrid.net',
  'mailgun.org',
  'mailgun.net',
  'mandrillapp.com',
  'mcsv.net',
  'mcdlv.net',
  'rsgsv.net',
  'sparkpostmail.com',
  'mtasv.net',
  'mailjet.com',
  'sender-sib.com',
  'smtp2go.com',
  'hubspotemail.net',
  'exacttarget.com',
]);

/** True for a server of a sending service: it may send for the visitor, and nothing in its name tells. */
export function isSendingService(host: string | null): boolean {
  return host !== null && SENDING_SERVICES.has(registrableDomain(host));
}
