// `npm test`: installs, then runs every check, and ends with a line "N passed, N failed".
import { installPackages, npmCommand, requireNode } from './install.mjs';

requireNode();
installPackages();
process.exit(npmCommand(['run', '--silent', 'test:all']).status ?? 1);
