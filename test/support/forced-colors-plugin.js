// A command for Web Test Runner: draws the page in the visitor's own few colours, as Windows does
// with a contrast theme. Chromium only; in other browsers the command fails.

/** `scheme`: whether those colours are dark on light or light on dark; null puts the page right. */
export const forcedColorsPlugin = () => ({
  name: 'forced-colors',
  async executeCommand({ command, payload: scheme, session }) {
    if (command !== 'force-colors') return undefined;
    const client = await session.browser.getPage(session.id).createCDPSession();
    const features = [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: scheme },
    ];
    await client.send('Emulation.setEmulatedMedia', { features: scheme ? features : [] });
    return true;
  },
});
