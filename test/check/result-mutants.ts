/** Changes to the built-in quiz that give bad results: nothing, too much, or never what is offered. */
import type { Verdict } from '../../src/check/report.js';
import { skippedIsCareful } from '../../src/check/verdicts/careful.js';
import {
  canBeFirst,
  canBeSuggested,
  neverEmpty,
} from '../../src/check/verdicts/result-verdicts.js';
import type { Subject } from '../../src/check/verdicts/subject.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Quiz } from '../../src/definition/schema.js';
import { factIn, type Mutant, mutantOf, questionIn, questionsOf, treatmentIn } from './mutant.js';
import { smallClinic } from './small-clinic.js';

interface BadResults {
  verdictOn: (subject: Subject) => Verdict;
  /** Without the faults. */
  clinics: () => Quiz[];
  families: Readonly<Record<string, () => Mutant[]>>;
}

const clinic = smallClinic(['microneedling_clinic', 'topical_gentle'], ['comfort']);
/** Its procedure depends on the colour of skin. */
const lightClinic = smallClinic(['ipl', 'topical_gentle'], ['comfort']);
const procedures = defaultQuiz.treatments.filter(({ homeCare }) => !homeCare);
const clinicFor = (id: string) => smallClinic([...new Set([id, 'topical_gentle'])], ['comfort']);

const suggested: BadResults = {
  verdictOn: canBeSuggested,
  clinics: () => [clinic, ...procedures.map(({ id }) => clinicFor(id))],
  families: {
    'a treatment that nothing supports': () =>
      defaultQuiz.treatments.map(({ id }) =>
        mutantOf(
          clinicFor(id),
          id,
          (quiz) => {
            for (const each of treatmentIn(quiz, id).indications) each.strength = 0;
          },
          `treatments.${id}`,
        ),
      ),
    'a treatment that every age speaks against': () =>
      procedures.map(({ id }) =>
        mutantOf(clinicFor(id), id, (quiz) => everyAge(quiz, 'exclude', id), `treatments.${id}`),
      ),
    'a treatment that always has to wait': () =>
      procedures.map(({ id }) =>
        mutantOf(clinicFor(id), id, (quiz) => everyAge(quiz, 'defer', id), `treatments.${id}`),
      ),
    'an add-on that is never offered': () => [
      mutantOf(clinic, 'at no age', (quiz) => everyAge(quiz, 'defer', 'prp'), 'addOns.prp'),
      mutantOf(
        clinic,
        'to something never suggested',
        (quiz) => everyAge(quiz, 'exclude', 'microneedling_clinic'),
        'addOns.prp',
      ),
      mutantOf(
        clinic,
        'for a goal without support',
        (quiz) => {
          quiz.addOns![0]!.onlyFor = ['scars.raised'];
        },
        'addOns.prp',
      ),
    ],
  },
};

/** Everybody who answers how old they are sets a fact with this effect. */
function everyAge(quiz: Quiz, effect: 'exclude' | 'defer', treatment: string): void {
  const wait = effect === 'defer' ? { waitWeeks: 4 } : {};
  quiz.facts!.push({
    ...{ id: 'has_an_age', advice: 'none', message: 'At no age.', waitFrom: 'today' },
    precautions: [{ effect, treatments: [treatment], ...wait }],
  });
  for (const option of questionIn(quiz, 'age').options!) {
    option.sets = [...(option.sets ?? []), 'has_an_age'];
  }
}

const empty: BadResults = {
  verdictOn: neverEmpty,
  clinics: () => [clinic],
  families: {
    'that there is no home care': () => [
      mutantOf(
        smallClinic(['microneedling_clinic'], ['comfort']),
        'one procedure',
        () => undefined,
      ),
      mutantOf(smallClinic(['led', 'ipl'], ['comfort']), 'two procedures', () => undefined),
    ],
    'that home care helps with one goal less': () =>
      treatmentIn(clinic, 'topical_gentle').indications.map(({ goal }) =>
        mutantOf(clinic, goal, (quiz) => {
          const { indications } = treatmentIn(quiz, 'topical_gentle');
          indications.find((each) => each.goal === goal)!.strength = 0;
        }),
      ),
    'a fact that leaves nothing': () =>
      // One in five: which fact it is makes no difference.
      clinic
        .facts!.filter((_fact, index) => index % 5 === 0)
        .map(({ id }) =>
          mutantOf(clinic, id, (quiz) => {
            const all = quiz.treatments.map((each) => each.id);
            factIn(quiz, id).precautions = [{ effect: 'exclude', treatments: all }];
          }),
        ),
    'that there are no words for visitors without a goal': () => [
      mutantOf(
        clinic,
        'no consultation',
        ({ result }) => delete result!.consultation,
        'result.consultation',
      ),
    ],
  },
};

const careful: BadResults = {
  verdictOn: skippedIsCareful,
  clinics: () => [clinic, lightClinic],
  families: {
    'a question that is careless about unknown answers': () =>
      questionsOf(clinic)
        // That of a skin colour not known is also drawn from both answers about it.
        .filter(({ question }) => question.careful && question.id !== 'skin_colour')
        .map(({ question: { id }, path }) =>
          mutantOf(clinic, path, (quiz) => delete questionIn(quiz, id).careful, path),
        ),
    'a skin colour that may stay unknown': () => [
      mutantOf(
        lightClinic,
        'no fact when unknown',
        ({ derivedFacts }) => delete derivedFacts![0]!.whenUnknown,
        'steps.skin_type.questions.sun_reaction',
      ),
    ],
    'a careful fact that speaks against something else': () => [
      mutantOf(
        clinic,
        'pregnancy',
        (quiz) => (questionIn(quiz, 'pregnancy').careful!.facts = ['epilepsy_light']),
        'steps.pregnancy.questions.pregnancy',
      ),
    ],
  },
};

/** Home care that is harsher than the procedure, and that nothing speaks against. */
function harsh(quiz: Quiz): void {
  quiz.treatments.push({
    ...structuredClone(treatmentIn(quiz, 'topical_gentle')),
    ...{ id: 'harsh', downtimeDays: { min: 6, max: 9 }, discomfort: 4 },
    indications: quiz.goals.flatMap(({ id, subtypes = [] }) =>
      [id, ...subtypes.map((each) => `${id}.${each.id}`)].map((goal) => ({ goal, strength: 3 })),
    ) as Quiz['treatments'][0]['indications'],
  });
  for (const treatment of quiz.treatments.slice(0, -1)) {
    for (const each of treatment.indications) each.strength = Math.min(each.strength, 2) as 2;
  }
}

const first: BadResults = {
  verdictOn: canBeFirst,
  clinics: () => [clinic, lightClinic],
  families: {
    'a treatment that never comes first, though nothing gentler is there': () =>
      [clinic, lightClinic].map((quiz) =>
        mutantOf(quiz, quiz.treatments[0]!.id, harsh, 'treatments.'),
      ),
  },
};

export const badResults: readonly BadResults[] = [suggested, empty, careful, first];
