/** Whether a child is content for the default slot, not a definition or white space. */
export const isFallback = (node: Node) =>
  node instanceof Element
    ? !node.slot && !/^(script|style|link|template)$/.test(node.localName)
    : node.nodeType === Node.TEXT_NODE && Boolean(node.nodeValue?.trim());
