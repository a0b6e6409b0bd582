import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import type { Recommendation } from '../../src/engine/recommendation.js';
import { addOnRows, adviceOf, type PrecautionRow, treatmentRows } from './precautions.js';
import { benign, inherent, manyWishes, randomly, telling, without } from './visitors.js';

const RANDOM_VISITORS = 60;
const OTHERS_FIT_BETTER = 'Others are better supported for what you chose.';

const factOf = (id: string) => defaultQuiz.facts!.find((fact) => fact.id === id)!;
/** What counts as a fact only where an answer is unknown, by the question that says it then. */
const CAREFUL: Record<string, string> = { scar_unknown: 'scar_type' };
const carefulOf = (fact: string) =>
  defaultQuiz.steps.flatMap(({ questions }) => questions).find(({ id }) => id === CAREFUL[fact])
    ?.careful?.message;
const messageOf = (fact: string) => carefulOf(fact) ?? factOf(fact).message;
/** What is said of a treatment: the message of the precaution, else that of the fact. */
const saidOf = (fact: string, treatment: string) =>
  carefulOf(fact) ??
  factOf(fact).precautions!.find(({ treatments }) => treatments.includes(treatment))?.message ??
  factOf(fact).message;
const result = (answers: Answers) => recommend(defaultQuiz, answers);
const find = <T extends { id: string }>(list: readonly T[], id: string) =>
  list.find((each) => each.id === id);
const texts = (list: readonly { text: string }[] = []) => list.map(({ text }) => text);

/** What holds of any visitor in whom the row's fact is true. */
function expectHeldBack(
  { treatment, fact, effect, waitWeeks = 0 }: PrecautionRow,
  given: Recommendation,
) {
  expect(given.facts).to.include(fact);
  const now = find(given.treatments, treatment);
  const later = find(given.later, treatment);
  if (effect === 'exclude') expect([now, later]).to.deep.equal([undefined, undefined]);
  if (effect === 'defer') {
    expect(now).to.equal(undefined);
    if (later) expect(later.waitWeeks).to.be.at.least(waitWeeks);
  }
  if (effect === 'caution') {
    for (const suggestion of [now, later]) {
      if (suggestion) expect(texts(suggestion.cautions)).to.include(saidOf(fact, treatment));
    }
  }
}

describe('the safety table', () => {
  it('has 488 rows for treatments and 9 for the add-on', () => {
    expect(treatmentRows).to.have.length(488);
    expect(addOnRows).to.have.length(9);
    expect(adviceOf.size).to.equal(63);
  });

  it('is what the default quiz says, row for row', () => {
    const said = defaultQuiz.facts!.flatMap(({ id: fact, precautions = [] }) =>
      precautions.flatMap(({ treatments, effect, waitWeeks }) =>
        treatments.map((treatment) => `${fact} ${treatment} ${effect} ${waitWeeks ?? ''}`),
      ),
    );
    const rows = [...treatmentRows, ...addOnRows].map(
      ({ fact, treatment, effect, waitWeeks }) =>
        `${fact} ${treatment} ${effect} ${waitWeeks ?? ''}`,
    );
    expect(said.sort()).to.deep.equal(rows.sort());
  });

  it('lists every fact of the default quiz with its advice', () => {
    const said = defaultQuiz.facts!.map(({ id, advice }) => [id, advice]);
    expect([...adviceOf].sort()).to.deep.equal(said.sort());
  });
});

describe('a true fact of the default quiz', () => {
  /** Caution rows that were seen on a suggestion, so that none holds only because nobody looked. */
  const seen = new Set<PrecautionRow>();
  let trail = 0;

  for (const fact of adviceOf.keys()) {
    const rows = treatmentRows.filter((row) => row.fact === fact);

    it(`"${fact}" holds back ${rows.length} treatments, whoever asks`, () => {
      const visitors = Array.from({ length: RANDOM_VISITORS }, (_, seed) => randomly(seed, fact));
      const results = [...visitors, ...manyWishes(fact)].map(result);
      for (const row of rows) {
        trail++;
        const wanting = result(telling(fact, without(row.treatment, fact)));
        for (const given of [wanting, ...results]) {
          expectHeldBack(row, given);
          const place = find(given.treatments, row.treatment);
          if (row.effect === 'caution' && place) seen.add(row);
        }
        expectSaid(row, wanting);
      }
    });

    it(`"${fact}" comes with the advice "${adviceOf.get(fact)}" or a stricter one`, () => {
      const order = ['none', 'tell-clinic', 'clinician-first', 'see-doctor-soon'];
      const least = order.indexOf(adviceOf.get(fact)!);
      for (let seed = 0; seed < RANDOM_VISITORS; seed++) {
        const { advice, notices } = result(randomly(seed, fact));
        expect(order.indexOf(advice)).to.be.at.least(least);
        const reported = notices.find((notice) => notice.fact === fact);
        expect(reported?.advice).to.equal(least ? adviceOf.get(fact) : undefined);
        if (least) expect(reported!.message).to.equal(messageOf(fact));
      }
    });
  }

  it('is tried in all 488 rows, and shows every caution beside a suggestion', () => {
    const cautions = treatmentRows.filter(({ effect }) => effect === 'caution');
    expect(trail).to.equal(488);
    expect(cautions.filter((row) => !seen.has(row))).to.deep.equal([]);
  });
});

/** The result of a visitor with a goal for this treatment and with this fact alone. */
function expectSaid({ treatment, fact, effect, waitWeeks }: PrecautionRow, given: Recommendation) {
  if (effect === 'exclude') {
    expect(texts(find(given.leftOut, treatment)?.reasons)).to.include(saidOf(fact, treatment));
  }
  if (effect === 'defer') {
    const later = find(given.later, treatment);
    expect(later?.waitWeeks).to.equal(waitWeeks);
    expect(texts(later!.reasons)).to.include(saidOf(fact, treatment));
    expect(later!.waits).to.deep.equal([{ fact, waitWeeks, waitFrom: factOf(fact).waitFrom }]);
    expect(later!.waitFrom).to.match(/\S/);
  }
  if (effect === 'caution' && !find(given.treatments, treatment)) {
    expect(texts(find(given.leftOut, treatment)?.reasons)).to.deep.equal([OTHERS_FIT_BETTER]);
  }
}

describe('a fact of the default quiz that is not true', () => {
  for (const fact of adviceOf.keys()) {
    const rows = treatmentRows.filter(
      (row) => row.fact === fact && !inherent(row.treatment).includes(fact),
    );

    it(`"${fact}" holds back none of its ${rows.length} treatments, and says nothing`, () => {
      for (const { treatment } of rows) {
        const given = result(without(treatment, fact));
        expect(given.facts).to.deep.equal(inherent(treatment));
        expect(given.later).to.deep.equal([]);
        if (!find(given.treatments, treatment)) {
          const reasons = find(given.leftOut, treatment)?.reasons;
          expect(texts(reasons), treatment).to.deep.equal([OTHERS_FIT_BETTER]);
        }
        for (const said of [messageOf(fact), saidOf(fact, treatment)]) {
          expect(JSON.stringify(given)).to.not.contain(JSON.stringify(said));
        }
      }
    });
  }

  it('leaves every treatment suggested to the visitor who wants what it is best at', () => {
    for (const { id } of defaultQuiz.treatments) {
      const given = result(benign(id));
      expect(find(given.treatments, id), id).to.not.equal(undefined);
      const cautions = inherent(id).map((fact) => saidOf(fact, id));
      expect(texts(find(given.treatments, id)!.cautions)).to.deep.equal(cautions);
    }
  });
});

describe('the add-on of the default quiz', () => {
  const wanting = 'microneedling_clinic';
  const addOns = ({ treatments, later }: Recommendation) =>
    [...treatments, ...later].flatMap((suggestion) => suggestion.addOns);

  it('is offered with microneedling for pitted scars', () => {
    expect(addOns(result(benign(wanting)))).to.deep.equal(['prp']);
  });

  for (const row of addOnRows) {
    it(`is ruled out by "${row.fact}", and only while that is true`, () => {
      expect(row.effect).to.equal('exclude');
      expect(addOns(result(without(wanting, row.fact)))).to.deep.equal(['prp']);
      expect(addOns(result(telling(row.fact, benign(wanting))))).to.deep.equal([]);
      for (let seed = 0; seed < RANDOM_VISITORS; seed++) {
        expect(addOns(result(randomly(seed, row.fact)))).to.deep.equal([]);
      }
    });
  }

  it('stays with other facts that leave microneedling to be asked about', () => {
    for (const fact of [
      'diabetes_controlled',
      'cold_sore_history',
      'sensitive_skin',
      'phototype_5',
    ]) {
      expect(addOns(result(telling(fact, benign(wanting)))), fact).to.deep.equal(['prp']);
    }
  });
});
