/**
 * The text of `node` as it reads: a space between elements, none before punctuation. White space in
 * the source of a template says nothing; the built file has less of it.
 */
export function textOf(node: Node | null | undefined): string {
  if (!node) return '';
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const pieces: string[] = [];
  let parent: Node | null = null;
  while (walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode.parentNode !== parent) pieces.push(' ');
    pieces.push(currentNode.nodeValue ?? '');
    parent = currentNode.parentNode;
  }
  return pieces
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,:;!?)])/g, '')
    .trim();
}
