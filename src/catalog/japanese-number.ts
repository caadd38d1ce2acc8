/** What may stand around a figure without being part of it; tax and "about" are dropped, the unit is the field's. */
const AROUND =
  /^(?:約|およそ|月額|税込|¥|\\)*\s*(\d[\d,]*(?:\.\d+)?)\s*(?:円|日間?|分|通|回|件|%|[ヶヵケかカ]月間?|月|months?|days?|yen)?\s*(?:[(（].*[)）])?$/i;

/**
 * A figure as people write it (１４, 14日, 1,500円, ¥500, 500（税込）) as a number; undefined for anything else.
 * @param countsMonths whether the field counts months, so that 1年 is 12.
 */
export function readNumber(text: string, countsMonths = false): number | undefined {
  const plain = text.normalize('NFKC').trim();
  const years = countsMonths && /^(\d+)\s*(?:年間?|years?)$/i.exec(plain);
  if (years) return Number(years[1]) * 12;
  const figure = AROUND.exec(plain)?.[1];
  return figure === undefined ? undefined : Number(figure.replaceAll(',', ''));
}
