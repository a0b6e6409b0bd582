/**
 * Prints the result by itself.
 *
 * It is copied into a frame of its own, so that nothing of the page comes onto the sheet and nothing
 * in the page has to change for it. What the page has put into slots is copied along.
 */
export function printSheet(root: ShadowRoot, lang: string): void {
  const frame = document.createElement('iframe');
  // Out of sight, but not without a box: Firefox prints nothing then.
  frame.style.cssText = 'position:fixed;inset:0;width:0;height:0;border:0';
  root.append(frame);
  const sheetWindow = frame.contentWindow as Window & typeof globalThis;
  const sheet = sheetWindow.document;
  const source = root.querySelector('.frame')!;
  const copy = sheet.importNode(source, true) as HTMLElement;
  const slots = copy.querySelectorAll('slot');
  for (const [index, slot] of [...source.querySelectorAll('slot')].entries()) {
    const filled = slot.assignedNodes().map((node) => sheet.importNode(node, true));
    if (filled.length) slots[index]!.replaceChildren(...filled);
  }
  for (const details of copy.querySelectorAll('details')) details.open = true;
  copy.style.fontFamily = getComputedStyle(source).fontFamily;
  sheet.documentElement.lang = lang;
  sheet.title = document.title;
  sheet.adoptedStyleSheets = root.adoptedStyleSheets.map(({ cssRules }) => {
    const styles = new sheetWindow.CSSStyleSheet();
    styles.replaceSync([...cssRules].map(({ cssText }) => cssText).join(''));
    return styles;
  });
  sheet.body.append(copy);
  sheetWindow.onafterprint = () => frame.remove();
  sheetWindow.print();
}
