import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { QuizDefinitionError } from '../../src/definition/definition-error.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import type { TreatmentQuiz } from '../../src/index.js';
import { seeded, wander } from '../support/journey.js';
import { broken, placesIn, WRONG } from '../definition/broken.js';
import { everyChange } from '../definition/extensions.js';
import { everyKindQuiz } from '../support/quizzes.js';

interface OneFile {
  parseQuizDefinition(definition: unknown): unknown;
  TreatmentQuiz: new () => TreatmentQuiz;
}

type Restorable = TreatmentQuiz & { formStateRestoreCallback(kept: string): void };

const url = '/dist/treatment-quiz.js';
const load = (file = url) => import(file) as Promise<OneFile>;
/** The one file that reads extensions as well. */
const loadExtending = () => load('/dist/treatment-quiz-extends.js');

const issuesOf = (parse: (definition: unknown) => unknown, definition: unknown) => {
  try {
    parse(definition);
    return [];
  } catch (error) {
    if ((error as Error).name !== 'QuizDefinitionError') throw error;
    return (error as QuizDefinitionError).issues;
  }
};

describe('dist/treatment-quiz.js', () => {
  it('has no import and asks for nothing but itself', async () => {
    const text = await (await fetch(url)).text();
    expect(text).not.to.match(/(^|[;}])import[ {"'(]|[^.\w]import\(/m);
    expect(text).not.to.match(/\brequire\(|\beval\(|new Function/);
  });

  it('registers the tag once, also when it is loaded again', async () => {
    const { TreatmentQuiz } = await load();
    const again = (await import(`${url}?again`)) as OneFile;
    expect(customElements.get('treatment-quiz')).to.equal(TreatmentQuiz);
    expect(again.TreatmentQuiz).not.to.equal(TreatmentQuiz);
  });

  it('leaves no global behind', async () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const inner = frame.contentWindow as Window & Record<string, unknown>;
    const before = new Set(Object.getOwnPropertyNames(inner));
    const script = inner.document.createElement('script');
    script.type = 'module';
    script.src = url;
    const loaded = new Promise((resolve) => (script.onload = resolve));
    inner.document.body.append(script);
    await loaded;
    const left = Object.getOwnPropertyNames(inner).filter((name) => !before.has(name));
    expect(inner.customElements.get('treatment-quiz')).to.exist;
    expect(left).to.deep.equal([]);
    frame.remove();
  });

  it('refuses wrong definitions in the words of zod, place by place', async () => {
    const built = await load();
    const quiz = everyKindQuiz();
    let refused = 0;
    for (const path of placesIn(quiz)) {
      for (const wrong of WRONG) {
        const definition = broken(quiz, path, wrong);
        const expected = issuesOf(parseQuizDefinition, definition);
        const found = issuesOf(built.parseQuizDefinition, definition);
        expect(found, `${path.join('.')} = ${JSON.stringify(wrong)}`).to.deep.equal(expected);
        if (expected.length) refused++;
      }
    }
    expect(refused).to.be.above(1000);
  });

  it('refuses wrong extensions in the words of zod, place by place', async () => {
    const built = await loadExtending();
    let refused = 0;
    for (const path of placesIn(everyChange)) {
      for (const wrong of [undefined, null, 'nonsense', []]) {
        const definition = broken(everyChange, path, wrong);
        const expected = issuesOf(parseQuizDefinition, definition);
        const found = issuesOf(built.parseQuizDefinition, definition);
        expect(found, `${path.join('.')} = ${JSON.stringify(wrong)}`).to.deep.equal(expected);
        if (expected.length) refused++;
      }
    }
    expect(refused).to.be.above(200);
  });

  it('extends the built-in quiz as the source does, but for what only reviewers read', async () => {
    const built = await loadExtending();
    const quiz = built.parseQuizDefinition(everyChange) as Quiz;
    const expected = parseQuizDefinition(everyChange);
    const { goals: _goals, facts: _facts, sources: _sources, review: _review, ...rest } = expected;
    expect(quiz).to.deep.include(rest);
    const withoutLabels = expected.facts!.map((fact) => ({ ...fact, label: undefined }));
    expect(quiz.facts!.map((fact) => ({ ...fact, label: undefined }))).to.deep.equal(withoutLabels);
    expect(quiz.sources!.map(({ id }) => id)).to.deep.equal(expected.sources!.map(({ id }) => id));
    expect(built.parseQuizDefinition(quiz)).to.deep.equal(quiz);
  });

  it('reads a right definition to the same copy', async () => {
    const built = await load();
    expect(built.parseQuizDefinition(defaultQuiz)).to.deep.equal(parseQuizDefinition(defaultQuiz));
  });

  it('exports the element and the check of a definition, and nothing else', async () => {
    expect(Object.keys(await load()).sort()).to.deep.equal([
      'TreatmentQuiz',
      'parseQuizDefinition',
    ]);
  });

  it('recommends what the source recommends', async () => {
    const { TreatmentQuiz: Built } = await load();
    const quiz = new Built() as Restorable;
    document.body.append(quiz);
    await quiz.updateComplete;
    const random = seeded(11);
    for (let run = 0; run < 200; run++) {
      const { answers } = wander(defaultQuiz, random).state;
      // As the browser brings a visitor back who had reached the result.
      quiz.formStateRestoreCallback(JSON.stringify({ answers, step: null }));
      expect(quiz.recommendation).to.deep.equal(recommend(defaultQuiz, answers));
    }
    quiz.remove();
  });
});
