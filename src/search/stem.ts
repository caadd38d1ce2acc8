/** Words that say nothing about what is looked for. */
const EMPTY_WORDS = new Set(
  'a an the my our your his her its their i we you he she it they is are was were be been am do does did to of in on at for from with and or as by if so can could should would will may might there this that these those me us them have has had get got some any not no'.split(
    ' ',
  ),
);

/** The stem of a folded English word, so that forms of one word meet; words without meaning become empty. */
export function stemWord(word: string): string {
  if (EMPTY_WORDS.has(word)) return '';
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^s])s$/, '')
    .replace(/(?<=.{3})(?:ing|ed)$/, '')
    .replace(/(?<=.{3})e$/, '');
}
