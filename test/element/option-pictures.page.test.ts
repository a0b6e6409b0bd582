import { expect } from '@open-wc/testing';
import type { Option, Picture } from '../../src/definition/schema.js';
import { parseQuizDefinition } from '../../src/definition/parse-definition.js';
import { type QuizHarness, visit } from '../support/quiz-harness.js';
import { goalsQuestion, single, smallQuiz, step } from '../support/quizzes.js';
import { setViewport } from '../support/viewport.js';
import { nextTask, until } from '../support/waiting.js';
import { consoleErrors } from './stubs.js';

const leaf: Picture = { url: '/demo/hazel-leaf.svg', width: 400, height: 300 };

const quizWith = (...pictures: (Partial<Option>['picture'] | undefined)[]) =>
  smallQuiz({
    steps: [
      step(
        single('hands', [
          ...pictures.map((picture, index) => ({ id: `p${index}`, picture })),
          'else',
        ]),
      ),
      step(goalsQuestion()),
    ],
  });

const showing = (...pictures: Picture[]) => visit({ definition: quizWith(...pictures) });

const pictures = ({ root }: QuizHarness) => [...root.querySelectorAll('img')];

/** Waits until each picture is there or has failed, also in a window that is not in front. */
async function loaded(visitor: QuizHarness): Promise<void> {
  for (const picture of pictures(visitor)) picture.loading = 'eager';
  await until(() => pictures(visitor).every(({ complete }) => complete));
  await nextTask();
}

afterEach(() => setViewport({ width: 800, height: 600 }));

describe('a picture of an option', () => {
  it('is beside the label, which names the option alone', async () => {
    const visitor = await showing(leaf);
    const [picture] = pictures(visitor);
    expect(new URL(picture!.src).pathname).to.equal(leaf.url);
    expect(picture!.alt).to.equal('');
    expect([picture!.loading, picture!.decoding]).to.deep.equal(['lazy', 'async']);
    expect(visitor.options()).to.deep.equal(['P0', 'ELSE']);
    await visitor.point(picture!);
    expect(visitor.chosen()).to.deep.equal(['P0']);
  });

  it('says what the author says of it', async () => {
    const visitor = await showing({ ...leaf, alt: 'A leaf' });
    expect(pictures(visitor)[0]!.alt).to.equal('A leaf');
  });

  for (const width of [360, 800]) {
    it(`has its place before it is there, as large as the others, at ${width} px`, async () => {
      await setViewport({ width, height: 800 });
      const visitor = await showing(leaf, { ...leaf, height: 4000 });
      const sizes = () =>
        pictures(visitor).map((each) => {
          const { width, height } = each.getBoundingClientRect();
          return [Math.round(width), Math.round(height)];
        });
      const before = sizes();
      expect(before).to.deep.equal([
        [80, 80],
        [80, 80],
      ]);
      await loaded(visitor);
      expect(sizes()).to.deep.equal(before);
    });
  }

  it('disappears where it cannot be had, without a word, and the label stays', async () => {
    const said = consoleErrors();
    const visitor = await showing({ ...leaf, url: '/no-such-picture.png' });
    await loaded(visitor);
    expect(pictures(visitor)[0]!.checkVisibility()).to.equal(false);
    expect(visitor.options()).to.deep.equal(['P0', 'ELSE']);
    expect(said).to.deep.equal([]);
    expect(visitor.heard('quiz-ready')).to.deep.equal([]);
  });
});

describe('the address of a picture', () => {
  const issuesOf = (picture: unknown) => {
    try {
      parseQuizDefinition(quizWith(picture as Picture));
      return [];
    } catch (error) {
      return (error as { issues: { path: string; message: string }[] }).issues;
    }
  };

  for (const url of [
    ...['https://clinic.example/a.jpg?size=2', 'http://localhost:8080/a.png', 'HTTPS://A.EXAMPLE/'],
    ...['a.png', '/pictures/a.png', '../a.png#top', '//cdn.example/a.webp'],
  ]) {
    it(`can be ${url}`, () => {
      expect(issuesOf({ ...leaf, url })).to.deep.equal([]);
    });
  }

  for (const url of [
    ...['javascript:alert(1)', 'JavaScript:alert(1)', ' javascript:alert(1)', 'java\nscript:a()'],
    ...['data:image/png;base64,AAAA', 'blob:https://a.example/1', 'file:///a.png', 'a b.png', ''],
  ]) {
    it(`cannot be ${JSON.stringify(url)}`, () => {
      const [issue] = issuesOf({ ...leaf, url });
      expect(issue?.path).to.equal('steps[0].questions[0].options[0].picture.url');
      expect(issue?.message).to.contain(
        'an address that starts with https://, or one on your site',
      );
    });
  }

  it('comes with a width and a height, both of 1 or more', () => {
    expect(issuesOf({ url: leaf.url }).map(({ path }) => path.split('.').at(-1))).to.deep.equal([
      'width',
      'height',
    ]);
    for (const width of [0, -1, '400']) {
      expect(issuesOf({ ...leaf, width }), String(width)).to.have.length(1);
    }
  });
});
