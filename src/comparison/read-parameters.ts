/** The parameters of an address, taken one by one; what is not understood is passed over and named. */
export interface Parameters {
  /** What was passed over, in short (`must=nonsense`); `…` stands for what was too long (`q=…`). */
  ignored: string[];
  /** The value as `read` understands it; `missing` where there is none or `read` returns undefined. */
  take<T>(key: string, missing: T, read: (value: string) => T | undefined): T;
  /** Whether the value is this word. */
  takeFlag(key: string, word: string): boolean;
  /** The known parts of a comma list, each once. */
  takeList<T extends string>(key: string, isKnown: (part: string) => part is T, most?: number): T[];
}

/** Longer addresses are cut; servers and mail programs cut near here as well. */
const MAX_QUERY = 8000;
const MAX_IGNORED = 10;
const MAX_IGNORED_LENGTH = 60;

/** Reads a query of any origin; never throws. Of a repeated parameter the first value holds. */
export function readParameters(query: string, keys: readonly string[]): Parameters {
  const given = new Map<string, string>();
  const { whole, cutKey } = cutQuery(query);
  const ignored: string[] = [];
  const ignore = (key: string, value: string) => {
    if (ignored.length < MAX_IGNORED) ignored.push(shorten(key, value));
  };
  if (cutKey !== undefined) ignore(cutKey, query);
  for (const [key, value] of new URLSearchParams(whole)) {
    if (keys.includes(key) && !given.has(key)) given.set(key, value);
    else ignore(key, value);
  }

  const take: Parameters['take'] = (key, missing, read) => {
    const value = given.get(key);
    if (value === undefined) return missing;
    const understood = read(value);
    if (understood !== undefined) return understood;
    ignore(key, value);
    return missing;
  };
  const takeList = <T extends string>(key: string, isKnown: (part: string) => part is T, most = Infinity): T[] => {
    const list: T[] = [];
    for (const part of new Set((given.get(key) ?? '').split(',').filter(Boolean))) {
      if (isKnown(part) && list.length < most) list.push(part);
      else ignore(key, part);
    }
    return list;
  };
  return { ignored, take, takeFlag: (key, word) => take(key, false, (value) => value === word || undefined), takeList };
}

/** Cuts an endless query; the parameter that is cut through goes as a whole, for a part of it means something else. */
function cutQuery(query: string): { whole: string; cutKey?: string } {
  if (query.length <= MAX_QUERY) return { whole: query };
  const cut = query.slice(0, MAX_QUERY);
  const end = Math.max(0, cut.lastIndexOf('&'));
  const [cutKey = ''] = new URLSearchParams(cut.slice(end)).keys();
  return { whole: cut.slice(0, end), cutKey };
}

/** A parameter in short: what is too long is left out as a whole. */
function shorten(key: string, value: string): string {
  const text = value === '' ? key : `${key}=${value}`;
  if (text.length <= MAX_IGNORED_LENGTH) return text;
  return key.length < MAX_IGNORED_LENGTH - 1 ? `${key}=…` : '…';
}
