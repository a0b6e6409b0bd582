import { expect } from '@open-wc/testing';
import { version } from '../../src/version.js';

const manifest = (await (
  await fetch('/package.json')
).json()) as typeof import('../../package.json');

const paths = (entry: unknown): string[] =>
  typeof entry === 'string' ? [entry] : Object.values(entry as object).flatMap(paths);

describe('the package', () => {
  for (const [name, entry] of Object.entries(manifest.exports)) {
    // Which files a pattern stands for is looked at in languages.page.test.ts.
    for (const path of paths(entry).filter((each) => !each.includes('*'))) {
      it(`has ${path} for "${name}"`, async () => {
        const response = await fetch(`/${path.slice(2)}`);
        expect(response.ok).to.be.true;
        expect((await response.text()).length).to.be.above(40);
      });
    }
  }

  it('exports the class without registering the tag from "./element"', async () => {
    const url = '/dist/element.js';
    const { TreatmentQuiz } = (await import(url)) as { TreatmentQuiz: typeof HTMLElement };
    expect(customElements.getName(TreatmentQuiz)).to.equal(null);
  });

  it('says the same version in its code and its manifest', () => {
    expect(version).to.equal(manifest.version);
  });

  it('declares no import of lit or zod in its types', async () => {
    for (const file of ['index', 'element/treatment-quiz', 'engine/index', 'definition/schema']) {
      const text = await (await fetch(`/dist/types/${file}.d.ts`)).text();
      expect(text, file).not.to.match(/from ['"](lit|zod)/);
    }
  });

  it('ships a JSON Schema that says what the default quiz is made of, and an extension of it', async () => {
    const load = async (file: string) => (await (await fetch(`/dist/${file}`)).json()) as object;
    type Shape = { required: string[]; properties: object };
    const { $defs } = (await load('quiz.schema.json')) as { $defs: Record<string, Shape> };
    const { Quiz, QuizExtension } = $defs as { Quiz: Shape; QuizExtension: Shape };
    const quiz = Object.keys(await load('default-quiz.json'));
    expect(Object.keys(Quiz.properties)).to.include.members(quiz);
    expect(quiz).to.include.members(Quiz.required);
    expect(Object.keys(QuizExtension.properties)).to.include.members([...quiz, 'onlyTreatments']);
    expect(QuizExtension.required).to.have.members(['schemaVersion', 'extends', 'id', 'version']);
  });
});
