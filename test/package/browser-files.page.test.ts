import { expect } from '@open-wc/testing';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import type { Quiz } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import type { TreatmentQuiz } from '../../src/index.js';
import { everyChange } from '../definition/extensions.js';
import { type HostPage, LIBRARY_MARKS, openPage, stepsFor } from '../hosts/host-page.js';
import { seeded, wander } from '../support/journey.js';
import { smallQuiz } from '../support/quizzes.js';

interface Exports {
  parseQuizDefinition(definition: unknown): Quiz;
  TreatmentQuiz: new () => TreatmentQuiz;
}

type Restorable = TreatmentQuiz & { formStateRestoreCallback(kept: string): void };

const FILES = {
  '/dist/treatment-quiz.js': '<script type="module" src="/dist/treatment-quiz.js"></script>',
  '/dist/treatment-quiz.classic.js': '<script src="/dist/treatment-quiz.classic.js"></script>',
};
const MODULE = '/dist/treatment-quiz.js';
const load = () => import(MODULE as string) as Promise<Exports>;

const inline = (definition: object) =>
  `<treatment-quiz><script type="application/json">${JSON.stringify(definition)}</script></treatment-quiz>`;

for (const [file, script] of Object.entries(FILES)) {
  describe(file, () => {
    it('is whole in itself: no import, nothing evaluated, no end tag of a script', async () => {
      const code = await (await fetch(file)).text();
      expect(code).not.to.match(/(^|[;}])import[ {"'(]|[^.\w]import\(/m);
      expect(code).not.to.match(/\brequire\(|\beval\(|new Function/);
      expect(code).not.to.contain('</script');
    });

    it('has a source map beside it that names our source and the libraries', async () => {
      const code = await (await fetch(file)).text();
      const [, map] = /\n\/\/# sourceMappingURL=(\S+)\n$/.exec(code)!;
      const { sources } = (await (await fetch(`/dist/${map}`)).json()) as { sources: string[] };
      for (const part of ['src/engine/recommend.ts', 'lit-html/', 'zod/v4/mini/']) {
        expect(
          sources.some((source) => source.includes(part)),
          part,
        ).to.equal(true);
      }
    });

    it('registers the tag and leaves no global but the marks of Lit and zod', async () => {
      const page = await openPage({ script: '' });
      const before = Object.getOwnPropertyNames(page.window);
      await page.run(file, script.includes('module') ? 'module' : '');
      expect(page.window.customElements.get('treatment-quiz')).to.exist;
      const left = Object.getOwnPropertyNames(page.window).filter((name) => !before.includes(name));
      expect(left.sort()).to.deep.equal([...LIBRARY_MARKS]);
    });

    it('takes a visitor through the built-in quiz', async () => {
      const page = await openPage({ body: '<treatment-quiz></treatment-quiz>', script });
      await page.visitor().take(stepsFor(['scars', 'pigment_sun'], { health: ['heart_device'] }));
      const { answers } = page.quiz;
      expect(page.quiz.recommendation).to.deep.equal(recommend(defaultQuiz, answers));
      page.expectQuiet();
    });

    it('reads a quiz of the page', async () => {
      const page = await openPage({ body: inline(smallQuiz()), script });
      expect(page.quiz.quiz).to.deep.equal(smallQuiz());
      page.expectQuiet();
    });

    it('reads an extension as the source does, but for labels only reviewers read', async () => {
      const page = await openPage({ body: inline(everyChange), script });
      const withoutLabels = ({ facts, ...quiz }: Quiz) => ({
        ...quiz,
        facts: facts!.map((fact) => ({ ...fact, label: undefined })),
        sources: quiz.sources!.map((source) => ({ ...source, seen: undefined })),
        review: { ...quiz.review, open: undefined },
      });
      expect(withoutLabels(page.quiz.quiz!)).to.deep.equal(
        withoutLabels(parseQuizDefinition(everyChange)),
      );
    });

    it('says what is wrong with a definition', async () => {
      const problems: unknown[] = [];
      const page = await openPage({ script });
      page.document.addEventListener('quiz-error', (event) =>
        problems.push(...(event as CustomEvent<{ issues: object[] }>).detail.issues),
      );
      page.document.body.innerHTML = inline({ ...smallQuiz(), goals: 'none' });
      await page.waitFor(() => problems.length, 'an error');
      expect(problems[0]).to.deep.include({
        path: 'goals',
        message: 'is "none", but should be a list.',
      });
    });

    it('builds no schema for the built-in quiz, only for a definition of the page', async () => {
      const page = await openPage({ script: '' });
      const built = countSchemas(page);
      await page.run(file, script.includes('module') ? 'module' : '');
      const quiz = await page.add();
      await page.visitor(quiz).next();
      expect(built(), 'with the built-in quiz').to.equal(0);
      quiz.definition = smallQuiz();
      await quiz.updateComplete;
      expect(built(), 'with a definition').to.be.above(100);
    });
  });
}

/** Counts what zod builds: each schema and check of it gets a property named `_zod`. */
function countSchemas({ window }: HostPage): () => number {
  const { Object } = window as unknown as { Object: ObjectConstructor };
  const { defineProperty } = Object;
  let count = 0;
  Object.defineProperty = (target, key, descriptor) => {
    if (key === '_zod') count++;
    return defineProperty(target, key, descriptor);
  };
  return () => count;
}

describe(`${MODULE}, imported`, () => {
  it('exports the element and the check of a definition, and nothing else', async () => {
    expect(Object.keys(await load()).sort()).to.deep.equal([
      'TreatmentQuiz',
      'parseQuizDefinition',
    ]);
  });

  it('registers the tag once, also when it is loaded again', async () => {
    const { TreatmentQuiz } = await load();
    const again = (await import(`${MODULE}?again` as string)) as Exports;
    expect(customElements.get('treatment-quiz')).to.equal(TreatmentQuiz);
    expect(again.TreatmentQuiz).not.to.equal(TreatmentQuiz);
  });

  it('recommends what the source recommends', async () => {
    const { TreatmentQuiz: Built } = await load();
    const quiz = new Built() as Restorable;
    document.body.append(quiz);
    await quiz.updateComplete;
    const random = seeded(11);
    for (let times = 0; times < 200; times++) {
      const { answers } = wander(defaultQuiz, random).state;
      // As the browser brings a visitor back who had reached the result.
      quiz.formStateRestoreCallback(JSON.stringify({ answers, step: null }));
      expect(quiz.recommendation).to.deep.equal(recommend(defaultQuiz, answers));
    }
    quiz.remove();
  });
});
