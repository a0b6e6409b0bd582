/** Checks a quiz away from the page, so that typing stays smooth meanwhile. */
import { byChance, checkQuiz, everyCombination } from '../../src/check/index.js';
import type { CheckReport } from '../../src/check/report.js';

/** Messages to the page: progress, and then the outcome. */
export type CheckNews =
  { what: string; share: number } | { report: CheckReport } | { failure: string };

const report = (news: CheckNews) => postMessage(news);

/** What a run counts for, by the name the page knows it by. */
const WEIGHTINGS = { combinations: () => everyCombination, chance: () => byChance() };

export interface CheckOrder {
  definition: unknown;
  weighting: keyof typeof WEIGHTINGS;
}

addEventListener('message', ({ data }: MessageEvent<CheckOrder>) => {
  try {
    const weighting = WEIGHTINGS[data.weighting]();
    const onProgress = (what: string, share: number) => report({ what, share });
    report({ report: checkQuiz(data.definition, { weighting, onProgress }) });
  } catch (error) {
    report({ failure: error instanceof Error ? error.message : String(error) });
  }
});
