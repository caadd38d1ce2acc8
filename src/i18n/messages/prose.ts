/** Words that stand in editors' texts beside their own. */
export const PROSE = {
  sources: { ja: '出典', en: 'Sources' },
  backToText: (note: number, use: number) => ({
    ja: use > 1 ? `本文の出典${note}の${use}か所目へ戻る` : `本文の出典${note}の箇所へ戻る`,
    en: use > 1 ? `Back to the text at source ${note}, use ${use}` : `Back to the text at source ${note}`,
  }),
  figure: (told: string) => ({ ja: `（図：${told}）`, en: `(Figure: ${told})` }),
  tableUnder: (heading: string) => ({
    ja: heading ? `表（${heading}）` : '表',
    en: heading ? `Table: ${heading}` : 'Table',
  }),
};
