import { readContact } from '../hosting/security-txt.ts';

/** What the build takes from outside; nothing else reads the clock or the environment. */

/** The day that ages are counted from, YYYY-MM-DD: SOURCE_DATE_EPOCH (seconds) if set, else today in UTC. */
export function buildDate(env: NodeJS.ProcessEnv = process.env, now: Date = new Date()): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return now.toISOString().slice(0, 10);
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999) {
    throw new Error(`SOURCE_DATE_EPOCH is "${epoch}"; expected whole seconds since 1970, for example 1795478400.`);
  }
  return date.toISOString().slice(0, 10);
}

/**
 * A line that says so where SOURCE_DATE_EPOCH sets the day, else none. With a day in the past every source is "in the
 * future"; whoever reads those messages must see where the day comes from.
 */
export function buildDateNote(language: 'ja' | 'en', env: NodeJS.ProcessEnv = process.env): string[] {
  if (!env.SOURCE_DATE_EPOCH) return [];
  const day = buildDate(env);
  return [
    language === 'ja'
      ? `基準日は SOURCE_DATE_EPOCH による ${day} です。`
      : `The day is ${day}, from SOURCE_DATE_EPOCH.`,
  ];
}

/** The folder that holds the content: CONTENT_DIR if set, else `content`. */
export function contentFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.CONTENT_DIR || 'content';
}

/** Where finished pictures of link previews are kept between builds: PREVIEW_CACHE_DIR if set. */
export function previewCacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  return env.PREVIEW_CACHE_DIR || 'node_modules/.cache/sabamori/open-graph';
}

/** The file with the checked catalogue, which `npm run build` hands to Astro: CATALOG_FILE; undefined elsewhere. */
export function catalogFile(env: NodeJS.ProcessEnv = process.env): string | undefined {
  return env.CATALOG_FILE;
}

/** The address under which the site is published, without a trailing slash; set SITE_URL when deploying. */
export function siteUrl(env: NodeJS.ProcessEnv = process.env): string {
  const url = env.SITE_URL || 'http://localhost:4321';
  if (!/^https?:\/\/[^/\s]+\/?$/.test(url)) {
    throw new Error(`SITE_URL is "${url}"; expected an origin such as https://www.example.jp`);
  }
  return url.replace(/\/$/, '');
}

/** Where weaknesses of the site are to be reported, for security.txt: SECURITY_CONTACT; undefined where there is none. */
export function securityContact(env: NodeJS.ProcessEnv = process.env): string | undefined {
  if (!env.SECURITY_CONTACT) return undefined;
  const contact = readContact(env.SECURITY_CONTACT);
  if (contact) return contact;
  throw new Error(
    `SECURITY_CONTACT is "${env.SECURITY_CONTACT}"; expected an address such as security@example.jp or https://www.example.jp/contact`,
  );
}

/** A line that says so where no SITE_URL is set, for the pages then name an address that nobody else can reach; else none. */
export function siteUrlNote(language: 'ja' | 'en', env: NodeJS.ProcessEnv = process.env): string[] {
  if (env.SITE_URL) return [];
  return [
    language === 'ja'
      ? `SITE_URL がないため、正規のアドレス・フィード・API は ${siteUrl(env)} になります。公開するときは設定してください。`
      : `SITE_URL is not set: canonical addresses, feeds and the API say ${siteUrl(env)}. Set it when publishing.`,
  ];
}

/** The language for messages in the terminal: Japanese where the locale says so, else English. */
export function terminalLanguage(env: NodeJS.ProcessEnv = process.env): 'ja' | 'en' {
  return (env.LC_ALL || env.LANG || '').startsWith('ja') ? 'ja' : 'en';
}
