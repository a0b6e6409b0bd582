// A launcher for Web Test Runner that drives WebKitGTK through WebDriver, on a screen of its own.
// A test page lives in a frame there: a frame can be as narrow as a phone, a window cannot.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const SCREEN = { width: 1600, height: 1200 };

/** Milliseconds within which WebKit takes two clicks for a double click. */
const DOUBLE_CLICK = 500;

/** The keys that WebDriver knows by a code of its own. */
const KEYS = {
  ...{ Tab: '\uE004', Enter: '\uE006', Shift: '\uE008', Control: '\uE009' },
  ...{ Escape: '\uE00C' },
  ...{ ArrowLeft: '\uE012', ArrowUp: '\uE013', ArrowRight: '\uE014', ArrowDown: '\uE015' },
};

/** Starts a program that ends when this one does. */
function start(program, args, options) {
  const child = spawn(program, args, options);
  process.once('exit', () => child.kill());
  return child;
}

/** Starts a screen that nobody sees and returns its name. */
async function startScreen() {
  const size = `${SCREEN.width}x${SCREEN.height}x24`;
  const { stdout } = start('Xvfb', ['-displayfd', '1', '-screen', '0', size], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [number] = await once(stdout, 'data');
  return `:${String(number).trim()}`;
}

/** A port that nobody listens to. */
function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function send(url, body) {
  const response = await fetch(url, body && { method: 'POST', body: JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`WebKit: ${value.error}, ${value.message} (${url})`);
  return value;
}

/** Starts the driver and the browser, and returns the address that takes commands for it. */
async function startBrowser() {
  // Without a listener such a signal ends this program, and leaves the others running.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const driver = `http://127.0.0.1:${await freePort()}`;
  start('WebKitWebDriver', [`--port=${new URL(driver).port}`], {
    env: { ...process.env, DISPLAY: await startScreen(), GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  for (let tries = 0; !(await send(`${driver}/status`).catch(() => false)); tries++) {
    if (tries > 100) throw new Error('WebKitWebDriver did not start.');
    await pause(100);
  }
  const { sessionId } = await send(`${driver}/session`, { capabilities: {} });
  const session = `${driver}/session/${sessionId}`;
  // A window has the focus as long as the pointer, in the middle of the screen, is above it.
  await send(`${session}/window/rect`, SCREEN);
  return session;
}

const run = (session, script, ...args) => send(`${session}/execute/sync`, { script, args });

const resize = (session, width, height) =>
  run(
    session,
    `document.querySelector('iframe').style =
      'position:fixed;inset:0;border:0;width:' + arguments[0] + 'px;height:' + arguments[1] + 'px';`,
    width,
    height,
  );

/** The test page under the names that puppeteer has for it, so that the test commands know it. */
function pageOf(session) {
  const act = (type, ...actions) =>
    send(`${session}/actions`, { actions: [{ type, id: type, actions }] });
  const down = (name) => ({ type: 'keyDown', value: KEYS[name] ?? name });
  const up = (name) => ({ type: 'keyUp', value: KEYS[name] ?? name });
  let lastClick = 0;
  return {
    keyboard: {
      down: (name) => act('key', down(name)),
      up: (name) => act('key', up(name)),
      press: (name) => act('key', down(name), up(name)),
    },
    mouse: {
      async click(x, y) {
        await pause(lastClick + DOUBLE_CLICK - Date.now());
        await act(
          'pointer',
          { type: 'pointerMove', x, y },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        );
        lastClick = Date.now();
      },
    },
    setViewport: ({ width, height }) => resize(session, width, height),
  };
}

export function webkitLauncher() {
  let session;
  let page;
  let active;
  return {
    name: 'WebKit',
    type: 'puppeteer',
    // There is one page for all test files.
    concurrency: 1,
    async startSession(id, url) {
      active = id;
      session ??= await startBrowser();
      page ??= pageOf(session);
      await send(`${session}/url`, { url: `${new URL(url).origin}/?mode=iframe` });
      await run(session, `document.body.append(document.createElement('iframe'))`);
      await resize(session, 800, 600);
      await run(
        session,
        `const frame = document.querySelector('iframe');
        frame.onload = () => frame.focus();
        frame.src = arguments[0];`,
        url,
      );
    },
    isActive: (id) => id === active,
    getBrowserUrl: () => run(session, `return frames[0].location.href`),
    getPage: () => page,
    async stopSession() {
      if (session) await send(`${session}/url`, { url: 'about:blank' });
      active = undefined;
      return {};
    },
    async stop() {
      if (session) await fetch(session, { method: 'DELETE' });
    },
    startDebugSession() {
      throw new Error('WebKit runs out of sight. Debug in Chromium.');
    },
  };
}
