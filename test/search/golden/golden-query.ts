/** A query and the addresses (without the language) any of which is right as the first result; several only where honest. */
export type GoldenQuery = readonly [query: string, ...first: readonly string[]];
