import { setTimeout as pause } from 'node:timers/promises';
import { longestTask, startTracing } from './longest-task.js';
import { PHONE, SLOW_4G, visit } from './visit.js';

/** What a start leaves to be done after the first paint belongs to it, too, in ms. */
const AFTERMATH = 300;

/** Ms in which the page's main thread was busy, by what with. */
async function busyTimes(client) {
  const { metrics } = await client.send('Performance.getMetrics');
  const ms = (name) => 1000 * metrics.find((metric) => metric.name === name).value;
  const [script, style, layout] = ['Script', 'RecalcStyle', 'Layout'].map((what) =>
    ms(`${what}Duration`),
  );
  return { script, style, layout, rest: ms('TaskDuration') - script - style - layout };
}

/**
 * From the script's arrival until every first question is painted, the longest task of it, and what
 * the page was busy with.
 */
export const measureStart = (browser, server, peer, { copies = 1 } = {}) =>
  visit(
    browser,
    server.address(peer, { copies }),
    async (page, client) => {
      const { sinceScript } = await page.evaluate(() => globalThis.start);
      await pause(AFTERMATH);
      const task = await longestTask(page, `/${peer.tag}.js`);
      return { painted: sinceScript, task, ...(await busyTimes(client)) };
    },
    {
      beforeLoad: async (page, client) => {
        await client.send('Performance.enable');
        await startTracing(page);
      },
    },
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
