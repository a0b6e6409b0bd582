/** Returns a function that calls `build` on its first call and returns the same value afterwards. */
export function once<T>(build: () => T): () => T {
  let built: { value: T } | undefined;
  return () => (built ??= { value: build() }).value;
}
