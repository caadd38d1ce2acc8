import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { withContentFolder } from '../content-folder.ts';

const script = path.resolve('scripts/changes.ts');
const root = mkdtempSync(path.join(tmpdir(), 'sabamori-history-'));
const repository = path.join(root, 'repository');
const alpha = path.join(repository, 'content/providers/alpha.md');

const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Editor', '-c', 'user.email=editor@example.jp', ...args], {
    cwd: repository,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  }).trim();
/** Runs `npm run changes` in a folder. */
const run = (args: string[], cwd = repository, env: NodeJS.ProcessEnv = {}) => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LANG: 'C', LC_ALL: 'C', SOURCE_DATE_EPOCH: '1795478400', ...env },
  });
  return { status, output: stdout + stderr };
};
const mend = (from: string, to: string) => {
  const text = readFileSync(alpha, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(alpha, text.replace(from, to));
};

/** A repository: first without content, then with it, then with its entries. */
before(async () => {
  mkdirSync(repository);
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'Begin');
  await withContentFolder({}, async (folder) => cpSync(folder, path.join(repository, 'content'), { recursive: true }));
  git('add', '.');
  git('commit', '-q', '-m', 'Add content');
  assert.equal(run([]).status, 0);
  git('add', '.');
  git('commit', '-q', '-m', 'Tell of it');
});
after(() => rmSync(root, { recursive: true, force: true }));

test('content whose entries are written passes', () => {
  assert.deepEqual(run(['--check']).status, 0);
});

test('a turned verdict without an entry fails and is named; its entry mends that', () => {
  mend('support: included', 'support: not-offered');
  const check = run(['--check']);
  assert.equal(check.status, 1);
  assert.match(check.output, /^content\/providers\/alpha\.md {2}waf$/m);
  assert.equal(run([]).status, 0);
  assert.equal(run(['--check']).status, 0);
  assert.match(run([]).output, /Nothing changed/);
  git('checkout', '-q', '.');
  git('clean', '-qfd');
});

test('a first revision without content counts as empty', () => {
  assert.match(run(['HEAD~2', 'HEAD']).output, /^provider-added {2}Alpha is listed with 1 claim/m);
});

test('two revisions are compared, and nothing is checked out or written', () => {
  const { status, output } = run(['HEAD~1', 'HEAD']);
  assert.deepEqual([status, output.trim(), git('status', '--porcelain')], [0, 'Nothing changed.', '']);
});

test('an unknown revision is told, with exit code 2', () => {
  const { status, output } = run(['nowhere']);
  assert.equal(status, 2);
  assert.match(output, /^changes: .*revision/m);
});

test('two data files are compared', () => {
  const feature = {
    ...{ id: 'waf', name: { ja: 'WAF', en: 'WAF' }, shortName: { ja: 'WAF', en: 'WAF' }, aliases: [], group: 'web' },
    ...{
      order: 1,
      whatCounts: { ja: '条件', en: 'what' },
      shelfLifeMonths: 12,
      question: { ja: '問', en: 'question' },
    },
  };
  const provider = { id: 'a', name: { ja: 'エー', en: 'A' }, url: 'https://a.example/', segment: 'business' };
  const file = (name: string, status: string) => {
    const data = { providers: [{ ...provider, status, verdicts: {} }], features: [feature] };
    writeFileSync(path.join(root, name), JSON.stringify(data));
    return path.join(root, name);
  };
  const { output } = run([file('old.json', 'active'), file('new.json', 'ended')]);
  assert.equal(output.trim(), 'status-changed  The status of A went from “on offer” to “ended”.');
});

test('a data file that lacks a field is told, with exit code 2', () => {
  const file = path.join(root, 'bad.json');
  writeFileSync(file, '{"features":[]}');
  const { status, output } = run([file]);
  assert.equal(status, 2);
  assert.match(output, /providers/);
});

test('a shallow clone that does not reach back says so and passes', () => {
  const clone = path.join(root, 'shallow');
  writeFileSync(path.join(repository, 'note.txt'), 'a later revision');
  git('add', '.');
  git('commit', '-q', '-m', 'Add a note');
  git('clone', '-q', '--depth', '1', pathToFileURL(repository).href, clone);
  const { status, output } = run(['--check'], clone);
  assert.equal(status, 0);
  assert.match(output, /no history to compare with.*shallow/);
});

test('a folder without git history says so and passes', () => {
  const copy = path.join(root, 'tarball');
  cpSync(path.join(repository, 'content'), path.join(copy, 'content'), { recursive: true });
  const { status, output } = run(['--check'], copy, { GIT_CEILING_DIRECTORIES: root });
  assert.equal(status, 0);
  assert.match(output, /no history to compare with.*not a git repository/);
});

test('a machine without git says so and passes', () => {
  const { status, output } = run(['--check'], repository, { PATH: '' });
  assert.equal(status, 0);
  assert.match(output, /git is not installed/);
});
