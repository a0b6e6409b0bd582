/** A part of the built-in quiz in which something can never come up. */
import { conditionsAt, conditionsAtTheEnd } from '../../src/check/observations.js';
import { rulesMatter } from '../../src/check/verdicts/rules.js';
import { reachable } from '../../src/check/verdicts/way-verdicts.js';
import type { Condition, Fact, Quiz } from '../../src/definition/schema.js';
import {
  factIn,
  type Mutant,
  mutantOf,
  optionIn,
  optionsOf,
  questionIn,
  questionsOf,
  stepIn,
} from './mutant.js';
import { smallClinic } from './small-clinic.js';
import { unset } from './lenient-mutants.js';

/** All questions are asked here; the other one is quicker, and has the rules that count. */
const clinic = smallClinic(['microneedling_clinic', 'laser_hair_reduction', 'topical_gentle']);
const quick = smallClinic(['microneedling_clinic', 'topical_gentle'], ['comfort']);

export const DEAD_CLINICS = [clinic, quick];
export const deadPartsOf = { reachable, rules: rulesMatter };

const scars = { includes: ['goals', 'scars'] };
const never = (): Condition => ({ all: [scars, { not: scars }] });

const isLater = ({ id }: { id: string }) => !['goals', 'main_goal'].includes(id);

const unreachable: Readonly<Record<string, () => Mutant[]>> = {
  'a step that is never shown': () =>
    clinic.steps
      .filter(isLater)
      .map(({ id }) =>
        mutantOf(clinic, id, (quiz) => (stepIn(quiz, id).when = never()), `steps.${id}`),
      ),
  'a question that is never asked': () =>
    questionsOf(clinic)
      .filter(({ question }) => isLater(question))
      .map(({ step, question: { id }, path }) =>
        mutantOf(
          clinic,
          path,
          (quiz) => (questionIn(quiz, id).when = never()),
          step.questions.length > 1 ? path : `steps.${step.id}`,
        ),
      ),
  'an option that is never offered': () =>
    optionsOf(quick)
      .filter(({ question }) => isLater(question))
      .map(({ question, option: { id }, path }) =>
        mutantOf(quick, path, (quiz) => (optionIn(quiz, question.id, id).when = never()), path),
      ),
  'a question after an end that everyone reaches': () => [
    mutantOf(
      quick,
      'every age ends the quiz',
      (quiz) => questionIn(quiz, 'age').options!.forEach((option) => (option.ends = true)),
      'steps.pregnancy',
    ),
  ],
};

/** Puts `change` in the place of the condition at `path`. */
function replaceCondition(quiz: Quiz, index: number, change: (now: Condition) => Condition): void {
  const { condition } = [...conditionsAt(quiz), ...conditionsAtTheEnd(quiz)][index]!;
  const changed = change(structuredClone(condition));
  for (const key of Object.keys(condition)) delete condition[key as never];
  Object.assign(condition, changed);
}

const deadParts: Readonly<Record<string, () => Mutant[]>> = {
  'a dead part of an “any”': () =>
    [...conditionsAt(clinic), ...conditionsAtTheEnd(clinic)].map(({ path }, index) =>
      mutantOf(
        clinic,
        path,
        (quiz) => replaceCondition(quiz, index, (now) => ({ any: [now, never()] })),
        `${path}.any[1]`,
      ),
    ),
  'a goal that no option chooses any more': () =>
    quick.goals
      .flatMap(({ id, subtypes = [] }) => [
        { ref: id, path: `goals.${id}` },
        ...subtypes.map((each) => ({
          ref: `${id}.${each.id}`,
          path: `goals.${id}.subtypes.${each.id}`,
        })),
      ])
      .map(({ ref, path }) =>
        mutantOf(
          quick,
          path,
          (quiz) => {
            for (const { option } of optionsOf(quiz)) {
              // A goal is also chosen by its subtypes.
              if (option.goal === ref || option.goal?.startsWith(`${ref}.`)) delete option.goal;
            }
          },
          path,
        ),
      ),
  'a goal that no option ever chose': () => [
    mutantOf(quick, 'a new goal', ({ goals }) => goals.push({ id: 'hair' }), 'goals.hair'),
  ],
  'a fact that no answer makes true': () =>
    quick.facts!.map(({ id }) => mutantOf(quick, id, (quiz) => unset(quiz, id), `facts.${id}`)),
  'a closing note that never shows': () => [
    mutantOf(
      quick,
      'a new note',
      (quiz) => quiz.result!.notes!.push({ when: never(), text: 'Never shown.' }),
      `result.notes[${quick.result!.notes!.length}].when`,
    ),
    mutantOf(
      quick,
      'a note for a fact and an answer that never come together',
      (quiz) => {
        const when = { all: [{ fact: 'suspicious_mole' }, { fact: 'keloid_history' }] };
        quiz.result!.notes!.push({ when, text: 'The mole ends the quiz.' });
      },
      `result.notes[${quick.result!.notes!.length}].when`,
    ),
  ],
  'a precaution that never shows, because a stricter one always holds too': () =>
    quick.facts!.flatMap((fact) => weakerTreatments(fact).map((id) => shadowed(fact.id, id))),
};

const weakerTreatments = ({ precautions = [] }: Fact) =>
  precautions.filter(({ effect }) => effect !== 'exclude').flatMap(({ treatments }) => treatments);

/** A quiz in which `fact` comes along with another one that excludes `treatment`. */
const shadowed = (fact: string, treatment: string): Mutant =>
  mutantOf(
    quick,
    `${fact}, ${treatment}`,
    (quiz) => {
      const stricter: Fact = {
        ...{ id: 'stricter', advice: 'none', message: 'Not now.' },
        precautions: [{ effect: 'exclude', treatments: [treatment] }],
      };
      const { when } = factIn(quiz, fact);
      if (when) stricter.when = when;
      quiz.facts!.push(stricter);
      const { levels, whenUnknown } = quiz.derivedFacts![0]!;
      const drawn = levels.find((each) => each.fact === fact)?.level ?? NaN;
      for (const { option } of optionsOf(quiz)) {
        if (option.sets?.includes(fact) || option.level === drawn) {
          option.sets = [...(option.sets ?? []), 'stricter'];
        }
      }
      for (const { question } of questionsOf(quiz)) {
        const { careful, options } = question;
        const stays = whenUnknown === fact && options?.some(({ level }) => level);
        if (careful?.facts?.includes(fact)) careful.facts = [...careful.facts, 'stricter'];
        if (stays) question.careful = { message: 'Not known.', facts: ['stricter'] };
      }
    },
    `facts.${fact}.precautions.${treatment}`,
  );

export const deadMutants = { reachable: unreachable, rules: deadParts };
