// Which browsers the tests run in. Chrome is the one CHROME_PATH names, else an installed Chrome or
// Chromium, else (Linux x64 only) the binary inside the @sparticuz/chromium package. Firefox and
// WebKit have to be installed.
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { Launcher } from 'chrome-launcher';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { webkitLauncher } from './webkit.js';

const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const UNSANDBOXED = ['--no-sandbox', '--disable-gpu'];

const isLinux = process.platform === 'linux';
const needsNoSandbox = isLinux && (process.getuid?.() === 0 || Boolean(process.env.CI));

/** Path of an installed Chrome or Chromium, or `undefined`. */
function installedChrome() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  try {
    return Launcher.getFirstInstallation();
  } catch {
    return undefined;
  }
}

/** Unpacks the Chromium of the npm package: its path, and the environment with its fonts and libraries. */
async function unpackChromium() {
  if (!isLinux || process.arch !== 'x64') {
    throw new Error('No Chrome found. Install Chrome, or set CHROME_PATH to a Chromium browser.');
  }
  const ours = { ...process.env };
  // Makes the package unpack the system libraries that a bare Debian lacks.
  process.env.VERCEL ??= '1';
  const { default: chromium } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const env = process.env;
  // The package sets variables that only its Chromium needs: Firefox finds no font with them.
  process.env = ours;
  return { executablePath, env };
}

let unpacked;
const packagedChromium = () => (unpacked ??= unpackChromium());

/** What puppeteer needs to launch the browser found on this machine. */
export async function chromeLaunchOptions() {
  const installed = installedChrome();
  return {
    ...(installed ? { executablePath: installed } : await packagedChromium()),
    args: [...QUIET, ...(needsNoSandbox || !installed ? UNSANDBOXED : [])],
    headless: installed ? true : 'shell',
  };
}

async function chrome() {
  return chromeLauncher({ launchOptions: await chromeLaunchOptions() });
}

/** Path of a program on the search path, or `undefined`. */
const onPath = (program) =>
  process.env.PATH.split(delimiter)
    .map((folder) => join(folder, program))
    .find((path) => existsSync(path));

const missing = (browser, packages) =>
  new Error(
    `${browser} is missing. On Debian: apt-get install --no-install-recommends ${packages}`,
  );

function firefox() {
  const executablePath = process.env.FIREFOX_PATH ?? onPath('firefox') ?? onPath('firefox-esr');
  if (!executablePath) throw missing('Firefox', 'firefox-esr');
  return chromeLauncher({
    puppeteer: puppeteerCore,
    launchOptions: { browser: 'firefox', executablePath, networkEnabled: false },
  });
}

function webkit() {
  if (!['WebKitWebDriver', 'Xvfb'].every(onPath)) {
    throw missing('WebKitGTK', 'webkit2gtk-driver xvfb');
  }
  return webkitLauncher();
}

const byName = { chrome, firefox, webkit };

/** Launchers for the test runner, in this order: `chrome,firefox,webkit` or some of them. */
export function launchers(names = 'chrome') {
  return Promise.all(
    names.split(',').map((name) => {
      if (!Object.hasOwn(byName, name)) throw new Error(`BROWSERS has no "${name}".`);
      return byName[name]();
    }),
  );
}
