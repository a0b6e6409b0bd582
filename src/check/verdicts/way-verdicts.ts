/** Whether every part of the quiz can be reached, every way ends, and progress only grows. */
import { indexOf } from '../../engine/quiz-index.js';
import type { PathLength } from '../observations.js';
import type { Basis, Finding, Verdict } from '../report.js';
import { missing, pathOf, type Subject, verdict } from './subject.js';

/** Whether every step, question and option can be reached. */
export function reachable({ quiz, ways }: Subject): Verdict {
  const about = {
    id: 'reachable',
    title: 'Every step, question and option can be reached',
    basis: ways.basis,
  };
  const faults: Finding[] = [];
  for (const step of quiz.steps) {
    if (!ways.steps.has(step.id)) {
      faults.push({ path: `steps.${step.id}`, message: 'No answers lead to this step.' });
      continue;
    }
    for (const { id } of step.questions) {
      const path = pathOf(quiz, id);
      if (!ways.questions.has(id)) {
        faults.push({ path, message: 'No answers lead to this question.' });
        continue;
      }
      for (const { id: option } of indexOf(quiz).questions.get(id)!.options) {
        if (!ways.options.has(`${id}.${option}`)) {
          const message = 'This option is never offered.';
          faults.push({ path: `${path}.options.${option}`, message });
        }
      }
    }
  }
  return missing(about, faults);
}

/** Whether every run ends. */
export function everyWayEnds({ quiz, ways }: Subject): Verdict {
  const faults = [...ways.stuck].map(([id, witness]) => ({
    path: pathOf(quiz, id),
    message: 'No visitor can continue from this question.',
    witness,
  }));
  const { basis } = ways;
  const notes = [
    lengthOf('shortest', ways.shortest, basis),
    lengthOf('longest', ways.longest, basis),
  ].flat();
  const title = 'Every way through the quiz ends';
  return verdict({ id: 'ends', title, basis: ways.basis }, faults, notes);
}

const lengthOf = (which: string, length: PathLength | undefined, { kind }: Basis): Finding[] =>
  length
    ? [
        {
          path: '',
          message: `The ${which} way${kind === 'proved' ? '' : ' tried'} has ${count(length.steps, 'step')} and ${count(length.questions, 'question')}.`,
          witness: length.witness,
        },
      ]
    : [];

/** `1 run`, `2 runs`. */
export const count = (number: number, word: string) =>
  `${number} ${word}${number === 1 ? '' : 's'}`;

/** Whether progress never goes backwards. */
export function progressGrows({ ways }: Subject): Verdict {
  const faults = [...ways.backwards].map(([step, witness]) => ({
    path: `steps.${step}`,
    message: 'The progress shown here is less than before.',
    witness,
  }));
  const title = 'Progress never runs backwards';
  return verdict({ id: 'progress', title, basis: ways.basis }, faults);
}
