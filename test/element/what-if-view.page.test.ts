import { expect } from '@open-wc/testing';
import type { Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Recommendation } from '../../src/engine/recommendation.js';
import { trail } from '../../src/engine/trail.js';
import { type QuizHarness, textOf, visit } from '../support/quiz-harness.js';
import { goalsQuestion, multiple, single, smallQuiz, step, treatment } from '../support/quizzes.js';
import { clinicQuiz } from './clinic-quiz.js';
import { defaultResult } from './result-screens.js';

const TITLE = 'What would change this';

interface Line {
  question: string;
  label: string;
  isChosen: boolean;
  places: Record<'now' | 'later' | 'out', string[]>;
}

const PLACES = {
  now: 'To ask about now: ',
  later: 'To ask about later: ',
  out: 'Left out: ',
} as const;

/** What the section says, line by line. */
function reported(visitor: QuizHarness): Line[] {
  const items = [...(visitor.sectionElement(TITLE)?.querySelectorAll('li') ?? [])];
  return items.map((item) => {
    const [question, given, ...rest] = [...item.querySelectorAll('p')].map(textOf);
    const [, not, label] = /^If (not )?“(.*)”:$/.exec(given!)!;
    const named = (before: string) =>
      rest
        .filter((text) => text.startsWith(before))
        .flatMap((text) => text.slice(before.length).split(' · '));
    expect(rest.every((text) => Object.values(PLACES).some((each) => text.startsWith(each)))).to.be
      .true;
    return {
      question: question!,
      label: label!,
      isChosen: !not,
      places: { now: named(PLACES.now), later: named(PLACES.later), out: named(PLACES.out) },
    };
  });
}

/** Where each treatment is, by name. */
function places(quiz: Quiz, { treatments, later }: Recommendation) {
  const isIn = (list: readonly { id: string }[], id: string) => list.some((each) => each.id === id);
  return new Map(
    quiz.treatments.map(({ id, name }) => [
      name,
      isIn(treatments, id) ? 'now' : isIn(later, id) ? 'later' : 'out',
    ]),
  );
}

/** The answers with this one given, or taken back. */
function given(quiz: Quiz, answers: Answers, { question, label, isChosen }: Line): Answers {
  const asked = [...trail(quiz, answers).questions.values()].find(
    (each) => each.question.title === question,
  )!;
  const { id } = asked.options.find((each) => each.label === label)!;
  const others = asked.chosen.map((each) => each.id).filter((each) => each !== id);
  const isOne = asked.question.kind === 'single' || asked.question.kind === 'scale';
  const chosen = isOne ? id : isChosen ? [...others, id] : others;
  return { ...answers, [asked.question.id]: chosen };
}

/** Expects every line to say exactly what `recommend` says for that answer. */
function expectTrue(visitor: QuizHarness): Line[] {
  const quiz = visitor.quiz.quiz!;
  const { answers } = visitor.quiz.recommendation!;
  const before = places(quiz, recommend(quiz, answers));
  const lines = reported(visitor);
  for (const line of lines) {
    const after = places(quiz, recommend(quiz, given(quiz, answers, line)));
    for (const place of ['now', 'later', 'out'] as const) {
      const moved = [...after].filter(([name, to]) => to === place && before.get(name) !== to);
      expect(line.places[place], `${line.label}: ${place}`).to.deep.equal(
        moved.map(([name]) => name),
      );
    }
  }
  return lines;
}

describe('what would change the result', () => {
  for (const [goals, others] of [
    [['scars'], { downtime: 'none' }],
    [['scars'], { needles: 'avoid', health: ['isotretinoin_past_6m'] }],
    [['scars', 'pigment_sun'], { main_goal: 'pigment_sun', downtime: 'days_1_3' }],
    [['firmness', 'fine_lines', 'texture_pores'], { main_goal: 'firmness', needles: 'a_little' }],
    [['acne_prone'], { ready_by: 'under_2_weeks' }],
    [['ingrown_hair', 'scars'], { main_goal: 'scars', downtime: 'days_1_3', needles: 'a_little' }],
  ] as [string[], Answers][]) {
    it(`is what is recommended for that answer (${goals.join()}, ${JSON.stringify(others)})`, async () => {
      const visitor = await defaultResult(goals, others);
      expect(expectTrue(visitor), 'lines').to.not.be.empty;
    });
  }

  it('names the question, the answer, and what comes in or goes', async () => {
    const quiz = smallQuiz({
      steps: [
        step(goalsQuestion()),
        step(single('limit', [{ id: 'less', limits: { discomfort: 0 } }, 'any'])),
      ],
      treatments: [
        treatment('needling', { scars: 3 }, { discomfort: 2 }),
        ...['a', 'b', 'c'].map((id) => treatment(id, { scars: 1 })),
      ],
    });
    const visitor = await visit({ definition: quiz, answers: { goals: ['scars'], limit: 'less' } });
    await visitor.finish();
    expect(visitor.section(TITLE)).to.equal(
      `${TITLE} limit? If “ANY”: To ask about now: NEEDLING Left out: C`,
    );
    expectTrue(visitor);
  });

  it('says that something would no longer be chosen', async () => {
    const quiz = smallQuiz({
      steps: [
        step(goalsQuestion()),
        step(multiple('avoid', [{ id: 'pain', limits: { discomfort: 0 } }, 'fuss'])),
      ],
      treatments: [treatment('needling', { scars: 3 }, { discomfort: 2 })],
    });
    const answers = { goals: ['scars'], avoid: ['pain', 'fuss'] };
    const visitor = await visit({ definition: quiz, answers });
    await visitor.finish();
    expect(visitor.section(TITLE)).to.contain('If not “PAIN”: To ask about now: NEEDLING');
    expectTrue(visitor);
  });

  it('says what would have to wait', async () => {
    const answers = { goals: ['scars'], health: ['tablets'], pain: 'never' };
    const definition = clinicQuiz();
    definition.treatments[1]!.discomfort = 2;
    const visitor = await visit({ definition, answers });
    await visitor.finish();
    expect(visitor.section(TITLE)).to.contain('To ask about later: Laser');
    expectTrue(visitor);
  });

  it('leaves out answers by which treatments only go', async () => {
    const visitor = await defaultResult(['scars'], { downtime: 'longer', needles: 'fine' });
    for (const { places } of reported(visitor)) {
      expect([...places.now, ...places.later]).to.not.be.empty;
    }
  });

  it('is not there where no answer would bring anything', async () => {
    const visitor = await visit({ definition: smallQuiz(), answers: { goals: ['scars'] } });
    await visitor.finish();
    expect(visitor.headings()).to.not.include(TITLE);
  });

  for (const [who, others] of [
    ['under 18', { age: 'under_18', downtime: 'none' }],
    ['who should see a doctor soon', { skin_now: ['suspicious_mole'], downtime: 'none' }],
  ] as [string, Answers][]) {
    it(`is not there for a visitor ${who}`, async () => {
      const visitor = await defaultResult(['acne_prone'], others);
      expect(visitor.headings()).to.not.include(TITLE);
    });
  }

  it('changes with the answers, and fires no event', async () => {
    const visitor = await defaultResult(['scars'], { downtime: 'none' });
    const before = reported(visitor);
    await visitor.change(visitor.quiz.quiz!.steps.at(-1)!.questions[0]!.title);
    await visitor.choose('Longer is fine');
    await visitor.next();
    expect(reported(visitor)).to.not.deep.equal(before);
    expectTrue(visitor);
    expect(visitor.recommendations()).to.have.length(2);
  });
});
