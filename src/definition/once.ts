/** A function that calls `build` the first time it is asked, and returns that value ever after. */
export function once<T>(build: () => T): () => T {
  let built: { value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}
