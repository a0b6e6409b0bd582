/** Reads an extension: its own shape, then the merged quiz, with findings at the author's own paths. */
import { defaultQuiz } from '../default-quiz/default-quiz.js';
import { toAuthorPath } from './to-author-path.js';
import { extendQuiz } from './extend-quiz.js';
import { hintsOnAdded } from './hints-on-added.js';
import { extensionSchema } from './extension-schema.js';
import { findBrokenLimit } from './limits.js';
import { checkShape, type Read, readWhole } from './read-whole.js';

/** @param today - The day that review dates are compared with, as `YYYY-MM-DD`. */
export function readExtension(definition: object, today: string): Read {
  const { data, findings } = checkShape(extensionSchema(), definition);
  if (!data) return { findings };
  const extended = extendQuiz(defaultQuiz, data, today);
  const broken = findBrokenLimit(extended.quiz);
  const read = broken ? { findings: [broken] } : readWhole(extended.quiz);
  const found = read.findings.map((finding) => toAuthorPath(extended, data, finding));
  const hints = hintsOnAdded(extended.added, found);
  return { ...extended, ...read, findings: [...extended.findings, ...hints, ...found] };
}
