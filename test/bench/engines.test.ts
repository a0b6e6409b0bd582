import { expect } from 'chai';
import { checkReferences } from '../../src/definition/check-references.js';
import { quizSchema } from '../../src/definition/schema.js';
import type { Quiz } from '../../src/definition/schema.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import * as engine from '../../src/engine/index.js';
import { recommend } from '../../src/engine/recommend.js';
import { trail } from '../../src/engine/trail.js';

interface Contender {
  name: string;
  setUp(quiz: Quiz): (answers: Answers) => unknown;
}

const load = (file: string): Promise<any> =>
  import(`../../tools/bench/engine/${file}.js` as string);
const { assertAgreement, contenders } = await load('contenders');
const { growAnswers, growQuiz, RESPECTS } = await load('grow-quiz');
const { randomAnswers } = await load('random-answers');
const { rulesOfQuiz } = await load('rules-of-quiz');

const everyone = contenders(engine) as Contender[];
const visitors = randomAnswers(engine, defaultQuiz, 600) as Answers[];
const few = visitors.slice(0, 12);

/** The message with which the contenders are found to differ, if they are. */
async function disagreement(contestants: Contender[], quiz = defaultQuiz): Promise<string> {
  return assertAgreement(contestants, quiz, visitors).then(
    () => '',
    (error: Error) => error.message,
  );
}

describe('the engines that the benchmark compares', () => {
  it('decide alike about 600 visitors of the default quiz', async () => {
    expect(everyone.map(({ name }) => name)).to.have.length(3);
    expect(await disagreement(everyone)).to.equal('');
  });

  for (const respect of RESPECTS as string[]) {
    it(`decide alike where there are 3 times as many ${respect}`, async () => {
      const answers = few.map((each) => growAnswers(each, respect, 3) as Answers);
      await assertAgreement(everyone, growQuiz(defaultQuiz, respect, 3), answers);
    });
  }

  for (const index of [1, 2]) {
    const [first, other] = [everyone[0]!, everyone[index]!];

    for (const [what, spoil] of [
      ['a precaution', withoutAPrecaution],
      ['an indication', withoutAnIndication],
      ['what a skipped question counts as', withoutCarefulAnswers],
    ] as const) {
      it(`are found to differ when ${other.name} lacks ${what}`, async () => {
        const spoilt = { ...other, setUp: (quiz: Quiz) => other.setUp(spoil(quiz)) };
        expect(await disagreement([first, spoilt])).to.contain(other.name);
      });
    }
  }
});

describe('the rules that other engines are given', () => {
  const rules = rulesOfQuiz(defaultQuiz).flat() as { finds?: { precaution?: object } }[];

  it('have one for each precaution, but for those of add-ons, which decide nothing', () => {
    const ids = new Set(defaultQuiz.treatments.map(({ id }) => id));
    const precautions = defaultQuiz
      .facts!.flatMap((fact) => fact.precautions ?? [])
      .filter(({ treatments }) => treatments.some((id) => ids.has(id)));
    expect(precautions.length).to.be.above(90);
    expect(rules.filter(({ finds }) => finds?.precaution)).to.have.length(precautions.length);
  });
});

describe('the visitors of the benchmark', () => {
  it('are the same each time', () => {
    expect(randomAnswers(engine, defaultQuiz, 12)).to.deep.equal(few);
  });

  it('are suggested most treatments, wait for most, and are refused each', () => {
    const results = visitors.map((answers) => recommend(defaultQuiz, answers));
    const seen = (list: 'treatments' | 'later' | 'leftOut') =>
      new Set(results.flatMap((result) => result[list].map(({ id }) => id))).size;
    const { length } = defaultQuiz.treatments;
    expect(seen('treatments')).to.be.above(0.7 * length);
    expect(seen('later')).to.be.above(0.7 * length);
    expect(seen('leftOut')).to.equal(length);
  });
});

describe('a quiz that has grown', () => {
  const grown = (respect: string): Quiz => growQuiz(defaultQuiz, respect, 3);

  for (const respect of RESPECTS as string[]) {
    it(`is a right definition with 3 times as many ${respect}`, () => {
      expect(quizSchema().safeParse(grown(respect)).error?.issues).to.equal(undefined);
      expect(checkReferences(grown(respect))).to.deep.equal([]);
    });
  }

  it('asks 3 times as many questions of the same visitor', () => {
    for (const answers of few) {
      const before = trail(defaultQuiz, answers).questions.size;
      const after = growAnswers(answers, 'questions', 3) as Answers;
      expect(trail(grown('questions'), after).questions.size).to.equal(3 * before);
    }
  });

  it('has 3 times as many facts that are true, each with its precautions', () => {
    for (const answers of few) {
      const { facts } = recommend(defaultQuiz, answers);
      expect(recommend(grown('rules'), answers).facts).to.have.length(3 * facts.length);
    }
  });

  it('postpones each copy of a treatment like the first', () => {
    for (const answers of few) {
      const { later } = recommend(defaultQuiz, answers);
      expect(recommend(grown('treatments'), answers).later).to.have.length(3 * later.length);
    }
  });
});

function withoutAPrecaution(quiz: Quiz): Quiz {
  const facts = quiz.facts!.map((fact) =>
    fact.id === 'pregnant' ? { ...fact, precautions: [] } : fact,
  );
  return { ...quiz, facts };
}

function withoutAnIndication(quiz: Quiz): Quiz {
  const [first, ...others] = quiz.treatments;
  const indications = first!.indications.slice(1);
  return { ...quiz, treatments: [{ ...first!, indications }, ...others] };
}

function withoutCarefulAnswers(quiz: Quiz): Quiz {
  const steps = quiz.steps.map((step) => ({
    ...step,
    questions: step.questions.map((question) => ({ ...question, careful: undefined })),
  }));
  return { ...quiz, steps };
}
