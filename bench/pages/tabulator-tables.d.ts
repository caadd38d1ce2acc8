/** The part of Tabulator that the bench uses; the package carries no types. */
declare module 'tabulator-tables' {
  export class Tabulator {
    static registerModule(modules: readonly unknown[]): void;
    constructor(element: string, options: Record<string, unknown>);
    on(event: 'tableBuilt', listener: () => void): void;
    setFilter(field: string, type: 'in', value: readonly string[]): void;
    clearFilter(includeHeaderFilters: boolean): void;
    setSort(field: string, direction: 'asc' | 'desc'): void;
  }
  export const FilterModule: unknown;
  export const SortModule: unknown;
}
