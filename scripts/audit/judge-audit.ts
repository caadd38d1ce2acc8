/** A known weakness that is let through until a day, and why. */
export interface Allowed {
  /** The advisory's id, such as `GHSA-xxxx-xxxx-xxxx`. */
  advisory: string;
  /** YYYY-MM-DD, the last day. */
  until: string;
  why: string;
}

/** A weakness that npm tells of. */
export interface Advisory {
  id: string;
  package: string;
  severity: string;
  title: string;
  url: string;
}

export interface AuditJudgement {
  /** Neither allowed nor allowed any longer. */
  failing: Advisory[];
  /** Allowed today. */
  allowed: Advisory[];
  /** Entries of the allow-list that no weakness needs any more. */
  unused: Allowed[];
}

/** A report of `npm audit --json`, as far as it is read. */
interface Report {
  vulnerabilities: Record<string, { via: (string | { name: string; title: string; url: string; severity: string })[] }>;
}

/**
 * Reads the advisories of a report, each once.
 *
 * @throws when the text is no report, as when npm could not ask the registry
 */
export function readAdvisories(text: string): Advisory[] {
  const report = JSON.parse(text) as Partial<Report> & { message?: string };
  if (!report.vulnerabilities) throw new Error(report.message ?? 'npm audit gave no report');
  const found = new Map<string, Advisory>();
  for (const via of Object.values(report.vulnerabilities).flatMap(({ via }) => via)) {
    if (typeof via === 'string') continue;
    const id = via.url.split('/').at(-1) ?? via.url;
    found.set(id, { id, package: via.name, severity: via.severity, title: via.title, url: via.url });
  }
  return [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Judges advisories by the allow-list; `today` is YYYY-MM-DD. */
export function judgeAudit(advisories: readonly Advisory[], list: readonly Allowed[], today: string): AuditJudgement {
  const valid = new Set(list.filter(({ until }) => until >= today).map(({ advisory }) => advisory));
  const known = new Set(advisories.map(({ id }) => id));
  return {
    failing: advisories.filter(({ id }) => !valid.has(id)),
    allowed: advisories.filter(({ id }) => valid.has(id)),
    unused: list.filter(({ advisory }) => !known.has(advisory)),
  };
}
