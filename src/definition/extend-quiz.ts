/** The merge of an extension with the quiz it extends, as a whole. */
import type { ExtendedQuiz, QuizExtension } from './extension.js';
import { carefulnessOf } from './less-careful.js';
import { Merge } from './merge.js';
import { pruneReferences } from './prune-references.js';
import type { Quiz } from './schema.js';
import { toJson } from './to-json.js';

/**
 * `builtIn` as `extension` changes it; both stay as they are.
 *
 * @param builtIn - Must not change afterwards: how careful it is, is worked out once.
 * @param extension - Of the right shape: `readDefinition` checks that, and the quiz that comes of it.
 * @param today - The day that review dates are compared with, as `YYYY-MM-DD`.
 *
 * @example
 * const { relaxed } = extendQuiz(defaultQuiz, extension, '2026-11-22');
 */
export function extendQuiz(builtIn: Quiz, extension: QuizExtension, today: string): ExtendedQuiz {
  const merge = new Merge(today, carefulnessOf(builtIn));
  const base = JSON.parse(toJson(builtIn)) as Quiz;
  // A sign-off of the built-in quiz says nothing about what a clinic has changed.
  if (base.review.signedOff) base.review = { signedOff: false };
  const quiz = merge.value(base, extension, []) as Quiz;
  quiz.extendsVersion = builtIn.version;
  if (extension.onlyTreatments) keepOnly(extension.onlyTreatments, quiz, extension, merge);
  if (merge.causes.size || extension.onlyTreatments) {
    // Once for what is gone, and once for add-ons that went with it.
    pruneReferences(quiz, builtIn, merge.causes);
    pruneReferences(quiz, builtIn, merge.causes);
  }
  const { places, causes, added, relaxed, warnings, findings } = merge;
  return { quiz, places, causes, added, relaxed, warnings, findings };
}

function keepOnly(ids: string[], quiz: Quiz, { treatments }: QuizExtension, merge: Merge): void {
  const { treatments: all } = quiz;
  quiz.treatments = [...new Set(ids)].flatMap((id) => {
    const treatment = all.find((each) => each.id === id);
    if (!treatment) merge.reportUnknown(['onlyTreatments', ids.indexOf(id)], id, all);
    return treatment ?? [];
  });
  treatments?.forEach(({ id, remove }, index) => {
    if (!remove && !ids.includes(id)) {
      const message = 'is not among "onlyTreatments", so it is not offered.';
      merge.warnings.push({ path: ['treatments', index], message });
    }
  });
}
