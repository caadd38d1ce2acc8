import type { Body } from './catalog.ts';

/** The line that parts a body's Japanese text from its English one. */
const ENGLISH_MARK = /^<!-- en -->[ \t]*$/m;

/** Parts a body into its Japanese text and, after the mark, its English one. */
export function splitBody(body: string): Body {
  const [ja = '', en] = body.split(ENGLISH_MARK);
  return en === undefined ? { ja: ja.trim() } : { ja: ja.trim(), en: en.trim() };
}
