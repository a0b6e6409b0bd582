/** One check at a time: started, watched and stopped from the page. */
import type { CheckReport } from '../../src/check/report.js';
import type { CheckNews, CheckOrder } from './check-worker.js';

export type CheckState =
  | { status: 'none' }
  | { status: 'running'; what: string; share: number }
  | { status: 'done'; report: CheckReport; isStale: boolean }
  | { status: 'failed'; message: string };

export interface Checker {
  readonly state: CheckState;
  start(order: CheckOrder): void;
  stop(): void;
  /** The quiz is another one now than when it was checked. */
  outdate(): void;
}

/** @param onChange - Called whenever `state` changes. */
export function createChecker(onChange: () => void): Checker {
  let worker: Worker | undefined;
  let state: CheckState = { status: 'none' };

  const show = (next: CheckState) => {
    state = next;
    onChange();
  };
  const end = (next: CheckState) => {
    worker?.terminate();
    worker = undefined;
    show(next);
  };

  return {
    get state() {
      return state;
    },
    start(order) {
      worker?.terminate();
      worker = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
      worker.addEventListener('message', ({ data }: MessageEvent<CheckNews>) => {
        if ('report' in data) end({ status: 'done', report: data.report, isStale: false });
        else if ('failure' in data) end({ status: 'failed', message: data.failure });
        else show({ status: 'running', ...data });
      });
      worker.addEventListener('error', ({ message }) =>
        end({ status: 'failed', message: message || 'The checker could not be loaded.' }),
      );
      worker.postMessage(order);
      show({ status: 'running', what: 'Getting ready', share: 0 });
    },
    stop: () => end({ status: 'none' }),
    outdate() {
      if (state.status === 'running') end({ status: 'none' });
      if (state.status === 'done') show({ ...state, isStale: true });
    },
  };
}
