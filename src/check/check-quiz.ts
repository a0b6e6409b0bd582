/**
 * Checks a whole quiz over everything that can be answered.
 *
 * How a verdict is reached is always said: proved, by walking every class of runs, or sampled, when
 * a quiz has too many.
 */
import { QuizDefinitionError } from '../definition/definition-error.js';
import { parseQuizDefinition } from '../definition/parse-definition.js';
import type { Quiz } from '../definition/schema.js';
import { MOST_CLASSES, TooManyClasses } from './explore.js';
import type { Results, Ways } from './observations.js';
import type { CheckOptions, CheckReport, Statistics } from './report.js';
import { allResults } from './results.js';
import { canTally, safetyCounting } from './safety-counting.js';
import { sample } from './sample.js';
import { sharesOf, statistics, type Weighting } from './statistics.js';
import { skippedIsCareful } from './verdicts/careful.js';
import { optionsMatter } from './verdicts/idle-options.js';
import { languages } from './verdicts/languages.js';
import * as result from './verdicts/result-verdicts.js';
import { rulesMatter } from './verdicts/rules.js';
import { hasSources } from './verdicts/sources.js';
import type { Subject } from './verdicts/subject.js';
import * as way from './verdicts/way-verdicts.js';
import { allWays } from './ways.js';

/**
 * What can be said of `definition` for all possible answers.
 *
 * @param definition - What an author wrote, already parsed from JSON.
 *
 * @example
 * const { ok, verdicts } = checkQuiz(JSON.parse(await readFile('clinic.json', 'utf8')));
 */
export function checkQuiz(definition: unknown, options: CheckOptions = {}): CheckReport {
  const { today = new Date().toISOString().slice(0, 10), onProgress = () => undefined } = options;
  let quiz: Quiz;
  try {
    quiz = parseQuizDefinition(definition);
  } catch (error) {
    if (!(error instanceof QuizDefinitionError)) throw error;
    return { schemaVersion: 1, quiz: null, ok: false, issues: error.issues, verdicts: [] };
  }
  onProgress('Walking the ways through the questions', 0);
  const seen = see(quiz, onProgress);
  const subject: Subject = { quiz, today, ...seen, budget: fresh() };
  onProgress('Looking at the rules', 0.6);
  const verdicts = [
    ...[way.reachable, way.everyWayEnds, way.progressGrows],
    ...[result.neverEmpty, result.canBeSuggested, result.canBeFirst],
    ...[result.nothingRuledOut, result.noProcedures, skippedIsCareful],
    ...[rulesMatter, result.ties, optionsMatter, hasSources],
  ].map((verdictOn) => verdictOn(subject));
  verdicts.push(languages(subject, options.translations ?? []));
  const report: CheckReport = {
    schemaVersion: 1,
    quiz: { id: quiz.id, version: quiz.version, locale: quiz.locale },
    ok: verdicts.every(({ holds }) => holds),
    issues: [],
    verdicts,
  };
  if (options.weighting) {
    onProgress('Counting the results', 0.7);
    report.statistics = count(quiz, seen, options.weighting);
  }
  onProgress('Done', 1);
  return report;
}

const fresh = () => ({ left: MOST_CLASSES });

type OnProgress = NonNullable<CheckOptions['onProgress']>;

/** Everything walked, or what random runs show where there is too much of it. */
function see(quiz: Quiz, onProgress: OnProgress): { ways: Ways; results: Results } {
  const sampled = once(() =>
    sample(quiz, (share) => onProgress('Trying random runs', 0.1 + share * 0.5)),
  );
  const ways = orElse(
    () => allWays(quiz, fresh()),
    () => sampled().ways,
  );
  onProgress('Walking every combination of answers', 0.1);
  const results = orElse(
    () => {
      if (!canTally(quiz)) throw new TooManyClasses();
      return allResults(quiz, { ...safetyCounting(quiz), oddsOf: () => 1 }, fresh());
    },
    () => sampled().results,
  );
  return { ways, results };
}

function count(quiz: Quiz, { results }: { results: Results }, weighting: Weighting): Statistics {
  return orElse(
    () => {
      if (results.basis.kind === 'sampled') throw new TooManyClasses();
      return statistics(quiz, weighting, fresh());
    },
    () => ({
      weighting: 'Random runs, each counting the same.',
      runs: String(results.runs),
      basis: results.basis,
      treatments: sharesOf(quiz, results, []),
    }),
  );
}

function orElse<T>(walk: () => T, instead: () => T): T {
  try {
    return walk();
  } catch (error) {
    if (error instanceof TooManyClasses) return instead();
    throw error;
  }
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
