import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { recommend } from '../../src/engine/recommend.js';
import { patients } from './patients.js';

const healthy: Answers = {
  ...{ goals: ['scars'], area: ['face'], age: '35_49' },
  ...{ pregnancy: ['none'], skin_colour: 'pale', sun_reaction: 'usually_burns' },
  ...{ skin_now: ['none'], health: ['none'] },
  ...{ downtime: 'longer', needles: 'fine', ready_by: 'no_date' },
};

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

describe('a patient', () => {
  for (const patient of patients) {
    const { who, answers, now = [], never = [], cautions = {}, waits = {}, advice } = patient;

    it(who, () => {
      // About scars only those are asked who came for them; other answers do not count.
      const result = recommend(defaultQuiz, { scar_type: ['pitted'], ...healthy, ...answers });
      const shown = ids([...result.treatments, ...result.later]);
      expect(ids(result.treatments)).to.include.members([...now]);
      for (const id of never) expect(shown).to.not.include(id);
      for (const [id, text] of Object.entries(cautions)) {
        const found = [...result.treatments, ...result.later].find((each) => each.id === id);
        expect(found?.cautions.map((caution) => caution.text).join(' '), id).to.match(text);
      }
      for (const [id, expected] of Object.entries(waits)) {
        const found = result.later.find((each) => each.id === id)?.waits ?? [];
        expect(found.map(({ fact, waitWeeks }) => `${waitWeeks} ${fact}`)).to.have.members([
          ...expected,
        ]);
        for (const { waitFrom } of found) expect(waitFrom).to.match(/^\S/);
      }
      if (advice) expect(result.advice).to.equal(advice);
    });
  }
});
