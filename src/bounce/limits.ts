/** The largest source that is taken, in bytes: more than mail servers commonly take. */
export const LARGEST_SOURCE = 25 * 1024 * 1024;

/** Of a source only this much is read, in bytes: reports and returned headers come before the returned text. */
export const MOST_READ = 1_000_000;
