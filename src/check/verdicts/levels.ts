/** Levels of answers, and the facts drawn from them: neither without the other. */
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import type { DerivedFact, Quiz } from '../../definition/schema.js';
import { indexOf } from '../../engine/quiz-index.js';
import type { Ways } from '../observations.js';
import type { Finding } from '../report.js';
import { pathOf, type Subject } from './subject.js';

/** What is wrong, and in an extension what of the built-in quiz has nothing left to draw from. */
export function levelFindings({ quiz, ways, isWhole }: Subject) {
  const undrawn = (quiz.derivedFacts ?? []).map((derived, index) =>
    factsNeverDrawn(ways, derived, `derivedFacts[${index}]`),
  );
  const ofBuiltIn = isWhole ? 0 : (defaultQuiz.derivedFacts?.length ?? 0);
  return {
    faults: [
      ...levelsWithoutFact(quiz),
      ...levelsWithoutUse(quiz),
      ...undrawn.slice(ofBuiltIn).flat(),
    ],
    leftOver: undrawn.slice(0, ofBuiltIn).flat(),
  };
}

/** Levels from which nothing is drawn although something is drawn from a lower one. */
function levelsWithoutFact(quiz: Quiz): Finding[] {
  return (quiz.derivedFacts ?? []).flatMap(({ highestOf, levels }) => {
    const least = Math.min(...levels.map(({ level }) => level));
    return highestOf.flatMap((question) =>
      indexOf(quiz)
        .questions.get(question)!
        .options.filter(
          ({ level = -1 }) => level > least && levels.every((each) => each.level !== level),
        )
        .map(({ id, level }) => ({
          path: `${pathOf(quiz, question)}.options.${id}.level`,
          message: `No fact is drawn from level ${level}, though one is from level ${least}.`,
        })),
    );
  });
}

/** Levels of answers to questions that no derived fact looks at. */
function levelsWithoutUse(quiz: Quiz): Finding[] {
  const looked = new Set((quiz.derivedFacts ?? []).flatMap(({ highestOf }) => highestOf));
  const message = 'No derived fact looks at this level. Name the question in "highestOf".';
  return [...indexOf(quiz).questions.values()]
    .filter(({ question }) => !looked.has(question.id))
    .flatMap(({ question, options }) =>
      options
        .filter(({ level }) => level !== undefined)
        .map(({ id }) => ({ path: `${pathOf(quiz, question.id)}.options.${id}.level`, message })),
    );
}

function factsNeverDrawn(
  { drawn }: Ways,
  { highestOf, levels, whenUnknown }: DerivedFact,
  path: string,
): Finding[] {
  const asked = highestOf.join(', ');
  const found: Finding[] = levels.map(({ level, fact }, index) => {
    const isRepeated = levels.findIndex((each) => each.level === level) < index;
    const why = isRepeated
      ? `Level ${level} has a fact above already`
      : `Level ${level} is never the highest answer to ${asked}`;
    return {
      path: `${path}.levels[${index}]`,
      message: `${why}, so that ${fact} is not drawn from it.`,
    };
  });
  if (whenUnknown) {
    const message = `The level of ${asked} is never unknown, so that ${whenUnknown} is not drawn from that.`;
    found.push({ path: `${path}.whenUnknown`, message });
  }
  if (!found.length)
    return [{ path: `${path}.levels`, message: 'No fact is drawn from any level.' }];
  return found.filter((each) => !drawn.has(each.path));
}
