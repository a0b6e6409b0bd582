// Commands for what only the page of a Chromium can be asked: its accessibility tree, and how it
// looks with forced colours. The runner's own snapshot of the tree leaves out every group.
const clients = new WeakMap();

/** The page's developer tools. What they emulate ends with them, so they are kept. */
async function toolsOf(page) {
  if (!clients.has(page)) clients.set(page, await page.createCDPSession());
  return clients.get(page);
}

const commands = {
  'accessibility-tree': (page) => page.accessibility.snapshot({ interestingOnly: false }),

  async 'forced-colors'(page, value) {
    const tools = await toolsOf(page);
    const features = [{ name: 'forced-colors', value }];
    await tools.send('Emulation.setEmulatedMedia', { features });
    return true;
  },
};

export const pagePlugin = {
  name: 'page-commands',
  executeCommand: ({ command, payload, session }) =>
    commands[command]?.(session.browser.getPage(session.id), payload),
};
