import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { buildDate } from '../src/site/environment.ts';
import { type Allowed, judgeAudit, readAdvisories } from './audit/judge-audit.ts';

/**
 * `npm run audit`: known weaknesses of the packages, but for those that `audit-allow.json` lets through until a day.
 * Exit code 0 where none is left, 1 where one is, 2 where npm could not ask.
 */
const LIST = 'audit-allow.json';

try {
  const list = JSON.parse(readFileSync(LIST, 'utf8')) as Allowed[];
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', shell: process.platform === 'win32' });
  const { failing, allowed, unused } = judgeAudit(readAdvisories(stdout), list, buildDate());
  for (const { id, package: name, severity, title, url } of failing)
    console.log(`✗ ${name}: ${title} (${severity}, ${id})\n  ${url}`);
  for (const { id, package: name } of allowed) console.log(`  allowed for now: ${name} (${id})`);
  for (const { advisory } of unused) console.log(`  no longer needed in ${LIST}: ${advisory}`);
  console.log(
    failing.length === 0
      ? 'audit: no weakness is left.'
      : `audit: ${failing.length} left. Update the package, or let it through in ${LIST} with a reason and a last day.`,
  );
  process.exitCode = failing.length === 0 ? 0 : 1;
} catch (error) {
  console.error(`audit: ${(error as Error).message}`);
  process.exitCode = 2;
}
