// Reads from a trace of the browser how long the page was busy without a pause.
import { TextDecoder } from 'node:util';

export const startTracing = (page) =>
  page.tracing.start({
    categories: ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });

/** The longest task of the page's main thread after `script` has arrived, in ms. */
export async function longestTask(page, script) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const named = (name) => traceEvents.filter((event) => event.name === name);
  const { requestId } = named('ResourceSendRequest')
    .map(({ args }) => args.data)
    .find(({ url }) => new URL(url).pathname === script);
  const arrival = named('ResourceFinish').find(({ args }) => args.data.requestId === requestId);
  const tasks = named('RunTask').filter(
    ({ pid, tid, ts }) => pid === arrival.pid && tid === arrival.tid && ts >= arrival.ts,
  );
  return Math.max(0, ...tasks.map(({ dur = 0 }) => dur)) / 1000;
}
