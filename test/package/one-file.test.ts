import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { QuizDefinitionError } from '../../src/definition/definition-error.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import type { TreatmentQuiz } from '../../src/index.js';
import { seeded, wander } from '../support/journey.js';
import { extension, reviewed } from '../definition/extensions.js';
import { everyKindQuiz, single, treatment } from '../support/quizzes.js';

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

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => placesIn((value as any)[key], [...path, key]))];
}

const WRONG = [undefined, null, 0, -1, 1.5, 'nonsense', '', true, [], {}, ['goals'], { is: ['a'] }];

/** A copy with something else at `path`, or with one property more there. */
function broken(quiz: unknown, path: (string | number)[], wrong: unknown): unknown {
  const copy = structuredClone(quiz) as any;
  const last = path.at(-1);
  if (last === undefined) return { ...copy, titel: wrong };
  const parent = path.slice(0, -1).reduce((value, key) => value[key], copy);
  if (wrong === undefined) delete parent[last];
  else parent[last] = wrong;
  return copy;
}

/** An extension that changes something of every sort. */
const everyChange = extension({
  onlyTreatments: ['led', 'ipl', 'balm'],
  goals: [{ id: 'scars', subtypes: [{ id: 'ice_pick' }] }],
  steps: [
    {
      id: 'details',
      before: 'area',
      questions: [
        { id: 'scar_age', careful: null, title: 'New?', reviewed },
        { id: 'scar_type', options: [{ id: 'raised', remove: true, reviewed }] },
      ],
    },
    { id: 'visit', questions: [single('visit', ['a', { id: 'b', sets: ['afraid'] }])] },
  ],
  facts: [
    {
      id: 'pregnant',
      precautions: [{ effect: 'none', treatments: ['led'], reviewed }],
    },
    { id: 'afraid', advice: 'tell-clinic', message: 'Tell us.' },
  ],
  treatments: [
    {
      id: 'led',
      before: 'ipl',
      warning: null,
      indications: [{ goal: 'firmness', strength: 2 }],
      downtimeDays: { max: 3 },
      offer: { price: { min: 80, currency: 'EUR' } },
    },
    treatment('balm', { firmness: 1 }),
  ],
  sources: [{ id: 'E93', remove: true }],
  result: { notes: [{ when: { includes: ['goals', 'scars'] }, text: 'Ask us.' }] },
});

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
