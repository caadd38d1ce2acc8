// `npm start`: installs, builds, indexes and serves the site. The one command of a fresh machine.
import { installPackages, npmCommand, requireNode } from './install.mjs';

requireNode();
installPackages();
for (const step of ['build', 'preview']) {
  const { status } = npmCommand(['run', '--silent', step]);
  if (status !== 0) process.exit(status ?? 1);
}
