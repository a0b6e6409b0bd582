import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Reviewed } from '../../src/definition/extension.js';
import { QuizDefinitionError } from '../../src/definition/definition-error.js';
import { extendQuiz } from '../../src/definition/extend-quiz.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import { formatPath } from '../../src/definition/path.js';
import type { Quiz } from '../../src/definition/schema.js';
import { option, single } from '../support/quizzes.js';
import {
  effectOf,
  extended,
  extension,
  factOf,
  inOption,
  inQuestion,
  mistakes,
  optionOf,
  passed,
  questionOf,
  read,
  reviewed,
  TODAY,
} from './extensions.js';

/** The merge alone: what comes of it is read whole in other tests. */
const merge = (parts: object) => extendQuiz(defaultQuiz, extension(parts), TODAY);

/** Every effect of a fact on a treatment or add-on in the built-in quiz. */
const effects = defaultQuiz.facts!.flatMap(({ id, precautions = [], waitFrom = 'today' }) =>
  precautions.flatMap(({ effect, waitWeeks, treatments }) =>
    treatments.map((treatment) => ({ fact: id, waitFrom, treatment, effect, waitWeeks })),
  ),
);

type Effect = (typeof effects)[number];

/** The extension in which a fact has another effect on a treatment. */
const withEffect = (
  { fact, treatment, waitFrom }: Effect,
  effect: object,
  review?: Reviewed,
): object => ({
  facts: [
    {
      id: fact,
      waitFrom,
      precautions: [{ treatments: [treatment], ...effect, ...(review && { reviewed: review }) }],
    },
  ],
});

const NONE = { effect: 'none' };
const CAUTION = { effect: 'caution' };
const EXCLUDE = { effect: 'exclude' };
const defer = (waitWeeks: number) => ({ effect: 'defer', waitWeeks });

/** What is less careful than an effect, and what is as careful or more. */
const weakerThan = ({ effect, waitWeeks = 0 }: Effect) =>
  ({
    exclude: [NONE, CAUTION, defer(500)],
    defer: [NONE, CAUTION, ...(waitWeeks ? [defer(waitWeeks - 1)] : [])],
    caution: [NONE],
  })[effect];
const notWeakerThan = ({ effect, waitWeeks = 0 }: Effect) =>
  ({
    exclude: [EXCLUDE],
    defer: [defer(waitWeeks), defer(waitWeeks + 1), EXCLUDE],
    caution: [CAUTION, defer(0), defer(1), EXCLUDE],
  })[effect];

const inShort = (effect: object) => Object.values(effect).join(' ').replace(/ 0$/, '');
const AT = 'facts[0].precautions[0].treatments[0]';

describe('an effect of the built-in quiz', function () {
  this.timeout(120_000);

  it('is one of 408', () => {
    expect(effects).to.have.length(408);
  });

  it('is not weakened by an extension without a review', () => {
    for (const each of effects) {
      for (const weaker of weakerThan(each)) {
        const { findings } = merge(withEffect(each, weaker));
        const [mistake, ...others] = findings.map(
          ({ path, message }) => `${formatPath(path)} ${message}`,
        );
        expect(others).to.deep.equal([]);
        expect(mistake).to.contain(`${AT} makes the built-in quiz less careful (${each.fact}:`);
        expect(mistake).to.contain(`effect on ${each.treatment} from ${each.effect}`);
        expect(mistake).to.contain('needs "reviewed" in the same entry');
      }
    }
  });

  it('is weakened on the word of a reviewer, and that is listed', () => {
    for (const each of effects) {
      for (const weaker of weakerThan(each)) {
        const { quiz, loosened, warnings } = merge(withEffect(each, weaker, reviewed));
        expect(effectOf(quiz, each.fact, each.treatment)).to.equal(inShort(weaker));
        expect(loosened).to.have.length(1);
        expect(loosened[0]).to.deep.include({ path: AT, reviewed });
        expect(loosened[0]!.what).to.contain(each.fact);
        expect(warnings).to.deep.equal([]);
      }
    }
  });

  it('stands again once the review has passed, and the author is warned', () => {
    for (const each of effects) {
      for (const weaker of weakerThan(each)) {
        const { quiz, loosened, warnings } = merge(withEffect(each, weaker, passed));
        const before = effectOf(defaultQuiz, each.fact, each.treatment);
        expect(effectOf(quiz, each.fact, each.treatment)).to.equal(before);
        expect(loosened).to.deep.equal([]);
        expect(warnings.map(({ path }) => formatPath(path))).to.deep.equal([
          'facts[0].precautions[0].reviewed.until',
        ]);
      }
    }
  });

  it('may be kept or made stricter by anybody', () => {
    for (const each of effects) {
      for (const stricter of notWeakerThan(each)) {
        const { quiz, loosened } = merge(withEffect(each, stricter));
        expect(effectOf(quiz, each.fact, each.treatment)).to.equal(inShort(stricter));
        expect(loosened).to.deep.equal([]);
      }
    }
  });

  it('stays on the treatments that an extension does not name', () => {
    const [{ quiz }] = [read(withEffect(effects[0]!, NONE, reviewed))];
    for (const { fact, treatment } of effects.slice(1)) {
      const before = effectOf(defaultQuiz, fact, treatment);
      expect(effectOf(quiz, fact, treatment)).to.equal(before);
    }
  });
});

describe('a precaution that is stricter on one treatment and weaker on another', () => {
  const precaution = { treatments: ['microneedling_clinic', 'led'], ...defer(12) };
  const facts = (rest: object) => ({
    facts: [{ id: 'isotretinoin_past_6m', precautions: [{ ...precaution, ...rest }] }],
  });

  it('needs a review for the weaker one only', () => {
    expect(mistakes(facts({}))).to.deep.equal([
      'facts[0].precautions[0].treatments[0] makes the built-in quiz less careful ' +
        '(isotretinoin_past_6m: effect on microneedling_clinic from defer by 26 weeks to defer by 12 weeks). ' +
        'That needs "reviewed" in the same entry, with "by", "reason" and "until".',
    ]);
    const { loosened } = read(facts({ reviewed }));
    expect(loosened.map(({ path }) => path)).to.deep.equal([AT]);
  });

  it('keeps its stricter part once the review has passed', () => {
    const { quiz } = read(facts({ reviewed: passed }));
    expect(effectOf(quiz, 'isotretinoin_past_6m', 'microneedling_clinic')).to.equal('defer 26');
    expect(effectOf(quiz, 'isotretinoin_past_6m', 'led')).to.equal('defer 12');
  });

  it('counts on the last day of its review, and on the day after no longer', () => {
    const on = (today: string) =>
      parseQuizDefinition(extension(facts({ reviewed })), { today }).facts!;
    const waits = (today: string) =>
      effectOf({ facts: on(today) } as Quiz, 'isotretinoin_past_6m', 'microneedling_clinic');
    expect(waits(reviewed.until)).to.equal('defer 12');
    expect(waits('2027-06-02')).to.equal('defer 26');
  });

  it('goes by the day of the device where nobody says which day it is', () => {
    const until = (days: number) =>
      new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    const waits = (days: number) => {
      const definition = extension(facts({ reviewed: { ...reviewed, until: until(days) } }));
      return effectOf(
        parseQuizDefinition(definition),
        'isotretinoin_past_6m',
        'microneedling_clinic',
      );
    };
    expect(waits(2)).to.equal('defer 12');
    expect(waits(-2)).to.equal('defer 26');
  });
});

const inFact = (id: string, parts: object) => ({ facts: [{ id, ...parts }] });
const inTreatment = (id: string, parts: object) => ({ treatments: [{ id, ...parts }] });
const inStep = (id: string, parts: object) => ({ steps: [{ id, ...parts }] });
const less = { includes: ['goals', 'scars'] };
const treatmentOf = (quiz: Quiz, id: string) => quiz.treatments.find((each) => each.id === id);
const stepOf = (quiz: Quiz, id: string) => quiz.steps.find((each) => each.id === id);

/** What is less careful: the entry, the change, where it is told, and what to look at. */
type Change = [
  what: string,
  write: (parts: object) => object,
  change: object,
  at: string,
  look: (quiz: Quiz) => unknown,
];

const QUESTION = 'steps[0].questions[0]';
const OPTION = `${QUESTION}.options[0]`;
const option18 = (parts: object) => inOption('age', 'age', 'under_18', parts);
const pregnancy = (parts: object) => inQuestion('pregnancy', 'pregnancy', parts);
const { message } = questionOf(defaultQuiz, 'pregnancy').careful!;

const loosenings: Change[] = [
  [
    'lower advice',
    (p) => inFact('suspicious_mole', p),
    { advice: 'clinician-first' },
    'facts[0].advice',
    (q) => factOf(q, 'suspicious_mole').advice,
  ],
  [
    'procedures no longer stopped',
    (p) => inFact('under_18', p),
    { stopsProcedures: null },
    'facts[0].stopsProcedures',
    (q) => factOf(q, 'under_18').stopsProcedures,
  ],
  [
    'procedures not stopped',
    (p) => inFact('under_18', p),
    { stopsProcedures: false },
    'facts[0].stopsProcedures',
    (q) => factOf(q, 'under_18').stopsProcedures,
  ],
  [
    'a fact that is gone',
    (p) => inFact('age_18_21', p),
    { remove: true },
    'facts[0].remove',
    (q) => factOf(q, 'age_18_21')?.id,
  ],
  [
    'an option that sets nothing',
    option18,
    { sets: null },
    `${OPTION}.sets`,
    (q) => optionOf(q, 'age', 'under_18').sets,
  ],
  [
    'an option that sets less',
    (p) => inOption('details', 'spots_today', 'severe', p),
    { sets: ['active_acne_inflamed'] },
    `${OPTION}.sets`,
    (q) => optionOf(q, 'spots_today', 'severe').sets,
  ],
  [
    'an option that no longer ends the quiz',
    option18,
    { ends: false },
    `${OPTION}.ends`,
    (q) => optionOf(q, 'age', 'under_18').ends,
  ],
  [
    'an option that ends the quiz',
    (p) => inOption('age', 'age', '22_34', p),
    { ends: true },
    `${OPTION}.ends`,
    (q) => optionOf(q, 'age', '22_34').ends,
  ],
  [
    'a lower level',
    (p) => inOption('skin_type', 'skin_colour', 'dark', p),
    { level: 3 },
    `${OPTION}.level`,
    (q) => optionOf(q, 'skin_colour', 'dark').level,
  ],
  [
    'a level beyond those that facts are drawn from',
    (p) => inOption('skin_type', 'skin_colour', 'dark', p),
    { level: 7 },
    `${OPTION}.level`,
    (q) => optionOf(q, 'skin_colour', 'dark').level,
  ],
  [
    'a level for an answer that is not sure',
    (p) => inOption('skin_type', 'skin_colour', 'not_sure', p),
    { level: 1 },
    `${OPTION}.level`,
    (q) => optionOf(q, 'skin_colour', 'not_sure').level,
  ],
  [
    'no level',
    (p) => inOption('skin_type', 'skin_colour', 'dark', p),
    { level: null },
    `${OPTION}.level`,
    (q) => optionOf(q, 'skin_colour', 'dark').level,
  ],
  [
    'an unknown answer taken for an answer',
    (p) => inOption('pregnancy', 'pregnancy', 'prefer_not_to_say', p),
    { unknown: null },
    `${OPTION}.unknown`,
    (q) => optionOf(q, 'pregnancy', 'prefer_not_to_say').unknown,
  ],
  [
    'an option that is gone',
    option18,
    { remove: true },
    `${OPTION}.remove`,
    (q) => optionOf(q, 'age', 'under_18')?.id,
  ],
  [
    'an option that is offered less',
    option18,
    { when: less },
    `${OPTION}.when`,
    (q) => optionOf(q, 'age', 'under_18').when,
  ],
  [
    'an option that clears the others',
    (p) => inOption('pregnancy', 'pregnancy', 'breastfeeding', p),
    { exclusive: true },
    `${OPTION}.exclusive`,
    (q) => optionOf(q, 'pregnancy', 'breastfeeding').exclusive,
  ],
  [
    'a question that is gone',
    (p) => inQuestion('details', 'scar_age', p),
    { remove: true },
    `${QUESTION}.remove`,
    (q) => questionOf(q, 'scar_age')?.id,
  ],
  [
    'a question that is asked less',
    pregnancy,
    { when: less },
    `${QUESTION}.when`,
    (q) => questionOf(q, 'pregnancy').when,
  ],
  [
    'a question that is asked of others',
    (p) => inQuestion('details', 'scar_age', p),
    { when: { includes: ['goals', 'firmness'] } },
    `${QUESTION}.when`,
    (q) => questionOf(q, 'scar_age').when,
  ],
  [
    'no careful default',
    pregnancy,
    { careful: null },
    `${QUESTION}.careful`,
    (q) => questionOf(q, 'pregnancy').careful,
  ],
  [
    'a careful default without facts',
    pregnancy,
    { careful: { facts: null } },
    `${QUESTION}.careful`,
    (q) => questionOf(q, 'pregnancy').careful,
  ],
  [
    'a careful default of another fact',
    pregnancy,
    { careful: { facts: ['age_18_21'] } },
    `${QUESTION}.careful`,
    (q) => questionOf(q, 'pregnancy').careful,
  ],
  [
    'a fact where a caution was',
    (p) => inQuestion('skin_now', 'skin_now', p),
    { careful: { facts: ['age_18_21'] } },
    `${QUESTION}.careful`,
    (q) => questionOf(q, 'skin_now').careful,
  ],
  [
    'procedures for those who keep their health private',
    (p) => inQuestion('health', 'health', p),
    { careful: { homeCareOnly: false } },
    `${QUESTION}.careful`,
    (q) => questionOf(q, 'health').careful,
  ],
  [
    'a question that may be skipped',
    (p) => inQuestion('age', 'age', p),
    { required: null },
    `${QUESTION}.required`,
    (q) => questionOf(q, 'age').required,
  ],
  [
    'a question that some may skip',
    (p) => inQuestion('age', 'age', p),
    { required: less },
    `${QUESTION}.required`,
    (q) => questionOf(q, 'age').required,
  ],
  [
    'one answer where there could be several',
    pregnancy,
    { kind: 'single' },
    `${QUESTION}.kind`,
    (q) => questionOf(q, 'pregnancy').kind,
  ],
  [
    'fewer answers',
    pregnancy,
    { max: 1 },
    `${QUESTION}.max`,
    (q) => (questionOf(q, 'pregnancy') as { max?: number }).max,
  ],
  [
    'a step that is gone',
    (p) => inStep('pregnancy', p),
    { remove: true },
    'steps[0].remove',
    (q) => stepOf(q, 'pregnancy')?.id,
  ],
  [
    'a step that is asked less',
    (p) => inStep('pregnancy', p),
    { when: less },
    'steps[0].when',
    (q) => stepOf(q, 'pregnancy')?.when,
  ],
  [
    'a procedure that counts as home care',
    (p) => inTreatment('ipl', p),
    { homeCare: true },
    'treatments[0].homeCare',
    (q) => treatmentOf(q, 'ipl')!.homeCare,
  ],
  [
    'no warning',
    (p) => inTreatment('rf_microneedling', p),
    { warning: null },
    'treatments[0].warning',
    (q) => treatmentOf(q, 'rf_microneedling')!.warning,
  ],
  [
    'another category',
    (p) => inTreatment('rf_microneedling', p),
    { category: 'massage' },
    'treatments[0].category',
    (q) => treatmentOf(q, 'rf_microneedling')!.category,
  ],
  [
    'no category',
    (p) => inTreatment('rf_microneedling', p),
    { category: null },
    'treatments[0].category',
    (q) => treatmentOf(q, 'rf_microneedling')!.category,
  ],
  [
    'less discomfort',
    (p) => inTreatment('ipl', p),
    { discomfort: 0 },
    'treatments[0].discomfort',
    (q) => treatmentOf(q, 'ipl')!.discomfort,
  ],
  [
    'less time off',
    (p) => inTreatment('peel_medium', p),
    { downtimeDays: { min: 0 } },
    'treatments[0].downtimeDays',
    (q) => treatmentOf(q, 'peel_medium')!.downtimeDays,
  ],
  [
    'less time off at most',
    (p) => inTreatment('peel_medium', p),
    { downtimeDays: { max: 7 } },
    'treatments[0].downtimeDays',
    (q) => treatmentOf(q, 'peel_medium')!.downtimeDays,
  ],
];

describe('what makes the built-in quiz less careful', () => {
  for (const [what, write, change, at, look] of loosenings) {
    describe(`(${what})`, () => {
      it('is refused without a review', () => {
        const found = mistakes(write(change)).filter((line) => line.startsWith(`${at} makes`));
        expect(found).to.have.length(1);
        expect(found[0]).to.contain('needs "reviewed" in the same entry');
      });

      it('is taken over on the word of a reviewer, and listed', () => {
        let loosened;
        try {
          ({ loosened } = read(write({ ...change, reviewed })));
        } catch (error) {
          // What still needs an entry that is gone is another matter.
          const { issues } = error as QuizDefinitionError;
          expect(issues.every(({ message: said }) => said.startsWith('breaks'))).to.equal(true);
          return;
        }
        expect(loosened).to.have.length(1);
        expect(loosened[0]).to.deep.include({ path: at, reviewed });
        expect(look(extended(write({ ...change, reviewed })))).to.not.deep.equal(look(defaultQuiz));
      });

      it('does not count once the review has passed, of which the author is warned', () => {
        const { quiz, loosened, warnings } = read(write({ ...change, reviewed: passed }));
        expect(look(quiz)).to.deep.equal(look(defaultQuiz));
        expect(loosened).to.deep.equal([]);
        const entry = at.slice(0, at.lastIndexOf('.'));
        expect(warnings.map(({ path }) => path)).to.deep.equal([`${entry}.reviewed.until`]);
      });
    });
  }

  it('leaves the rest of the entry in place once the review has passed', () => {
    const { quiz } = read(
      inTreatment('ipl', { name: 'Light pulses', discomfort: 0, reviewed: passed }),
    );
    expect(treatmentOf(quiz, 'ipl')).to.deep.include({ name: 'Light pulses', discomfort: 2 });
  });

  it('is reviewed by the entry itself, not by one around it', () => {
    const around = inOption('age', 'age', 'under_18', { sets: null });
    (around.steps[0]!.questions[0] as object as { reviewed: Reviewed }).reviewed = reviewed;
    expect(mistakes(around)).to.have.length(1);
  });

  it('is also an option of the author that ends the quiz before it is over', () => {
    const added = { ...option('later'), ends: true, before: 'under_18' };
    expect(mistakes(inOption('age', 'age', 'later', added))[0]).to.contain(`${OPTION}.ends makes`);
    expect(read(inOption('age', 'age', 'later', { ...added, reviewed })).loosened).to.have.length(
      1,
    );
  });
});

describe('what is as careful as the built-in quiz, or more', () => {
  for (const [what, parts] of [
    ['stricter advice', inFact('age_18_21', { advice: 'clinician-first' })],
    ['stopped procedures', inFact('age_18_21', { stopsProcedures: true })],
    ['other words', inFact('under_18', { message: 'Ask a parent.' })],
    ['an option that sets more', option18({ sets: ['under_18', 'age_18_21'] })],
    [
      'an answer that counts as unknown',
      inOption('pregnancy', 'pregnancy', 'does_not_apply', { unknown: true }),
    ],
    ['a question that is asked of everyone', inQuestion('details', 'scar_age', { when: null })],
    [
      'a question that is asked of more',
      inQuestion('details', 'scar_age', {
        when: { any: [less, { includes: ['goals', 'firmness'] }] },
      }),
    ],
    [
      'a careful default of more',
      pregnancy({ careful: { message, facts: ['pregnant', 'breastfeeding'], homeCareOnly: true } }),
    ],
    ['a required question', pregnancy({ required: true })],
    [
      'a question without facts that is skipped, asked less, or gone',
      {
        steps: [
          {
            id: 'comfort',
            questions: [
              { id: 'downtime', remove: true },
              { id: 'needles', when: less, required: false },
              { id: 'ready_by', max: null },
            ],
          },
        ],
      },
    ],
    ['a step without facts that is gone', inStep('comfort', { remove: true })],
    ['an option without facts that is gone', inOption('age', 'age', '65_plus', { remove: true })],
    ['a treatment that is gone', inTreatment('ipl', { remove: true })],
    [
      'more discomfort and time off',
      inTreatment('ipl', { discomfort: 4, downtimeDays: { max: 30 } }),
    ],
    ['a warning', inTreatment('ipl', { warning: { text: 'Mind your eyes.' } })],
    [
      'a treatment of ones own, gentle and at home',
      inTreatment('balm', {
        name: 'Balm',
        homeCare: true,
        indications: [],
        downtimeDays: { min: 0, max: 0 },
        discomfort: 0,
      }),
    ],
    [
      'a question of ones own',
      { steps: [{ id: 'visit', questions: [{ ...single('visit', ['a', 'b']), when: less }] }] },
    ],
    ['an order of ones own', inStep('health', { before: 'area' })],
  ] as [string, object][]) {
    it(`needs no review: ${what}`, () => {
      expect(mistakes(parts)).to.deep.equal([]);
      expect(read(parts)).to.deep.include({ loosened: [], warnings: [] });
    });
  }

  it('warns of a review that has passed all the same', () => {
    expect(read(inTreatment('ipl', { name: 'Light', reviewed: passed })).warnings).to.deep.equal([
      {
        path: 'treatments[0].reviewed.until',
        message:
          'is 2026-11-21, which has passed: what is less careful than the built-in quiz no longer counts.',
      },
    ]);
  });
});
