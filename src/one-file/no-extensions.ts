/** Stands for `read-extension.ts` where every byte counts: a small definition needs the larger file. */
import type { Read } from '../definition/read-whole.js';

export const readExtension = (): Read => ({
  findings: [
    {
      path: ['extends'],
      message: 'needs "treatment-quiz-extends.js" in the place of "treatment-quiz.js".',
    },
  ],
});
