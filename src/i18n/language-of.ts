/** The nearest `lang` around `element`, its own first, also across the edge of a shadow tree. */
export function languageOf(element: Element): string {
  const near = element.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  const root = element.getRootNode();
  return near || (root instanceof ShadowRoot ? languageOf(root.host) : '');
}

/** Calls `listener` whenever a `lang` around `element` changes, until the function returned is called. */
export function watchLanguage(element: Element, listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  // What happens in a shadow tree is not seen from outside of it.
  let root = element.getRootNode();
  observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  while (root instanceof ShadowRoot) {
    root = root.host.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
  }
  return () => observer.disconnect();
}
