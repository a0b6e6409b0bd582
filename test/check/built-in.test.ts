import { expect } from 'chai';
import { subjectOf } from '../../src/check/check-quiz.js';
import { observe } from '../../src/check/observe.js';
import { asCarefulAsBuiltIn } from '../../src/check/verdicts/built-in.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Option, Quiz } from '../../src/definition/schema.js';
import { readJson } from '../support/files.js';
import { everyKindQuiz, single, smallQuiz, step } from '../support/quizzes.js';
import { factIn, questionIn, questionsOf, TODAY } from './mutant.js';

/** The verdict on a whole quiz, as the places of its faults and the words of its notes. */
function reported(quiz: Quiz) {
  const found = { quiz, relaxed: [], warnings: [] };
  const { faults, notes } = asCarefulAsBuiltIn(
    subjectOf(found, observe(quiz), { today: TODAY }, true),
  );
  return { places: faults.map(({ path }) => path), notes: notes.map(({ message }) => message) };
}

const copy = (change: (quiz: Quiz) => void): Quiz => {
  const quiz = structuredClone(defaultQuiz);
  quiz.id = 'clinic-copy';
  change(quiz);
  return quiz;
};

const OTHER = ['This quiz is not made from the built-in one.'];

/** Every mention of a fact goes by another name; ids of options stay as they are. */
function renameFacts(quiz: Quiz): void {
  const ids = new Set(quiz.facts!.map(({ id }) => id));
  const rename = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      return ids.has(value) && /^(sets|facts|fact|whenUnknown)$/.test(key) ? `x_${value}` : value;
    }
    if (Array.isArray(value)) return value.map((item) => rename(item, key));
    if (typeof value !== 'object' || !value) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, inner]) => [name, rename(inner, name)]),
    );
  };
  Object.assign(quiz, rename(structuredClone(quiz)));
  for (const fact of quiz.facts!) fact.id = `x_${fact.id}`;
}

/** Only so many facts are left; the options that set the others are gone with them. */
function keepFacts(quiz: Quiz, count: number): void {
  const gone = new Set(quiz.facts!.splice(count).map(({ id }) => id));
  for (const { question } of questionsOf(quiz)) {
    const isLeft = ({ sets = [] }: Option) => !sets.some((id) => gone.has(id));
    if (question.options) question.options = question.options.filter(isLeft) as never;
  }
}

describe('a whole quiz made from the built-in one', () => {
  it('is compared when all its facts have other names', () => {
    const quiz = copy((each) => {
      factIn(each, 'heart_device').precautions!.forEach((rule) => (rule.effect = 'caution'));
      renameFacts(each);
    });
    expect(quiz.facts!.every(({ id }) => id.startsWith('x_'))).to.equal(true);
    expect(reported(quiz).places).to.include.members([
      'facts.heart_device',
      'steps.health.questions.health.options.heart_device.sets',
    ]);
  });

  it('is compared however many of its facts are gone', () => {
    for (const kept of [25, 12, 0]) {
      const quiz = copy((each) => keepFacts(each, kept));
      const { places, notes } = reported(quiz);
      expect(notes).to.deep.equal([]);
      expect(places.filter((path) => /^facts\.\w+$/.test(path))).to.have.length(63 - kept);
    }
  });

  it('is compared when little of it is left, or much was added', () => {
    const little = copy((each) => {
      keepFacts(each, 6);
      each.steps = each.steps.slice(-4);
      each.treatments = each.treatments.slice(-3);
    });
    const much = copy((each) => {
      const own = Array.from({ length: 200 }, (_each, index) => single(`q${index}`, ['a', 'b']));
      each.steps.push(step(...own));
    });
    expect(reported(little).places).to.include('facts.phototype_6');
    expect(reported(much)).to.deep.equal({ places: [], notes: [] });
  });

  it('is faulty where a new option says nothing, or nearly has the id of a known one', () => {
    const quiz = copy((each) => {
      questionIn(each, 'spots_today').options!.push({ id: 'other', label: 'Other' });
      questionIn(each, 'age').options!.push({ id: 'under_16', label: 'Under 16' });
    });
    expect(reported(quiz).places).to.deep.equal([
      'steps.details.questions.spots_today.options.other',
      'steps.age.questions.age.options.under_16',
    ]);
  });
});

describe('a whole quiz of a clinic', () => {
  it('is not taken for a copy, although it asks the same in places', () => {
    const ownQuiz = readJson('demo/own-quiz.json') as Quiz;
    // The same questions, and half of the same answers.
    const alike = ['age', 'pregnancy', 'area', 'goals', 'skin_colour'].map((id) => {
      const { options } = questionIn(defaultQuiz, id);
      return step(
        single(
          id,
          options!.slice(options!.length / 2).map((option) => option.id),
        ),
      );
    });
    const common = smallQuiz({ steps: alike, facts: defaultQuiz.facts!.slice(0, 5) });
    for (const quiz of [smallQuiz(), everyKindQuiz(), ownQuiz, common]) {
      expect(reported(quiz), quiz.id).to.deep.equal({ places: [], notes: OTHER });
    }
  });
});
