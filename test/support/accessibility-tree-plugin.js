// The accessibility tree of a page, which only Chromium exposes. The runner's own snapshot of it
// leaves out every group.
export const accessibilityTreePlugin = {
  name: 'accessibility-tree',
  executeCommand({ command, session }) {
    if (command !== 'accessibility-tree') return undefined;
    return session.browser.getPage(session.id).accessibility.snapshot({ interestingOnly: false });
  },
};
