import { setTimeout as pause } from 'node:timers/promises';
import { longestTask, startTracing } from './longest-task.js';
import { PHONE, visit } from './visit.js';

/** What a start leaves to be done after the first paint belongs to it, too, in ms. */
const AFTERMATH = 300;

/** From the script's arrival until every first question is painted, and the longest task of it. */
export const measureStart = (browser, server, peer, { copies = 1 } = {}) =>
  visit(
    browser,
    server.address(peer, { copies }),
    async (page) => {
      const painted = await page.evaluate(() => globalThis.start);
      await pause(AFTERMATH);
      return { painted, task: await longestTask(page, `/${peer.tag}.js`) };
    },
    { beforeLoad: startTracing },
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
