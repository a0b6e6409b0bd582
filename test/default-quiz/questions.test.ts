import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Option, Question } from '../../src/definition/schema.js';
import { outline } from './questions.js';

const marksOf = (option: Option) => {
  const marks = (['exclusive', 'unknown', 'ends'] as const).filter((mark) => option[mark]);
  return marks.length ? ` [${marks.join(' ')}]` : '';
};

const lineOf = (option: Option) => {
  const sets = option.sets ? ` → ${option.sets.join(' ')}` : '';
  const goal = option.goal && option.goal !== option.id ? ` = ${option.goal}` : '';
  return `    ${option.id}: ${option.label}${marksOf(option)}${sets}${goal}`;
};

const linesOf = (question: Question) => {
  const { min, max } = { min: undefined, max: undefined, ...question };
  const range = min === undefined && max === undefined ? '' : ` ${min ?? ''}-${max ?? ''}`;
  const options: readonly Option[] = question.options ?? [];
  return [`  ${question.id} (${question.kind}${range}) ${question.title}`, ...options.map(lineOf)];
};

const questions = defaultQuiz.steps.flatMap((step) => step.questions);

describe('the questions of the default quiz', () => {
  it('are those that were agreed, with their options and what these set', () => {
    const lines = defaultQuiz.steps.flatMap(({ id, questions }) => [
      id,
      ...questions.flatMap(linesOf),
    ]);
    expect(lines).to.deep.equal(outline.split('\n'));
  });

  it('are required only where the quiz could not go on without', () => {
    const unlessUnsure = { not: { includes: ['goals', 'not_sure'] } };
    expect(
      questions.filter(({ required }) => required).map(({ id, required }) => [id, required]),
    ).to.deep.equal([
      ['goals', true],
      ['area', unlessUnsure],
      ['age', true],
      ['health', unlessUnsure],
    ]);
  });

  it('are asked under these conditions', () => {
    const conditions = questions.filter(({ when }) => when).map(({ id, when }) => [id, when]);
    expect(conditions).to.deep.equal([
      ['scar_type', { includes: ['goals', 'scars'] }],
      [
        'scar_age',
        {
          all: [
            { includes: ['goals', 'scars'] },
            {
              any: ['surgical_injury', 'burn', 'raised', 'not_sure'].map((type) => ({
                includes: ['scar_type', type],
              })),
            },
          ],
        },
      ],
      ['colour_type', { includes: ['goals', 'pigment_sun'] }],
      ['spots_today', { includes: ['goals', 'acne_prone'] }],
      ['needles', { not: { is: ['goals', 'ingrown_hair'] } }],
    ]);
  });

  it('say why each of them is asked, in one or two short sentences', () => {
    for (const { id, why } of questions) {
      expect(why, id).to.match(/^[A-Z].*\.$/);
      expect(why!.split(' ').length, id).to.be.below(20);
    }
  });

  it('give skin types one to six to both questions about them', () => {
    for (const id of ['skin_colour', 'sun_reaction']) {
      const { options = [] } = questions.find((question) => question.id === id)!;
      expect(options.map(({ level }) => level)).to.deep.equal([1, 2, 3, 4, 5, 6, undefined]);
    }
    expect(defaultQuiz.derivedFacts).to.deep.equal([
      {
        highestOf: ['skin_colour', 'sun_reaction'],
        levels: [4, 5, 6].map((level) => ({ level, fact: `phototype_${level}` })),
        whenUnknown: 'phototype_unknown',
      },
    ]);
  });

  it('show colours beside words, never alone', () => {
    const { options = [] } = questions.find(({ id }) => id === 'skin_colour')!;
    expect(options.filter(({ swatch }) => swatch)).to.have.length(6);
  });

  it('let every question with a tick-list be answered with none of these or not sure', () => {
    for (const id of ['scar_type', 'colour_type', 'pregnancy', 'skin_now', 'health']) {
      const { options = [] } = questions.find((question) => question.id === id)!;
      expect(
        options.some(({ exclusive }) => exclusive),
        id,
      ).to.equal(true);
      expect(
        options.some(({ unknown }) => unknown),
        id,
      ).to.equal(true);
    }
  });
});
