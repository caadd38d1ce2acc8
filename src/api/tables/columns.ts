import type { Localized } from '../../schema/text.ts';
import type { Column } from '../table.ts';

/** An id: the row's own, or that of another table's row. */
export function idColumn<T>(name: string, description: string, read: (subject: T) => string): Column<T> {
  return { name, type: 'string', description, required: true, width: 24, read };
}

/** Two columns that hold a text in both languages. */
export function localizedColumns<T>(
  name: string,
  description: string,
  read: (subject: T) => Localized | undefined,
  { required = false, width = 28 }: { required?: boolean; width?: number } = {},
): Column<T>[] {
  return (['ja', 'en'] as const).map((locale) => ({
    name: `${name}_${locale}`,
    type: 'string',
    description: `${description}, in ${locale === 'ja' ? 'Japanese' : 'English'}`,
    required,
    width,
    read: (subject) => read(subject)?.[locale],
  }));
}

/** A word of a closed list. */
export function wordColumn<T>(
  name: string,
  description: string,
  values: readonly string[],
  read: (subject: T) => string | undefined,
  required = true,
): Column<T> {
  return { name, type: 'string', description, values, required, width: 18, read };
}

/** Plans in one cell: `all`, or ids parted by spaces. */
export function joinPlans(plans: 'all' | readonly string[]): string {
  return plans === 'all' ? plans : plans.join(' ');
}
