/** Files that come from the author's disk and go there; nothing passes over the network. */

/** Hands `text` to the author as a file. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The browser has begun to read by then.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}

/** A name for the file of a quiz, from its id where it has one. */
export function fileNameOf(definition: unknown): string {
  const { id } = (definition ?? {}) as { id?: unknown };
  return typeof id === 'string' && /^[a-z0-9][\w-]*$/i.test(id) ? `${id}.json` : 'quiz.json';
}
