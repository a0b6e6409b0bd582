import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import { seeded, wander } from '../support/journey.js';
import { benign } from './visitors.js';

const VISITORS = 300;
const HOME_CARE = ['topical_retinoid', 'topical_gentle'];

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const result = (answers: Answers) => recommend(defaultQuiz, answers);
const random = (seed: number) => wander(defaultQuiz, seeded(seed)).state.answers;

/** These answers, with one question skipped or answered differently. */
const but = (answers: Answers, question: string, answer?: string | string[]): Answers => {
  const { [question]: _, ...others } = answers;
  return answer ? { ...others, [question]: answer } : others;
};

/** Everything in a result that a visitor could read. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string')
    return ['text', 'message', 'waitFrom', 'note', 'name'].includes(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, each]) => textsIn(each, inner));
}

describe('pregnancy, skipped or kept private', () => {
  const unknown = [undefined, ['prefer_not_to_say']];
  const message = 'Some treatments need a check first. Talk to the clinic before you choose one.';

  it('acts as pregnant in every list', () => {
    for (let seed = 0; seed < VISITORS; seed++) {
      const answers = random(seed);
      const pregnant = result(but(answers, 'pregnancy', ['pregnant']));
      for (const answer of unknown) {
        const given = result(but(answers, 'pregnancy', answer));
        expect(given.facts).to.deep.equal(pregnant.facts);
        expect(given.advice).to.equal(pregnant.advice);
        for (const list of ['treatments', 'later', 'leftOut'] as const) {
          expect(ids(given[list])).to.deep.equal(ids(pregnant[list]));
        }
      }
    }
  });

  it('names it nowhere in the texts', () => {
    for (let seed = 0; seed < VISITORS; seed++) {
      for (const answer of unknown) {
        const texts = textsIn(result(but(random(seed), 'pregnancy', answer)));
        expect(texts.join(' ')).to.not.match(/pregnan|birth|midwife|baby|conceiv/i);
      }
    }
  });

  it('asks for a check first instead', () => {
    for (const answer of unknown) {
      const given = result(but(benign('microneedling_clinic'), 'pregnancy', answer));
      expect(given.advice).to.equal('clinician-first');
      expect(given.notices.map((notice) => notice.message)).to.deep.equal([message]);
      const needling = given.leftOut.find(({ id }) => id === 'microneedling_clinic')!;
      expect(needling.reasons.map(({ text }) => text)).to.deep.equal([message]);
    }
  });

  it('changes nothing for those whom it does not concern', () => {
    for (const answer of [['none'], ['does_not_apply']]) {
      const given = result(but(benign('microneedling_clinic'), 'pregnancy', answer));
      expect(given.facts).to.deep.equal([]);
    }
  });
});

describe('skin type, unsure or skipped', () => {
  const unsure = [undefined, 'not_sure'];

  for (const colour of unsure) {
    for (const sun of unsure) {
      it(`is unknown with colour ${colour ?? 'skipped'} and sun ${sun ?? 'skipped'}`, () => {
        for (let seed = 0; seed < VISITORS / 3; seed++) {
          const given = result(but(but(random(seed), 'skin_colour', colour), 'sun_reaction', sun));
          if (given.answers.age === 'under_18') continue;
          expect(given.facts).to.include('phototype_unknown');
          const shown = ids([...given.treatments, ...given.later]);
          expect(shown).to.not.include.members(['peel_medium']);
          for (const id of ['peel_medium', 'laser_fractional_ablative', 'ipl']) {
            expect(shown).to.not.include(id);
          }
        }
      });
    }
  }

  for (const [colour, sun, facts] of [
    ['very_pale', 'always_burns', []],
    ['light_medium', 'sometimes_burns', []],
    ['very_pale', 'rarely_burns', ['phototype_4']],
    ['brown', 'always_burns', ['phototype_5']],
    ['brown', 'rarely_burns', ['phototype_5']],
    ['light_brown', 'never_burns', ['phototype_6']],
    ['dark', 'not_sure', ['phototype_6']],
    ['not_sure', 'very_rarely_burns', ['phototype_5', 'phototype_unknown']],
    ['not_sure', 'usually_burns', ['phototype_unknown']],
    ['pale', undefined, []],
  ] as [string, string | undefined, string[]][]) {
    it(`sets [${facts.join()}] with ${colour} and ${sun ?? 'nothing'}`, () => {
      const visitor = but(benign('microneedling_clinic'), 'skin_colour', colour);
      expect(result(but(visitor, 'sun_reaction', sun)).facts).to.deep.equal(facts);
    });
  }
});

describe('health, skipped or kept private', () => {
  for (const answer of [undefined, ['prefer_not_to_say']]) {
    it(`leaves home care only when ${answer ? 'kept private' : 'skipped'}`, () => {
      for (let seed = 0; seed < VISITORS; seed++) {
        const given = result(but(random(seed), 'health', answer));
        if (given.answers.age === 'under_18') continue;
        if ([given.answers.skin_now].flat().includes('suspicious_mole')) continue;
        expect(given.later).to.deep.equal([]);
        for (const id of ids(given.treatments)) expect(id).to.equal('topical_gentle');
        expect(given.advice).to.match(/clinician-first|see-doctor-soon/);
      }
    });
  }

  it('says so, and names no medicine', () => {
    const given = result(but(benign('topical_gentle'), 'health', ['prefer_not_to_say']));
    expect(ids(given.treatments)).to.deep.equal(['topical_gentle']);
    expect(given.notices[0]!.message).to.contain(
      'so this is the careful answer. A clinician should check your health first.',
    );
    expect(textsIn(given).join(' ')).to.not.match(/isotretinoin|capsule|prescriber/i);
  });
});

for (const [what, answers] of [
  ['a visitor under 18', { age: 'under_18' }],
  ['a changing mole', { skin_now: ['suspicious_mole'] }],
  ['both', { age: 'under_18', skin_now: ['suspicious_mole'] }],
] as [string, Answers][]) {
  describe(what, () => {
    it('is shown no procedure, now or later, whatever else is answered', () => {
      for (let seed = 0; seed < VISITORS; seed++) {
        const others = random(seed);
        const age = others.age === 'under_18' ? '50_64' : others.age!;
        const given = result({ ...others, age, ...answers });
        expect(given.later).to.deep.equal([]);
        for (const id of ids(given.treatments)) expect(id).to.equal('topical_gentle');
        expect(given.treatments.flatMap(({ addOns }) => addOns)).to.deep.equal([]);
      }
    });

    it('says so first of all', () => {
      for (let seed = 0; seed < VISITORS; seed++) {
        const given = result({ ...random(seed), age: '50_64', ...answers });
        const [first] = given.notices;
        if (answers.age) expect(given.notices.map(({ fact }) => fact)).to.include('under_18');
        else
          expect([first!.fact, given.advice]).to.deep.equal(['suspicious_mole', 'see-doctor-soon']);
      }
    });
  });
}

describe('what is not known about the skin', () => {
  for (const [question, answer, wish] of [
    ['scar_type', ['not_sure'], 'microneedling_clinic'],
    ['scar_type', undefined, 'microneedling_clinic'],
    ['colour_type', ['not_sure'], 'ipl'],
    ['spots_today', 'not_sure', 'peel_superficial'],
  ] as [string, string | string[] | undefined, string][]) {
    it(`is shown beside each procedure when ${question} is ${answer ? 'not sure' : 'skipped'}`, () => {
      const asked = defaultQuiz.steps.flatMap(({ questions }) => questions);
      const { careful } = asked.find(({ id }) => id === question)!;
      const { treatments } = result(but(benign(wish), question, answer));
      expect(treatments.some(({ id }) => !HOME_CARE.includes(id))).to.equal(true);
      for (const { id, cautions } of treatments) {
        const texts = cautions.map(({ text }) => text);
        expect(texts.includes(careful!.message), id).to.equal(!HOME_CARE.includes(id));
      }
    });
  }

  for (const answer of [undefined, 'not_sure']) {
    it(`is shown beside each procedure when the age of a scar is ${answer ?? 'skipped'}`, () => {
      const visitor = but(benign('laser_fractional_nonablative'), 'scar_type', ['surgical_injury']);
      const { treatments } = result(but({ ...visitor, goals: ['scars'] }, 'scar_age', answer));
      expect(treatments.some(({ id }) => !HOME_CARE.includes(id))).to.equal(true);
      for (const { id, cautions } of treatments) {
        const isShown = cautions.some(({ text }) =>
          text.startsWith('New scars wait for 6 months.'),
        );
        expect(isShown, id).to.equal(!HOME_CARE.includes(id));
      }
    });
  }

  for (const answer of [undefined, ['not_sure']]) {
    it(`leaves home care when the skin today is ${answer ?? 'skipped'}`, () => {
      const given = result(but(benign('microneedling_clinic'), 'skin_now', answer));
      for (const id of ids([...given.treatments, ...given.later])) {
        expect(HOME_CARE).to.include(id);
      }
      expect(given.advice).to.equal('clinician-first');
      expect(given.notices.map(({ message }) => message)).to.include(
        'We do not know how your skin is now, so this is the careful answer. A clinician should look at it first.',
      );
    });
  }

  it('applies whatever other questions are skipped', () => {
    const { goals } = benign('microneedling_clinic');
    const given = result({ goals: goals!, age: '35_49' });
    expect(ids(given.treatments)).to.deep.equal(['topical_gentle']);
    expect(given.advice).to.equal('clinician-first');
  });
});
