/** Slips in an extension that silently make a quiz less careful. */
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import { didYouMean } from '../../definition/did-you-mean.js';
import type { Fact, Option, Quiz } from '../../definition/schema.js';
import { indexOf } from '../../engine/quiz-index.js';
import { precautionsOf } from '../precautions-of.js';
import type { Finding } from '../report.js';
import { tallied } from '../safety-counting.js';
import { pathOf } from './subject.js';

/** Options put beside those of the built-in quiz that look like a slip of the pen, or say nothing. */
export function oddOptions(quiz: Quiz): Finding[] {
  const findings: Finding[] = [];
  for (const { question, optionsById: builtIn } of indexOf(defaultQuiz).questions.values()) {
    const options = indexOf(quiz).questions.get(question.id)?.options ?? [];
    const asksForFacts = [...builtIn.values()].some(({ sets }) => sets);
    for (const option of options) {
      if (builtIn.has(option.id)) continue;
      const path = `${pathOf(quiz, question.id)}.options.${option.id}`;
      const guess = didYouMean(option.id, builtIn.keys());
      if (guess) findings.push({ path, message: `This option is new.${guess}` });
      else if (asksForFacts && saysNothing(option)) {
        const message = 'Others here set facts, and this one sets none and is not "unknown".';
        findings.push({ path, message });
      }
    }
  }
  return findings;
}

const saysNothing = ({ sets, unknown, exclusive, goal, limits, level }: Option) =>
  !sets && !unknown && !exclusive && !goal && !limits && level === undefined;

/** Waits that were changed where the words about them were not. */
export function waitsInOtherWords(quiz: Quiz): Finding[] {
  return (defaultQuiz.facts ?? []).flatMap(({ id, message: said }) => {
    const treatments = [...precautionsOf(defaultQuiz)].filter(([treatment, rules]) => {
      const now = precautionsOf(quiz).get(treatment)?.get(id)?.waitWeeks;
      const then = rules.get(id)?.waitWeeks;
      return now !== undefined && then !== undefined && now !== then;
    });
    if (!treatments.length || quiz.facts?.find((each) => each.id === id)?.message !== said)
      return [];
    const names = treatments.map(([treatment]) => treatment).join(', ');
    const message = `The wait for ${names} is different now, but the message is that of the built-in quiz.`;
    return { path: `facts.${id}.message`, message };
  });
}

/** Messages about built-in effects that say something else now: nobody but a reader can compare them. */
export function changedMessages(quiz: Quiz): Finding[] {
  return (defaultQuiz.facts ?? []).flatMap((then) => {
    const now = quiz.facts?.find(({ id }) => id === then.id);
    if (!now) return [];
    const said = (of: Quiz, { id, message }: Fact, treatment: string) =>
      precautionsOf(of).get(treatment)?.get(id)?.message ?? message;
    const changed = tallied(quiz)
      .map(({ id }) => id)
      .filter((id) => precautionsOf(defaultQuiz).get(id)?.has(then.id))
      .filter((id) => said(quiz, now, id) !== said(defaultQuiz, then, id));
    if (!changed.length) return [];
    const message = `The message for ${changed.join(', ')} differs from the built-in quiz. Make sure that it is as careful.`;
    return [{ path: `facts.${then.id}.message`, message }];
  });
}

/** Options of the built-in quiz with another label or another longest wait: the two have to agree. */
export function labelsOfWaits(quiz: Quiz): Finding[] {
  return [...indexOf(quiz).questions.values()].flatMap(({ question, options }) =>
    options.flatMap((option) => {
      const then = indexOf(defaultQuiz).questions.get(question.id)?.optionsById.get(option.id);
      const weeks = longestWait(quiz, option);
      const isAsThere =
        !then || (then.label === option.label && longestWait(defaultQuiz, then) === weeks);
      if (isAsThere || !weeks) return [];
      const path = `${pathOf(quiz, question.id)}.options.${option.id}.label`;
      const message = `The label or the longest wait differs from the built-in quiz. “${option.label}” must cover everyone who has to wait; the longest wait is ${weeks} weeks.`;
      return [{ path, message }];
    }),
  );
}

/** Of all that an option makes visitors wait for, in weeks; 0 for none. */
const longestWait = (quiz: Quiz, { sets = [] }: Option): number =>
  Math.max(
    0,
    ...[...precautionsOf(quiz).values()].flatMap((rules) =>
      sets.map((fact) => rules.get(fact)?.waitWeeks ?? 0),
    ),
  );

/** Add-ons of the built-in quiz that are still offered: "onlyTreatments" does not name them. */
export function addOnsLeft({ addOns = [] }: Quiz): Finding[] {
  const left = addOns.filter(({ id }) => defaultQuiz.addOns?.some((each) => each.id === id));
  const names = left.map(({ id }) => id).join(', ');
  return left.length ? [{ path: 'addOns', message: `Still offered as add-ons: ${names}.` }] : [];
}
