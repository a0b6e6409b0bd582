/** Whether each procedure has precautions. */
import { precautionsOf } from '../precautions-of.js';
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import type { AddOn, Quiz, Treatment } from '../../definition/schema.js';
import type { Finding, Verdict } from '../report.js';
import { tallied } from '../safety-counting.js';
import { read, type Subject, verdict } from './subject.js';

/** A procedure that no fact rules out was probably never compared with the facts. */
export function proceduresHavePrecautions({ quiz }: Subject): Verdict {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  const procedures = tallied(quiz).filter((each) => !isHomeCare(each));
  for (const { id } of procedures) {
    const path = quiz.treatments.some((each) => each.id === id)
      ? `treatments.${id}`
      : `addOns.${id}`;
    const ruled = precautionsOf(quiz).get(id);
    const open = seriousFacts(quiz).filter(
      (fact) => !ruled?.has(fact) && !(isBuiltIn(id) && isBuiltInFact(fact)),
    );
    if (![...(ruled?.values() ?? [])].some(({ effect }) => effect !== 'caution')) {
      faults.push({ path, message: 'No fact rules this out or postpones it.' });
    } else if (open.length) {
      const message = `No rule says what these facts mean for it: ${open.join(', ')}.`;
      notes.push({ path, message });
    }
  }
  faults.push(...quiz.treatments.filter((each) => isDisguised(quiz, each)).map(disguised));
  notes.push(...homeCareRuledOut(quiz));
  const basis = read(procedures.length, 'the precautions of every procedure and add-on');
  const title = 'Every procedure has precautions';
  return verdict({ id: 'precautions', title, basis }, faults, notes);
}

const isHomeCare = (each: Treatment | AddOn) => 'homeCare' in each && !!each.homeCare;

/** Whether what is called home care, which nothing stops, has the figures or category of a procedure. */
const isDisguised = ({ treatments }: Quiz, treatment: Treatment): boolean => {
  const { id, category, discomfort, downtimeDays, sessions, courseWeeks } = treatment;
  const isCourse = isBuiltIn(id) || !sessions || !!courseWeeks;
  const isGentle = discomfort <= 1 && downtimeDays.max <= 2;
  const isKin = treatments.some((each) => !each.homeCare && category && each.category === category);
  return isHomeCare(treatment) && !(isCourse && isGentle && !isKin);
};

const disguised = ({ id }: Treatment): Finding => ({
  path: `treatments.${id}.homeCare`,
  message: 'It is called home care, which nothing stops, but has the figures of a procedure.',
});

/** Home care that facts rule out may be a procedure; missing figures alone prove nothing. */
const homeCareRuledOut = (quiz: Quiz): Finding[] =>
  quiz.treatments.flatMap((treatment) => {
    const { id } = treatment;
    if (!isHomeCare(treatment) || isBuiltIn(id) || isDisguised(quiz, treatment)) return [];
    const rules = [...(precautionsOf(quiz).get(id) ?? [])];
    const facts = rules.filter(([, { effect }]) => effect === 'exclude').map(([fact]) => fact);
    if (!facts.length) return [];
    const message = `It is called home care, so what stops procedures does not stop it, but these facts rule it out: ${facts.join(', ')}. If the clinic does it, take "homeCare" away.`;
    return { path: `treatments.${id}.homeCare`, message };
  });

/** Those of the built-in quiz were gone through one by one, for its own facts. */
const isBuiltIn = (id: string) => tallied(defaultQuiz).some((each) => each.id === id);
const isBuiltInFact = (id: string) => defaultQuiz.facts!.some((each) => each.id === id);

/** Facts that rule out or postpone some procedure. What stops every procedure needs no rule. */
const seriousFacts = ({ facts = [] }: Quiz): string[] =>
  facts
    .filter(
      ({ precautions = [], stopsProcedures }) =>
        !stopsProcedures && precautions.some(({ effect }) => effect !== 'caution'),
    )
    .map(({ id }) => id);
