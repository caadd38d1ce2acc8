import { fill } from './fill.ts';
import { formatList } from './format.ts';
import type { Locale } from './locale.ts';
import { RANKING } from './messages/ranking.ts';

/** Who holds the first place of a ranking, all of them where it is shared. */
export function sayFirst(names: readonly string[], locale: Locale): string {
  const text = names.length > 1 ? RANKING.firstShared : RANKING.first;
  return fill(text[locale], { names: formatList(names, locale) });
}
