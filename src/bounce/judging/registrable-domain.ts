/** Names below which others register: JPRS's organisational types, and the like of other countries. */
const SHARED_SECOND_LEVEL =
  /\.(?:(?:ac|ad|co|ed|go|gr|lg|ne|or)\.jp|(?:ac|co|com|edu|go|gob|gov|gouv|net|ne|nom|or|org|id|me)\.[a-z]{2})$/;

/** Japan's prefectures: names there are registered below a town, `example.chiyoda.tokyo.jp`, or straight below. */
const PREFECTURE =
  /\.(?:hokkaido|aomori|iwate|miyagi|akita|yamagata|fukushima|ibaraki|tochigi|gunma|saitama|chiba|tokyo|kanagawa|niigata|toyama|ishikawa|fukui|yamanashi|nagano|gifu|shizuoka|aichi|mie|shiga|kyoto|osaka|hyogo|nara|wakayama|tottori|shimane|okayama|hiroshima|yamaguchi|tokushima|kagawa|ehime|kochi|fukuoka|saga|nagasaki|kumamoto|oita|miyazaki|kagoshima|okinawa)\.jp$/;

/** Names below which a provider gives every customer a name of their own: neighbours there are strangers. */
const SHARED_BY_CUSTOMERS =
  /\.(?:awsapps\.com|onmicrosoft\.com|amazonaws\.com|googleusercontent\.com|azure\.com|cloudapp\.net|herokuapp\.com|xsrv\.jp|wpx\.jp|sixcore\.jp|minibird\.jp|lolipop\.jp|heteml\.net|conohawing\.com|coreserver\.jp|kagoya\.net|mixh\.jp|sakura\.ne\.jp)$/;

/** The part of a host name that one holder registers: `mail.example.co.jp` → `example.co.jp`. Small letters. */
export function registrableDomain(host: string): string {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const name = `.${labels.join('.')}`;
  if (PREFECTURE.test(name)) return labels.slice(-4).join('.');
  return labels.slice(SHARED_SECOND_LEVEL.test(name) || SHARED_BY_CUSTOMERS.test(name) ? -3 : -2).join('.');
}

/** True for two hosts below one name below which a provider's servers and its customers stand side by side. */
export function isBesideCustomers(one: string | null, other: string): boolean {
  const shared = SHARED_BY_CUSTOMERS.exec(`.${registrableDomain(other)}`)?.[0];
  return shared !== undefined && one !== null && `.${one}`.endsWith(shared);
}

/** True for a name equal to another, or below it. */
export function isBelow(host: string, domain: string): boolean {
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}
