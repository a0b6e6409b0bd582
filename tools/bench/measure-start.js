import { setTimeout as pause } from 'node:timers/promises';
import { readTrace, startTracing } from './trace.js';
import { PHONE, SLOW_4G, visit } from './visit.js';

/** What a start leaves to be done after the first paint belongs to it, too, in ms. */
const AFTERMATH = 300;

/**
 * From the script's arrival until every first question is painted, the longest task of it, and how
 * long it took in script, style and layout.
 */
export const measureStart = (browser, server, peer, { copies = 1 } = {}) =>
  visit(
    browser,
    server.address(peer, { copies }),
    async (page) => {
      const { sinceScript } = await page.evaluate(() => globalThis.start);
      await pause(AFTERMATH);
      return { painted: sinceScript, ...(await readTrace(page, `/${peer.tag}.js`)) };
    },
    { beforeLoad: startTracing },
  );

/** On slow 4G, from navigation until the first question is painted: here bytes count. */
export const measureSlowStart = (browser, server, peer) =>
  visit(
    browser,
    server.address(peer, { delay: 0 }),
    async (page) => (await page.evaluate(() => globalThis.start)).sinceNavigation,
    { beforeLoad: (_page, client) => client.send('Network.emulateNetworkConditions', SLOW_4G) },
  );

/** Screens on which something below the quiz could be seen to move. */
export const SCREENS = {
  phone: PHONE,
  laptop: { width: 1366, height: 768 },
  'tall screen': { width: 1080, height: 1440 },
};

/** Layout shift while the quiz appears, as browsers score it. */
export const measureShift = (browser, server, peer, { viewport, keepsPlace }) =>
  visit(
    browser,
    server.address(peer, { keepsPlace }),
    async (page) => {
      await page.evaluate(() => globalThis.start);
      await pause(AFTERMATH);
      return page.evaluate(() => globalThis.measureShift());
    },
    { viewport, slowdown: 1 },
  );
