import type { Locale } from '../i18n/locale.ts';
import type { FieldDoc } from '../schema/field.ts';

/** The schema speaks of lines in a file; a form has fields. */
const FORM_WORDS: Record<Locale, readonly (readonly [file: RegExp, form: string])[]> = {
  ja: [
    [/（\[ \] に入れ、「, 」で区切る）/g, ''],
    [/（\[ \] に入れ、「, 」で区切る。/g, '（'],
    [/（\[ \] に入れる。/g, '（'],
    [/（\[ \] に入れる）/g, ''],
    [/\[ \] に入れた、?/g, ''],
    [/「- \w+:」で始まる/g, ''],
    [/（ja と en）/g, ''],
    [/^.*なら true、.*なら false（(.+)）$/, '$1'],
    [/なら true(?=（|$)/, 'なら「はい」'],
    [/なら false(?=（|$)/, 'なら「いいえ」'],
  ],
  en: [
    [/, in \[ \] and parted by commas/g, ''],
    [/,? in \[ \]/g, ''],
    [/, each beginning with "- \w+:"/g, ''],
    [/ \(ja and en\)/g, ''],
    [/^true when .*, false when .* \((.+)\)$/, '$1'],
    [/^true (?=for|where)/, 'yes '],
    [/^false (?=for|where)/, 'no '],
  ],
};

/** What the form says below a field: the schema's own explanation, in the words of a form. */
export function formHint(doc: FieldDoc, locale: Locale): string {
  return FORM_WORDS[locale].reduce((hint, [file, form]) => hint.replace(file, form), doc[locale]);
}
