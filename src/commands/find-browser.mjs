// Plain JavaScript, because `setup.mjs` runs on whatever Node is there.
import fs from 'node:fs';

/**
 * Path of a Chromium that runs without a window, or undefined where there is none. `CHROMIUM` names one; otherwise the
 * headless shell comes first, which starts and draws in two thirds of the time of the whole browser.
 */
export function findBrowser() {
  const names = [
    process.env.CHROMIUM,
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return names.find((name) => name && fs.existsSync(name));
}
