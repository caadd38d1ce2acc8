import { FIELD_NAMES, type FieldName } from '../../sheet/sheet-words.ts';

/** Longer notes would push the sheet itself off its pages: they are printed after it. */
const LONGEST_ON_SHEET = 500;

function fieldOf(name: FieldName): HTMLInputElement | HTMLTextAreaElement {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[data-field="${name}"]`);
  if (!field) throw new Error(`the sheet has no field ${name}`);
  return field;
}

/** What the visitor has typed; it is kept nowhere but on the page. */
export function readTyped(): Record<FieldName, string> {
  return Object.fromEntries(FIELD_NAMES.map((name) => [name, fieldOf(name).value])) as Record<FieldName, string>;
}

/** Lets paper show the whole of what is typed: a browser prints only the part of a text field that is in sight. */
export function mirrorTyped(): void {
  for (const field of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-field]')) {
    const show = () => {
      const copy = field.parentElement?.querySelector('.typed');
      if (copy) copy.textContent = field.value;
      const notes = field.closest('.sheet-notes')?.classList;
      notes?.toggle('annex', field.value.length > LONGEST_ON_SHEET);
      notes?.toggle('empty', field.value.trim() === '');
    };
    field.addEventListener('input', show);
    show();
  }
}
