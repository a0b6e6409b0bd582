import { expect } from '@open-wc/testing';
import type { Question } from '../../src/definition/schema.js';
import { visit } from '../support/quiz-harness.js';
import { goalsQuestion, multiple, scale, single, smallQuiz, step } from '../support/quizzes.js';
import { setViewport } from '../support/viewport.js';

const asking = (...questions: Question[]) =>
  visit({ definition: smallQuiz({ steps: [step(...questions), step(goalsQuestion())] }) });

const none = { id: 'none', exclusive: true };

describe('choosing', () => {
  it('takes one option of a single question, the last one', async () => {
    const visitor = await asking(single('sun', ['often', 'rarely']));
    await visitor.choose('OFTEN');
    await visitor.choose('RARELY');
    expect(visitor.chosen()).to.deep.equal(['RARELY']);
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'rarely' });
  });

  it('takes several options of a multiple question, and gives them back', async () => {
    const visitor = await asking(multiple('skin', ['dry', 'oily', 'red']));
    await visitor.choose('RED');
    await visitor.choose('DRY');
    expect(visitor.chosen()).to.deep.equal(['DRY', 'RED']);
    await visitor.untick('RED');
    expect(visitor.chosen()).to.deep.equal(['DRY']);
  });

  it('lets an exclusive option clear the others, and be cleared by them', async () => {
    const visitor = await asking(multiple('skin', ['dry', 'oily', none]));
    await visitor.choose('DRY');
    await visitor.choose('OILY');
    await visitor.choose('NONE');
    expect(visitor.chosen()).to.deep.equal(['NONE']);
    await visitor.choose('OILY');
    expect(visitor.chosen()).to.deep.equal(['OILY']);
  });

  it('keeps two questions with options of the same name apart', async () => {
    const visitor = await asking(single('sun', ['a', 'b']), single('skin', ['a', 'b']));
    await visitor.choose('A', 'sun?');
    await visitor.choose('B', 'skin?');
    expect(visitor.quiz.answers).to.deep.equal({ sun: 'a', skin: 'b' });
    expect([visitor.chosen('sun?'), visitor.chosen('skin?')]).to.deep.equal([['A'], ['B']]);
  });

  it('is possible anywhere on the row of an option', async () => {
    const visitor = await asking(
      single('sun', [{ id: 'often', description: 'Every day' }, 'rarely']),
    );
    await visitor.point(visitor.control('OFTEN').closest('[part="option"]')!);
    expect(visitor.chosen()).to.deep.equal(['OFTEN']);
  });
});

describe('what is missing', () => {
  const needed = () => [
    single('sun', ['often', 'rarely'], { required: true }),
    multiple('skin', ['dry', 'oily'], { required: true }),
  ];

  it('is said beside each question, in words, and the first control is focused', async () => {
    const visitor = await asking(...needed());
    expect(visitor.errors()).to.deep.equal([]);
    await visitor.next();
    expect(visitor.errors('sun?')).to.deep.equal(['Choose an answer to go on.']);
    expect(visitor.errors('skin?')).to.deep.equal(['Choose at least one answer to go on.']);
    expect(visitor.focused()).to.equal('OFTEN');
    expect(visitor.heard('quiz-ready')).to.deep.equal([]);
  });

  it('is read with the controls', async () => {
    const visitor = await asking(...needed());
    await visitor.next();
    expect(visitor.description(visitor.control('DRY'))).to.contain('Choose at least one answer');
    expect(visitor.description(visitor.control('OFTEN'))).to.not.contain('at least');
  });

  it('is no longer said once it is mended', async () => {
    const visitor = await asking(...needed());
    await visitor.choose('OFTEN');
    await visitor.next();
    expect(visitor.focused()).to.equal('DRY');
    expect(visitor.errors()).to.have.length(1);
    await visitor.choose('OILY');
    expect(visitor.errors()).to.deep.equal([]);
    expect(visitor.description(visitor.control('OILY'))).to.equal('');
    await visitor.next();
    expect(visitor.questions()).to.deep.equal(['goals?']);
  });

  it('is focused again each time', async () => {
    const visitor = await asking(...needed());
    await visitor.next();
    visitor.goOn().focus();
    await visitor.next();
    expect(visitor.focused()).to.equal('OFTEN');
  });

  it('says how few and how many there may be', async () => {
    const visitor = await asking(multiple('skin', ['a', 'b', 'c', 'd', none], { min: 2, max: 3 }));
    await visitor.choose('A');
    await visitor.next();
    expect(visitor.errors()).to.deep.equal(['Choose at least 2.']);
    for (const label of ['B', 'C', 'D']) await visitor.choose(label);
    expect(visitor.errors()).to.deep.equal(['Choose no more than 3.']);
    await visitor.choose('NONE');
    expect(visitor.errors()).to.deep.equal([]);
  });
});

describe('the words around a question', () => {
  it('are its help, its note and why it is asked', async () => {
    const visitor = await asking(
      single('sun', ['a', 'b'], {
        help: 'Any will do.',
        note: 'Take care.',
        why: 'Light matters.',
      }),
    );
    const group = visitor.root.querySelector('fieldset[part="question"]')!;
    expect(visitor.description(group)).to.equal('Any will do. Take care.');
    const why = visitor.root.querySelector('details')!;
    expect(why.open).to.equal(false);
    await visitor.openGroup('Why we ask');
    expect(why.open).to.equal(true);
    expect(why.textContent).to.contain('Light matters.');
  });

  it('are the message of an option, once it is chosen', async () => {
    const visitor = await asking(single('sun', [{ id: 'tan', message: 'A tan fades.' }, 'no']));
    expect(visitor.text()).to.not.contain('A tan fades.');
    await visitor.choose('TAN');
    expect(visitor.description(visitor.control('TAN'))).to.equal('A tan fades.');
    await visitor.choose('NO');
    expect(visitor.text()).to.not.contain('A tan fades.');
  });

  it('are the description of an option, which is no part of its name', async () => {
    const visitor = await asking(single('sun', [{ id: 'tan', description: 'By the sea' }, 'no']));
    expect(visitor.options()).to.deep.equal(['TAN', 'NO']);
    expect(visitor.description(visitor.control('TAN'))).to.equal('By the sea');
  });
});

describe('groups of options', () => {
  const grouped = () =>
    asking(
      multiple(
        'health',
        [
          { id: 'a', group: 'Medicines' },
          { id: 'b', group: 'Health' },
          { id: 'c', group: 'Health' },
          none,
        ],
        { required: true },
      ),
    );
  const groups = (root: ShadowRoot) =>
    [...root.querySelectorAll('details')].map(({ open, firstElementChild }) => [
      firstElementChild!.textContent!.replace(/\s+/g, ' ').trim(),
      open,
    ]);

  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('are open where there is room', async () => {
    const visitor = await grouped();
    expect(groups(visitor.root)).to.deep.equal([
      ['Medicines', true],
      ['Health', true],
    ]);
  });

  it('are closed on a phone but for the first, and stay as the visitor leaves them', async () => {
    await setViewport({ width: 360, height: 640 });
    const visitor = await grouped();
    expect(groups(visitor.root)).to.deep.equal([
      ['Medicines', true],
      ['Health', false],
    ]);
    await visitor.openGroup('Health');
    await visitor.choose('B');
    await visitor.openGroup('Medicines');
    expect(groups(visitor.root)).to.deep.equal([
      ['Medicines', false],
      ['Health 1 ticked', true],
    ]);
  });

  it('say how many are ticked in them', async () => {
    const visitor = await grouped();
    await visitor.choose('B');
    await visitor.choose('C');
    expect(groups(visitor.root).map(([name]) => name)).to.deep.equal([
      'Medicines',
      'Health 2 ticked',
    ]);
    await visitor.choose('NONE');
    expect(groups(visitor.root).map(([name]) => name)).to.deep.equal(['Medicines', 'Health']);
  });

  it('stays readable while something is ticked in them, also closed', async () => {
    const visitor = await grouped();
    const edges = () =>
      [...visitor.root.querySelectorAll('summary > :last-child')].map(
        (count) => getComputedStyle(count).borderTopWidth,
      );
    expect(edges()).to.deep.equal(['0px', '0px']);
    await visitor.choose('B');
    await visitor.openGroup('Health');
    expect(edges()).to.deep.equal(['0px', '1px']);
  });

  it('open for the control that is focused because an answer is missing', async () => {
    await setViewport({ width: 360, height: 640 });
    const visitor = await grouped();
    await visitor.openGroup('Medicines');
    await visitor.next();
    expect(visitor.focused()).to.equal('A');
    expect(groups(visitor.root)[0]).to.deep.equal(['Medicines', true]);
  });
});

describe('a scale', () => {
  it('names its two ends and takes one option', async () => {
    const visitor = await asking(
      scale('tone', ['1', '2', '3'], { lowLabel: 'Pale', highLabel: 'Dark' }),
    );
    expect(visitor.text()).to.contain('Pale').and.contain('Dark');
    await visitor.choose('2');
    await visitor.choose('3');
    expect(visitor.quiz.answers).to.deep.equal({ tone: '3' });
  });
});
