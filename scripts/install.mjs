// Runs on whatever Node the machine has; everything after the installation runs on the Node that package.json names.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const MINIMUM = 20;
const MARK = 'node_modules/.sabamori-installed';

/** Ends with a clear line where the machine's Node is too old to install with. */
export function requireNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= MINIMUM) return;
  console.error(
    `Sabamori needs Node ${MINIMUM} or later; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org/ and try again.`,
  );
  process.exit(1);
}

/** Installs the packages of the lock file, unless just these are there already. Works offline after a first time. */
export function installPackages() {
  const wanted = readFileSync('package-lock.json', 'utf8');
  if (existsSync(MARK) && readFileSync(MARK, 'utf8') === wanted) return;
  console.log('Installing packages …');
  const npm = npmCommand(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (npm.status !== 0) {
    console.error('The packages could not be installed. Check the connection to the npm registry, then try again.');
    process.exit(1);
  }
  writeFileSync(MARK, wanted);
}

/** Runs npm with the terminal handed on; resolves npm on Windows too. */
export function npmCommand(args) {
  return spawnSync('npm', args, { stdio: 'inherit', shell: process.platform === 'win32' });
}
