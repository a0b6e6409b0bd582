// Commands for what only the page of a Chromium can be asked: its accessibility tree, and how it
// looks with forced colours. The runner's own snapshot leaves out every group.
const commands = {
  'accessibility-tree': (page) => page.accessibility.snapshot({ interestingOnly: false }),

  async 'forced-colors'(page, value) {
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value }],
    });
    await client.detach();
    return true;
  },
};

export const pagePlugin = {
  name: 'page-commands',
  executeCommand: ({ command, payload, session }) =>
    commands[command]?.(session.browser.getPage(session.id), payload),
};
