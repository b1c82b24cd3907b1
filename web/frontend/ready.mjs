// Installs what package-lock.json names, unless exactly that is installed already.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const installed = 'node_modules/.installed-lock.json';
const wanted = readFileSync('package-lock.json', 'utf8');

if (!existsSync(installed) || readFileSync(installed, 'utf8') !== wanted) {
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'], { stdio: 'inherit' });
  writeFileSync(installed, wanted);
}
