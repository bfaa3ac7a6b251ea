// Installs what is missing, with nothing but what a bare Node and npm bring. Plain JavaScript, because the Node that
// runs it may be too old for the rest: the project brings its own as a package (see docs/decisions).
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { findBrowser } from './find-browser.mjs';

// Vite reads the folder’s path as part of an address, in which these two have a meaning of their own.
const [mark] = /[#?]/.exec(process.cwd()) ?? [];
if (mark)
  stop(
    `The project cannot be built in ${process.cwd()}, because a folder of that path has “${mark}” in its name. Rename the folder or move the project, and run the command again.`,
  );

const needsBrowser = process.argv.includes('--browser');
const stamp = 'node_modules/.installed';
const wanted = createHash('sha256').update(fs.readFileSync('package-lock.json')).digest('hex');
const found = fs.existsSync(stamp) ? fs.readFileSync(stamp, 'utf8') : '';

if (found !== wanted) {
  console.log('Installing packages (npm ci) …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The packages could not be installed. Check the connection and run the command again.');
  fs.writeFileSync(stamp, wanted);
}

const version = nodeVersion();
const [major = 0, minor = 0] = version.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18))
  stop(
    `Node ${version} is too old: this project needs 22.18 or newer. Install Node 24 (see .nvmrc) and run the command again.`,
  );

if (needsBrowser && !findBrowser()) installBrowser();

/** Version of the Node that npm's scripts use: the project's own where there is one for this system. */
function nodeVersion() {
  const own = 'node_modules/.bin/node';
  return fs.existsSync(own)
    ? execFileSync(own, ['-p', 'process.versions.node'], { encoding: 'utf8' }).trim()
    : process.versions.node;
}

function installBrowser() {
  const help =
    'The browser tests need Chromium. Install it (Debian: apt-get install -y chromium) or set CHROMIUM to its path.';
  if (process.platform !== 'linux' || process.getuid?.() !== 0) stop(help);
  console.log('Installing Chromium (apt-get install -y chromium) …');
  const run = (args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  const install = (...packages) => run(['install', '-y', '-q', ...packages]);
  run(['update', '-q']);
  // Debian has the headless shell as a package of its own; other systems only the whole browser.
  if (!install('chromium-headless-shell', 'fonts-noto-core')) install('chromium', 'fonts-noto-core');
  if (!findBrowser()) stop(help);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
