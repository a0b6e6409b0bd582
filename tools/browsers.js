// Which browser the tests run in: the one CHROME_PATH names, else an installed Chrome or
// Chromium, else (Linux x64 only) the binary inside the @sparticuz/chromium package.
import { chromeLauncher } from '@web/test-runner-chrome';
import { Launcher } from 'chrome-launcher';

const QUIET = [
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Test files run side by side: the one in the back has to be drawn, too.
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
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

/** Unpacks the Chromium of the npm package and returns its path. */
async function packagedChromium() {
  if (!isLinux || process.arch !== 'x64') {
    throw new Error('No Chrome found. Install Chrome, or set CHROME_PATH to a Chromium browser.');
  }
  // Makes the package unpack the system libraries that a bare Debian lacks.
  process.env.VERCEL ??= '1';
  const { default: chromium } = await import('@sparticuz/chromium');
  return chromium.executablePath();
}

/** What puppeteer needs to launch the browser found on this machine. */
export async function chromeLaunchOptions() {
  const installed = installedChrome();
  return {
    executablePath: installed ?? (await packagedChromium()),
    args: [...QUIET, ...(needsNoSandbox || !installed ? UNSANDBOXED : [])],
    headless: installed ? true : 'shell',
  };
}

/** The launcher the test runner uses. */
export async function chrome() {
  return chromeLauncher({ launchOptions: await chromeLaunchOptions() });
}
