import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { mapTexts } from '../../src/definition/map-texts.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import {
  deepFrozen,
  everyKindQuiz,
  single,
  smallQuiz,
  step,
  treatment,
} from '../support/quizzes.js';

/** Every text by its path. */
function textsOf(quiz: Quiz): Map<string, string> {
  const texts = new Map<string, string>();
  mapTexts(quiz, (text, path) => {
    expect(texts.has(path), `two texts at ${path}`).to.equal(false);
    texts.set(path, text);
    return text;
  });
  return texts;
}

const pathsOf = (quiz: Quiz) => [...textsOf(quiz).keys()];

describe('the texts of a quiz', () => {
  it('are found under the ids on the way to them', () => {
    expect(Object.fromEntries(textsOf(everyKindQuiz()))).to.include({
      title: 'A small quiz',
      'steps.goals.questions.goals.title': 'goals?',
      'steps.goals.questions.goals.options.lines.label': 'LINES',
      'steps.area.questions.area.options.face.picture.alt': 'Two hands',
      'steps.colour.questions.colour.lowLabel': 'Low',
      'steps.colour.questions.health.careful.message': 'Ask first.',
      'facts.raised_scar.message': 'See a doctor first.',
      'facts.dark_skin.waitFrom': 'today',
      'treatments.needling.name': 'NEEDLING',
      'addOns.serum.name': 'Serum',
      'sources.S1.title': 'A trial',
      'result.notes.0.text': 'Scars take time.',
    });
  });

  it('do not include those that are empty, as of a picture that says nothing', () => {
    const picture = { url: 'a.png', alt: '', width: 1, height: 1 };
    const quiz = smallQuiz({ steps: [step(single('hands', [{ id: 'dry', picture }, 'oily']))] });
    expect(pathsOf(quiz).filter((path) => path.endsWith('.alt'))).to.deep.equal([]);
  });

  it('are found by position where nothing has an id', () => {
    const quiz = smallQuiz({
      result: { limits: ['One.', 'Two.'] },
      treatments: [
        treatment(
          'needling',
          {},
          { details: [{ title: 'How', text: 'So.' }], beforeCare: ['Wash.', 'Rest.'] },
        ),
      ],
    });
    expect(pathsOf(quiz)).to.include.members([
      'result.limits.0',
      'result.limits.1',
      'treatments.needling.details.0.title',
      'treatments.needling.details.0.text',
      'treatments.needling.beforeCare.1',
    ]);
  });

  it('are found by goal where an entry is known by that', () => {
    const indications = [{ goal: 'scars.pitted', strength: 1 as const, note: 'Less visible.' }];
    const quiz = smallQuiz({ treatments: [treatment('needling', {}, { indications })] });
    expect(pathsOf(quiz)).to.include('treatments.needling.indications.scars.pitted.note');
  });

  it('keep their paths when questions and options change places', () => {
    const quiz = everyKindQuiz();
    const turned = structuredClone(quiz);
    turned.steps.reverse();
    for (const { questions } of turned.steps) {
      questions.reverse();
      for (const { options } of questions) options?.reverse();
    }
    expect(pathsOf(turned)).to.have.members(pathsOf(quiz));
  });

  it('are only what visitors read', () => {
    const quiz = everyKindQuiz();
    quiz.review.open = [{ what: 'Needle length' }];
    const paths = pathsOf(quiz);
    expect(paths.filter((path) => /^goals|review\.open|facts\..*label/.test(path))).to.be.empty;
    expect(paths).to.include('steps.goals.questions.goals.options.lines.label');
  });

  it('have each a path of its own in the built-in quiz', () => {
    expect(textsOf(defaultQuiz).size).to.be.above(500);
  });

  it('are all that is replaced', () => {
    for (const quiz of [everyKindQuiz(), defaultQuiz]) {
      const texts = textsOf(quiz);
      const replaced = mapTexts(quiz, (_text, path) => `text of ${path}`);
      expect(parseQuizDefinition(replaced)).to.deep.equal(replaced);
      const back = mapTexts(replaced, (_text, path) => texts.get(path)!);
      expect(back).to.deep.equal(quiz);
    }
  });

  it('are replaced in a copy', () => {
    const quiz = deepFrozen(everyKindQuiz());
    const before = JSON.stringify(quiz);
    const replaced = mapTexts(quiz, () => 'x');
    expect(JSON.stringify(quiz)).to.equal(before);
    expect(replaced.steps[0]).to.not.equal(quiz.steps[0]);
  });

  it('are not confused with options and conditions of the same name', () => {
    const limits = { withoutCategories: ['needles'] };
    const when = { includes: ['goals', 'lines'] };
    const quiz = smallQuiz({ steps: [step(...everyKindQuiz().steps[0]!.questions)] });
    quiz.steps[0]!.questions[0]!.options![0] = { id: 'lines', label: 'L', limits, when };
    const [option] = mapTexts(quiz, () => 'x').steps[0]!.questions[0]!.options!;
    expect(option).to.deep.equal({ id: 'lines', label: 'x', limits, when });
  });
});
