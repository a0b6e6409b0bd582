import { visit } from './visit.js';

/** When the page is weighed: after that many mounts and removals. */
export const MOUNTS = [50, 250, 500];

/** Prototypes are listed, too; they are asked in vain. */
const WITHDRAWN = '(node) => { try { return !node.isConnected; } catch { return false; } }';

async function weigh(client, tag) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const { JSHeapUsedSize, JSEventListeners, Nodes } = Object.fromEntries(
    metrics.map(({ name, value }) => [name, value]),
  );
  return {
    heap: JSHeapUsedSize,
    listeners: JSEventListeners,
    nodes: Nodes,
    alive: await countAlive(client, `customElements.get('${tag}').prototype`),
    detached: await countAlive(client, 'Node.prototype', WITHDRAWN),
  };
}

/** How many objects with this prototype are still held by something, such as elements taken away. */
async function countAlive(client, prototype, filter = '() => true') {
  const objectGroup = 'alive';
  const { result } = await client.send('Runtime.evaluate', { expression: prototype, objectGroup });
  const { objects } = await client.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId,
    objectGroup,
  });
  const { result: count } = await client.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: `function () { return this.filter(${filter}).length; }`,
    returnByValue: true,
  });
  await client.send('Runtime.releaseObjectGroup', { objectGroup });
  return count.value;
}

/** Mounts and removes the element again and again; what the page holds after so many times. */
export const measureMounts = (browser, server, peer) =>
  visit(
    browser,
    server.address(peer),
    async (page, client) => {
      await client.send('Performance.enable');
      await page.evaluate(() => globalThis.start);
      const weights = [];
      let done = 0;
      for (const mounts of MOUNTS) {
        await page.evaluate((count) => globalThis.mountAndRemove(count), mounts - done);
        done = mounts;
        weights.push({ mounts, ...(await weigh(client, peer.tag)) });
      }
      return weights;
    },
    { slowdown: 1 },
  );
