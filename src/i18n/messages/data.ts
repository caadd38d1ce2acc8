/** Words of the data page and of the downloads. */
export const DATA = {
  title: { ja: 'データとAPI', en: 'Data and API' },
  sqlite: { ja: '全部の表を収めた SQLite ファイル', en: 'All tables in one SQLite file' },
  xlsx: { ja: '全部の表を収めた Excel ブック', en: 'All tables in one Excel workbook' },
  datapackage: { ja: 'Frictionless Data Package の記述', en: 'Frictionless Data Package descriptor' },
  sums: { ja: '全ファイルの SHA-256', en: 'SHA-256 of every file' },
};
