/** How pages are asked for. Times are in milliseconds. */
export interface VisitOptions {
  userAgent: string;
  /** How many hosts at once; of one host, one page at a time. */
  concurrency: number;
  /** Between two requests to one host; a longer Crawl-delay in its robots.txt counts instead. */
  pause: number;
  /** For one request with its whole body. */
  timeout: number;
  /** The largest body that is read, in bytes after decompression. */
  maxBytes: number;
  /** How often a request that failed in passing is made again. */
  retries: number;
  /** The longest Retry-After or Crawl-delay that a run waits for; what asks for longer is left for another run. */
  longestWait: number;
  /** Aborted by Ctrl-C: nothing that is under way then is recorded. */
  interrupted: AbortSignal;
}

export const DEFAULTS = {
  concurrency: 6,
  // What crawlers commonly leave between two requests; 19 pages of one host then take 20 seconds.
  pause: 1_000,
  timeout: 20_000,
  // The heaviest manual pages known have below 1 MB, product PDFs a few.
  maxBytes: 10_000_000,
  retries: 2,
  longestWait: 60_000,
} satisfies Omit<VisitOptions, 'userAgent' | 'interrupted'>;
