import { expect } from 'chai';
import { takesSeveral } from '../../src/definition/question-kinds.js';
import type { Question, QuestionKind } from '../../src/definition/schema.js';
import { rulesOf } from '../../src/engine/questions/rules-of.js';

describe('the kinds of questions', () => {
  for (const kind of Object.keys(takesSeveral) as QuestionKind[]) {
    it(`take as many answers in a definition as in the engine: ${kind}`, () => {
      const question = { id: 'q', kind, label: 'Q', options: [] } as unknown as Question;
      expect(rulesOf(question).takesOne).to.equal(!takesSeveral[kind]);
    });
  }
});
