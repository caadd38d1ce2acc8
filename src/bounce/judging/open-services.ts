import { registrableDomain } from './registrable-domain.ts';

/**
 * Mailbox services open to all, each with the domains of its hosts. An equal domain says nothing there of whose
 * account it was: the hosts are shared with strangers.
 */
const OPEN_SERVICES: { domains: RegExp; hosts: string[] }[] = [
  { domains: /^(?:gmail|googlemail|google)\.com$/, hosts: ['google.com', 'gmail.com', 'googlemail.com'] },
  {
    domains: /^(?:outlook|hotmail|live|msn)\.(?:com|jp|co\.jp)$|^office365\.com$/,
    hosts: ['outlook.com', 'office365.com', 'hotmail.com', 'exchangelabs.com'],
  },
  { domains: /^(?:yahoo|ymail|aol)\.(?:com|co\.jp)$/, hosts: ['yahoo.com', 'yahoo.co.jp', 'aol.com', 'yahoo.net'] },
  { domains: /^(?:icloud|me|mac)\.com$/, hosts: ['icloud.com', 'me.com', 'mac.com', 'apple.com'] },
  { domains: /^au\.com$/, hosts: ['au.com', 'ezweb.ne.jp', 'dion.ne.jp', 'auone-net.jp'] },
  {
    domains: /^(?:softbank|y-mobile|ymobile|disney)\.(?:jp|ne\.jp)$/,
    hosts: ['softbank.jp', 'softbank.ne.jp', 'ymobile.ne.jp'],
  },
  { domains: /^gmx\.(?:de|net|com)$|^web\.de$|^mail\.com$/, hosts: ['gmx.net', 'gmx.com', 'web.de', 'mail.com'] },
  { domains: /^zoho(?:mail)?\.com$/, hosts: ['zoho.com', 'zohomail.com'] },
  {
    domains: /^(?:yandex\.(?:ru|com|net)|mail\.ru|smailru\.net)$/,
    hosts: ['yandex.net', 'yandex.ru', 'mail.ru', 'smailru.net'],
  },
  { domains: /^(?:qq|163|126)\.com$/, hosts: ['qq.com', '163.com', '126.com'] },
];

/** Access providers whose customers share one mail domain; `ne.jp` is JPRS's type for network services. */
const ACCESS_PROVIDER =
  /\.ne\.jp$|^(?:nifty\.com|plala\.or\.jp|asahi-net\.or\.jp|iij4u\.or\.jp|rim\.or\.jp|jcom\.home\.ne\.jp)$/;

const serviceOf = (domain: string) => OPEN_SERVICES.find(({ domains }) => domains.test(registrableDomain(domain)));

/**
 * True for a mail domain that strangers share. A `ne.jp` name that the visitor calls their own is taken at their word
 * (`isTold`); the great services are nobody's own.
 */
export function isOpenService(domain: string, isTold: boolean): boolean {
  return serviceOf(domain) !== undefined || (!isTold && ACCESS_PROVIDER.test(registrableDomain(domain)));
}

/** The domains of the hosts of a shared mail domain; none for a domain of one holder. */
export function hostsOfService(domain: string, isTold: boolean): string[] {
  const service = serviceOf(domain);
  if (service) return service.hosts;
  return isOpenService(domain, isTold) ? [registrableDomain(domain)] : [];
}
