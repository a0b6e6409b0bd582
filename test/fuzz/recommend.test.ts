import { expect } from 'chai';
import fc from 'fast-check';
import type { Quiz } from '../../src/definition/schema.js';
import { programmeFor } from '../../src/engine/programme.js';
import { readyBy } from '../../src/engine/ready-by.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Recommendation, Suggestion } from '../../src/engine/recommendation.js';
import { timeline } from '../../src/engine/timeline.js';
import { whatIf } from '../../src/engine/what-if.js';
import { deepFrozen } from '../support/quizzes.js';
import { acceptedQuizzes, recountedQuizzes, toldAs } from './bases.js';
import { Draws, TAPE_STEPS } from './draws.js';
import { itHolds } from './property.js';
import { randomAnswers } from './random-answers.js';
import { isUnknown, readQuiz } from './read-quiz.js';

type Given = ReturnType<typeof randomAnswers>;

/** A quiz and a visitor. */
interface Visit {
  quiz: Quiz;
  answers: Given;
  /** For what a property does beside. */
  draws: Draws;
}

const visits: fc.Arbitrary<Visit> = fc
  .tuple(acceptedQuizzes, fc.array(fc.nat(TAPE_STEPS - 1), { maxLength: 60, size: 'max' }))
  .map(([quiz, tape]) => {
    const draws = Draws.fromTape(tape);
    const answers = randomAnswers(draws, quiz);
    const visit: Visit = { quiz: deepFrozen(quiz), answers, draws };
    return toldAs(visit, () => fc.stringify([quiz, answers]));
  });

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const shown = ({ treatments, later }: Recommendation): Suggestion[] => [...treatments, ...later];

/** The facts that have this effect on a treatment or add-on. */
const factsThat = (quiz: Quiz, effect: string, id: string) =>
  (quiz.facts ?? [])
    .filter(({ precautions }) =>
      precautions?.some((each) => each.effect === effect && each.treatments.includes(id)),
    )
    .map((fact) => fact.id);

const isProcedure = (quiz: Quiz, id: string) =>
  !quiz.treatments.find((treatment) => treatment.id === id)!.homeCare;

describe('recommend, for any quiz and any answers', () => {
  itHolds(
    'counts the answers and finds the facts that the definition says',
    250,
    visits,
    (visit) => {
      const { quiz, answers } = visit;
      const reading = readQuiz(quiz, answers);
      const result = recommend(quiz, answers);
      const counted = reading.asked.filter(({ chosen }) => chosen.length);
      const found = Object.entries(result.answers).map(([id, ids]) => [id, [ids].flat().join()]);
      expect(Object.fromEntries(found)).to.deep.equal(
        Object.fromEntries(
          counted.map(({ question, chosen }) => [question.id, idsOf(chosen).join()]),
        ),
      );
      expect([...result.facts].sort()).to.deep.equal([...reading.facts].sort());
    },
  );

  itHolds('puts every treatment in exactly one list, and says why', 250, visits, (visit) => {
    const { quiz, answers } = visit;
    const result = recommend(quiz, answers);
    const { treatments, later, leftOut } = result;
    const placed = [...idsOf(treatments), ...idsOf(later), ...idsOf(leftOut)];
    expect(placed.sort()).to.deep.equal(idsOf(quiz.treatments).sort());
    expect(treatments).to.have.length.below(4);
    const asked = readQuiz(quiz, answers).asked.map(({ question }) => question.id);
    const sources = idsOf(quiz.sources ?? []);
    for (const { reasons } of [...shown(result), ...leftOut]) {
      expect(reasons).to.have.length.above(0);
      for (const reason of reasons) {
        expect(reason.text).to.match(/\S/);
        expect(asked).to.include.members(reason.questions);
        expect(sources).to.include.members(reason.sources);
      }
    }
    expect(JSON.parse(JSON.stringify(result))).to.deep.equal(result);
  });

  itHolds('suggests nothing that a true fact excludes or postpones', 250, visits, (visit) => {
    const { quiz, answers } = visit;
    const { facts } = readQuiz(quiz, answers);
    const result = recommend(quiz, answers);
    const isTrue = (fact: string) => facts.has(fact);
    for (const { id, addOns } of shown(result)) {
      expect(factsThat(quiz, 'exclude', id).filter(isTrue), id).to.deep.equal([]);
      for (const addOn of addOns) {
        const against = ['exclude', 'defer'].flatMap((effect) => factsThat(quiz, effect, addOn));
        expect(against.filter(isTrue), addOn).to.deep.equal([]);
      }
    }
    for (const { id } of result.treatments) {
      expect(factsThat(quiz, 'defer', id).filter(isTrue), id).to.deep.equal([]);
    }
    for (const { id, waitWeeks } of result.later) {
      const waits = (quiz.facts ?? [])
        .filter((fact) => isTrue(fact.id))
        .flatMap(({ precautions = [] }) => precautions)
        .filter(({ effect, treatments }) => effect === 'defer' && treatments.includes(id))
        .map((precaution) => precaution.waitWeeks!);
      expect(waitWeeks, id).to.equal(Math.max(...waits));
    }
  });

  itHolds(
    'shows no procedure where a doctor comes first or procedures stop',
    250,
    visits,
    (visit) => {
      const { quiz, answers } = visit;
      const { facts, asked } = readQuiz(quiz, answers);
      const result = recommend(quiz, answers);
      const stops =
        (quiz.facts ?? []).some((fact) => {
          return facts.has(fact.id) && (fact.stopsProcedures || fact.advice === 'see-doctor-soon');
        }) || asked.some((each) => each.question.careful?.homeCareOnly && isUnknown(each));
      expect(result.advice === 'see-doctor-soon' && !stops).to.equal(false);
      if (!stops) return;
      expect(shown(result).filter(({ id }) => isProcedure(quiz, id))).to.deep.equal([]);
      expect(whatIf(quiz, answers)).to.deep.equal([]);
    },
  );

  itHolds('treats what is not known as carefully as its question says', 250, visits, (visit) => {
    const { quiz, answers } = visit;
    const result = recommend(quiz, answers);
    for (const { question } of readQuiz(quiz, answers).asked.filter(isUnknown)) {
      const { facts, homeCareOnly, message } = question.careful ?? {};
      expect(result.facts).to.include.members(facts ?? []);
      const procedures = shown(result).filter(({ id }) => isProcedure(quiz, id));
      if (homeCareOnly) expect(procedures).to.deep.equal([]);
      if (!message || facts) continue;
      for (const { cautions } of procedures) {
        expect(cautions.map(({ text }) => text)).to.include(message);
      }
    }
  });

  itHolds('is never less careful about a question that is skipped', 250, visits, (visit) => {
    const { quiz, answers, draws } = visit;
    const { asked } = readQuiz(quiz, answers);
    const { question } = draws.pick(asked);
    const { [question.id]: _, ...skipped } = answers;
    const result = recommend(quiz, skipped);
    for (const fact of question.careful?.facts ?? []) {
      const { advice } = quiz.facts!.find(({ id }) => id === fact)!;
      expect(severity(result.advice)).to.be.at.least(severity(advice));
    }
  });

  itHolds(
    'says the same again, and the same for the same answers in another form',
    250,
    visits,
    (visit) => {
      const { quiz, answers, draws } = visit;
      const result = recommend(quiz, answers);
      expect(recommend(quiz, answers)).to.deep.equal(result);
      // Another object, as after a reload.
      expect(recommend(structuredClone(quiz), structuredClone(answers))).to.deep.equal(result);
      const backwards = Object.entries(answers)
        .reverse()
        .map(([id, ids]) => {
          return [id, Array.isArray(ids) && draws.chance(0.5) ? [...ids].reverse() : ids];
        });
      expect(recommend(quiz, Object.fromEntries(backwards))).to.deep.equal(result);
    },
  );

  itHolds(
    'takes no notice of answers that are not asked for',
    250,
    visits,
    ({ quiz, answers, draws }) => {
      const result = recommend(quiz, answers);
      expect(recommend(quiz, result.answers)).to.deep.equal(result);
      const asked = new Set(readQuiz(quiz, answers).asked.map(({ question }) => question.id));
      const others = Object.entries(randomAnswers(draws, quiz)).filter(([id]) => !asked.has(id));
      const extended = { ...result.answers, ...Object.fromEntries(others) };
      expect(recommend(quiz, extended)).to.deep.equal(result);
    },
  );

  itHolds(
    'gives programmes that can be laid out in finite weeks',
    250,
    recountedQuizzes,
    (quiz) => {
      for (const treatment of quiz.treatments) {
        for (const goal of [undefined, ...(treatment.byGoal ?? []).map((each) => each.goal)]) {
          const want = goal && { ref: goal, goal, labels: [], questions: [], weight: 1 };
          const programme = programmeFor(treatment, want || undefined);
          expectFinite([timeline(programme), readyBy(programme, 20)]);
        }
      }
    },
  );

  itHolds('changes with an answer as the what-ifs say', 150, visits, ({ quiz, answers }) => {
    const result = recommend(quiz, answers);
    for (const { question, option, chosen, changes } of whatIf(quiz, result.answers)) {
      const before = Object.hasOwn(result.answers, question)
        ? [result.answers[question]!].flat()
        : [];
      const takesMany = /multiple|body-map/.test(kindOf(quiz, question));
      const rest = takesMany ? before.filter((id) => id !== option) : [];
      const exclusive = optionsOf(quiz, question).filter((each) => each.exclusive);
      const kept = rest.filter((id) => !exclusive.some((each) => each.id === id));
      const isAlone = exclusive.some((each) => each.id === option);
      const ids = chosen ? [...(isAlone ? [] : kept), option] : rest;
      const after = recommend(quiz, { ...result.answers, [question]: ids });
      for (const { treatment, to } of changes) expect(standing(after, treatment)).to.equal(to);
    }
  });
});

const ADVICE = ['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon'];
const severity = (advice: string) => ADVICE.indexOf(advice);

const questionOf = (quiz: Quiz, id: string) =>
  quiz.steps.flatMap(({ questions }) => questions).find((question) => question.id === id)!;
const kindOf = (quiz: Quiz, id: string) => questionOf(quiz, id).kind;
const optionsOf = (quiz: Quiz, id: string) => questionOf(quiz, id).options ?? [];

const standing = ({ treatments, later }: Recommendation, id: string) =>
  idsOf(treatments).includes(id) ? 'now' : idsOf(later).includes(id) ? 'later' : 'out';

function expectFinite(value: unknown): void {
  if (typeof value === 'number') expect(value).to.satisfy(Number.isFinite);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(expectFinite);
}
