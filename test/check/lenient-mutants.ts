/** The default quiz with a rule about treatments that is weaker than it was, or rests on nothing. */
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Fact, Precaution, Quiz, Treatment } from '../../src/definition/schema.js';
import { factIn, type Mutant, mutantOf, optionsOf, questionsOf, treatmentIn } from './mutant.js';

/** One mutant for each treatment that a precaution names, if the precaution `isConcerned`. */
const onPrecautions = (
  what: string,
  isConcerned: (precaution: Precaution) => boolean,
  instead: (precaution: Precaution) => Partial<Precaution> | undefined,
): Mutant[] =>
  defaultQuiz.facts!.flatMap(({ id, precautions = [] }) =>
    precautions.filter(isConcerned).flatMap((precaution) =>
      precaution.treatments.map((treatment) =>
        mutantOf(
          defaultQuiz,
          `${what}: ${id}, ${treatment}`,
          (quiz) => {
            const fact = factIn(quiz, id);
            const { waitWeeks: _, ...rest } = precaution;
            const other = instead(precaution);
            takeAway(fact, treatment);
            fact.waitFrom ??= 'today';
            if (other) fact.precautions!.push({ ...rest, ...other, treatments: [treatment] });
          },
          `facts.${id}.precautions`,
        ),
      ),
    ),
  );

function takeAway(fact: Fact, treatment: string): void {
  fact.precautions = fact
    .precautions!.map((each) => ({
      ...each,
      treatments: each.treatments.filter((id) => id !== treatment),
    }))
    .filter(({ treatments }) => treatments.length);
}

const onFacts = (
  what: string,
  isConcerned: (fact: Fact) => unknown,
  change: (fact: Fact, quiz: Quiz) => void,
): Mutant[] =>
  defaultQuiz
    .facts!.filter(isConcerned)
    .map(({ id }) =>
      mutantOf(
        defaultQuiz,
        `${what}: ${id}`,
        (quiz) => change(factIn(quiz, id), quiz),
        `facts.${id}`,
      ),
    );

const onTreatments = (
  what: string,
  isConcerned: (treatment: Treatment) => unknown,
  change: (treatment: Treatment, quiz: Quiz) => void,
): Mutant[] =>
  defaultQuiz.treatments
    .filter(isConcerned)
    .map(({ id }) =>
      mutantOf(
        defaultQuiz,
        `${what}: ${id}`,
        (quiz) => change(treatmentIn(quiz, id), quiz),
        `treatments.${id}`,
      ),
    );

const ADVICE = ['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon'] as const;

/** Takes a fact out of everything that sets it. */
export function unset(quiz: Quiz, fact: string): void {
  for (const { option } of optionsOf(quiz)) {
    if (!option.sets) continue;
    option.sets = option.sets.filter((id) => id !== fact);
    if (!option.sets.length) delete option.sets;
  }
  for (const { question } of questionsOf(quiz)) {
    if (question.careful?.facts?.includes(fact)) delete question.careful.facts;
  }
  for (const derived of quiz.derivedFacts ?? []) {
    derived.levels = derived.levels.filter((level) => level.fact !== fact);
    if (derived.whenUnknown === fact) delete derived.whenUnknown;
  }
  for (const { id, when } of quiz.facts!) {
    if (id === fact && when) factIn(quiz, id).when = { all: [when, { not: when }] };
  }
}

/** What speaks against a treatment speaks less. */
export const lenientMutants: Readonly<Record<string, () => Mutant[]>> = {
  'a precaution that is gone': () =>
    onPrecautions(
      'gone',
      () => true,
      () => undefined,
    ),
  'an exclusion that is a wait': () =>
    onPrecautions(
      'a wait',
      ({ effect }) => effect === 'exclude',
      () => ({ effect: 'defer', waitWeeks: 52 }),
    ),
  'a wait that is a caution': () =>
    onPrecautions(
      'a caution',
      ({ effect }) => effect === 'defer',
      () => ({ effect: 'caution' }),
    ),
  'a wait that is shorter': () =>
    onPrecautions(
      'a shorter wait',
      ({ waitWeeks }) => !!waitWeeks,
      ({ waitWeeks }) => ({ waitWeeks: waitWeeks! - 1 }),
    ),
  'a fact that no longer stops procedures': () =>
    onFacts(
      'stops nothing',
      (fact) => fact.stopsProcedures,
      (fact) => delete fact.stopsProcedures,
    ),
  'advice that is lower': () =>
    onFacts(
      'lower advice',
      ({ advice }) => advice !== 'none',
      (fact) => (fact.advice = ADVICE[ADVICE.indexOf(fact.advice) - 1]!),
    ),
  'a fact that is gone': () =>
    onFacts(
      'gone',
      () => true,
      (fact, quiz) => {
        unset(quiz, fact.id);
        quiz.facts = quiz.facts!.filter((each) => each !== fact);
        for (const note of quiz.result!.notes!) {
          if (JSON.stringify(note.when ?? {}).includes(`"${fact.id}"`)) delete note.when;
        }
      },
    ),
  'a level that no fact is drawn from': () =>
    defaultQuiz.derivedFacts!.flatMap(({ levels }, index) =>
      levels.map(({ level }) =>
        mutantOf(
          defaultQuiz,
          `level ${level} draws nothing`,
          ({ derivedFacts }) =>
            (derivedFacts![index]!.levels = levels.filter((each) => each.level !== level)),
          'derivedFacts',
        ),
      ),
    ),
  'unknown levels that no fact is drawn from': () => [
    mutantOf(
      defaultQuiz,
      'nothing when unknown',
      ({ derivedFacts }) => delete derivedFacts![0]!.whenUnknown,
      'derivedFacts',
    ),
    mutantOf(
      defaultQuiz,
      'drawn from one question',
      ({ derivedFacts }) => derivedFacts![0]!.highestOf.pop(),
      'derivedFacts',
    ),
  ],
  'a procedure that is called home care': () =>
    onTreatments(
      'home care',
      ({ homeCare }) => !homeCare,
      (each) => (each.homeCare = true),
    ),
  'a treatment of another category': () =>
    onTreatments(
      'category',
      () => true,
      (each, { treatments }) => {
        const other = treatments.find(({ category }) => category !== each.category)!;
        [each.category, other.category] = [other.category, each.category];
      },
    ),
  'a treatment of no category': () =>
    onTreatments(
      'no category',
      ({ id }) => id !== 'topical_gentle',
      (each, quiz) => {
        // Only levels that some treatment has: a limit may name them.
        treatmentIn(quiz, 'topical_gentle').category = each.category;
        delete each.category;
      },
    ),
  'a treatment with less discomfort': () =>
    onTreatments(
      'discomfort',
      ({ discomfort }) => discomfort,
      (each) => ((each.discomfort as number) -= 1),
    ),
  'a treatment with less time off at best': () =>
    onTreatments(
      'least time off',
      ({ downtimeDays }) => downtimeDays.min,
      ({ downtimeDays }) => downtimeDays.min--,
    ),
  'a treatment with less time off at worst': () =>
    onTreatments(
      'most time off',
      ({ downtimeDays: { min, max } }) => max > min,
      ({ downtimeDays }) => downtimeDays.max--,
    ),
  'a treatment without its warning': () =>
    onTreatments(
      'no warning',
      ({ warning }) => warning,
      (each) => delete each.warning,
    ),
};

/** What is claimed rests on nothing. */
export const unsourcedMutants: Readonly<Record<string, () => Mutant[]>> = {
  'a treatment without sources': () =>
    onTreatments(
      'no sources',
      () => true,
      (each) => (each.sources = []),
    ),
  'a warning without sources': () =>
    onTreatments(
      'no sources of the warning',
      ({ warning }) => warning,
      ({ warning }) => (warning!.sources = []),
    ),
  'support without sources': () =>
    defaultQuiz.treatments.flatMap(({ id, indications }) =>
      indications
        // A subtype without sources of its own rests on those of its goal.
        .filter(({ strength, sources }) => strength && sources)
        .map(({ goal }) =>
          mutantOf(
            defaultQuiz,
            `${id} for ${goal}`,
            (quiz) => {
              const { indications: all } = treatmentIn(quiz, id);
              all.find((each) => each.goal === goal)!.sources = [];
            },
            `treatments.${id}.indications.${goal}`,
          ),
        ),
    ),
  'a precaution without sources': () =>
    defaultQuiz.facts!.flatMap(({ id, precautions = [] }) =>
      precautions.map((_each, index) =>
        mutantOf(
          defaultQuiz,
          `${id}, precaution ${index}`,
          (quiz) => (factIn(quiz, id).precautions![index]!.sources = []),
          `facts.${id}.precautions[${index}]`,
        ),
      ),
    ),
  'an add-on without sources': () => [
    mutantOf(defaultQuiz, 'prp', ({ addOns }) => (addOns![0]!.sources = []), 'addOns.prp'),
  ],
  'a review that has run out': () => [signedOff('2025-11-21', '2026-11-21', 'review.until')],
  'a review of a day to come': () => [signedOff('2027-11-22', '2028-11-22', 'review.on')],
  'a review that ends before it begins': () => [
    signedOff('2027-11-22', '2027-11-21', 'review.until'),
  ],
  'a review until a day that never comes': () =>
    ['2099-99-99', '2027-02-29', '2027-04-31'].map((until) =>
      signedOff('2026-11-21', until, 'review.until'),
    ),
};

/** The built-in quiz, signed off `on` a day and `until` another. */
function signedOff(on: string, until: string, place: string) {
  return mutantOf(
    defaultQuiz,
    `${on} to ${until}`,
    ({ review }) =>
      Object.assign(review, {
        ...{ signedOff: true, by: 'Dr A. Amin', role: 'dermatologist' },
        ...{ on, until },
      }),
    place,
  );
}
