/** Checks a quiz away from the page, so that typing stays smooth meanwhile. */
import { checkQuiz } from '../../src/check/index.js';
import type { CheckReport } from '../../src/check/report.js';

/** What the page is told: how far the work is, and then what came out. */
export type CheckNews =
  { what: string; share: number } | { report: CheckReport } | { failure: string };

const tell = (news: CheckNews) => postMessage(news);

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  void check(data);
});

async function check(definition: unknown): Promise<void> {
  try {
    const onProgress = (what: string, share: number) => tell({ what, share });
    tell({ report: await checkQuiz(definition, { statistics: true, onProgress }) });
  } catch (error) {
    tell({ failure: error instanceof Error ? error.message : String(error) });
  }
}
