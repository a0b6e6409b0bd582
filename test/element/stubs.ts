/** Replacements for what a test must not touch, put back after each test. */
const restores: (() => void)[] = [];

afterEach(() => {
  while (restores.length) restores.pop()!();
});

/** Puts `value` in the place of `owner[key]` until the test ends. */
export function replace<Owner extends object>(
  owner: Owner,
  key: keyof Owner,
  value: unknown,
): void {
  const own = Object.getOwnPropertyDescriptor(owner, key);
  Object.defineProperty(owner, key, { value, configurable: true, writable: true });
  restores.push(() => {
    delete owner[key];
    if (own) Object.defineProperty(owner, key, own);
  });
}

/** Keeps the console quiet until the test ends; returns what is said to authors. */
export function consoleErrors(): string[] {
  const said: string[] = [];
  replace(console, 'error', (...args: unknown[]) => void said.push(args.join(' ')));
  return said;
}

/** What the network answers by path: the text of a good answer, or how to make one. */
type Replies = Record<string, string | ((signal: AbortSignal) => Response | Promise<Response>)>;

/** Answers every `fetch` until the test ends; returns what was asked for, in order. */
export function network(replies: Replies): { url: string; signal: AbortSignal }[] {
  const asked: { url: string; signal: AbortSignal }[] = [];
  replace(window, 'fetch', (address: string, { signal }: { signal: AbortSignal }) => {
    const { pathname } = new URL(address);
    asked.push({ url: pathname, signal });
    const reply = replies[pathname] ?? (() => new Response('', { status: 404 }));
    const answer = typeof reply === 'string' ? new Response(reply) : reply(signal);
    const aborted = new Promise<never>((_, reject) =>
      signal.addEventListener('abort', () => reject(signal.reason as Error)),
    );
    return Promise.race([aborted, answer]);
  });
  return asked;
}

/** A server that answers nothing. */
export const silence = () => new Promise<Response>(() => {});

/** A server that begins to answer, and then says no more. */
export const trickle = (signal: AbortSignal) =>
  new Response(
    new ReadableStream({
      start(body) {
        body.enqueue(new TextEncoder().encode('{'));
        signal.addEventListener('abort', () => body.error(signal.reason));
      },
    }),
  );

/** Makes waits of a second and more a hundred times shorter until the test ends. */
export function hurry(): void {
  const { setTimeout } = window;
  const shortened = (run: () => void, delay = 0) =>
    setTimeout(run, delay < 1000 ? delay : delay / 100);
  replace(window, 'setTimeout', shortened);
  replace(AbortSignal, 'timeout', (delay: number) => {
    const abort = new AbortController();
    shortened(() => abort.abort(new DOMException('Too late.', 'TimeoutError')), delay);
    return abort.signal;
  });
}
