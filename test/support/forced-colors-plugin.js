// A command for Web Test Runner: draws the page in the visitor's own few colours, as Windows does
// with a contrast theme. Chromium only; in other browsers the command fails.

/** A page goes on to the next test file: what was set must be taken back where it was set. */
const clients = new Map();

async function clientOf({ id, browser }) {
  const page = browser.getPage(id);
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

/** Whether those colours are dark on light or light on dark; null puts the page right. */
const featuresOf = (scheme) => [
  { name: 'forced-colors', value: scheme ? 'active' : '' },
  { name: 'prefers-color-scheme', value: scheme ?? '' },
];

export const forcedColorsPlugin = () => ({
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'force-colors') return undefined;
    const client = await clientOf(session);
    await client.send('Emulation.setEmulatedMedia', { features: featuresOf(payload) });
    return true;
  },
});
