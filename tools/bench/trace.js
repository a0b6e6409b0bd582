// Reads from a trace of the browser what the page was busy with.
import { TextDecoder } from 'node:util';

export const startTracing = (page) =>
  page.tracing.start({
    categories: ['-*', 'v8', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
  });

/** Work by the names that the browser gives it. */
const KINDS = {
  'v8.compileModule': 'script',
  'v8.evaluateModule': 'script',
  EvaluateScript: 'script',
  FunctionCall: 'script',
  'V8.RunMicrotasks': 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
};

/** The main thread's events after `script` has arrived, in order. */
async function eventsSince(page, script) {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const named = (name) => traceEvents.filter((event) => event.name === name);
  const { requestId } = named('ResourceSendRequest')
    .map(({ args }) => args.data)
    .find(({ url }) => new URL(url).pathname === script);
  const arrival = named('ResourceFinish').find(({ args }) => args.data.requestId === requestId);
  return traceEvents
    .filter(({ pid, tid, ts }) => pid === arrival.pid && tid === arrival.tid && ts >= arrival.ts)
    .sort((a, b) => a.ts - b.ts);
}

/** Time by kind. What happens during other work counts for its own kind only. */
function shares(events) {
  const times = { script: 0, style: 0, layout: 0 };
  const open = [];
  for (const { name, ts, dur = 0 } of events.filter(({ name }) => name in KINDS)) {
    while (open.length && open.at(-1).end <= ts) open.pop();
    const kind = KINDS[name];
    times[kind] += dur / 1000;
    if (open.length) times[open.at(-1).kind] -= dur / 1000;
    open.push({ kind, end: ts + dur });
  }
  return times;
}

/** Stops tracing. The longest task after `script` has arrived, and the time by kind of work, in ms. */
export async function readTrace(page, script) {
  const events = await eventsSince(page, script);
  const tasks = events.filter(({ name }) => name === 'RunTask').map(({ dur = 0 }) => dur / 1000);
  return { task: Math.max(0, ...tasks), ...shares(events) };
}
