import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { quizStyles } from '../../src/styles/quiz.styles.js';
import { takeDefaultQuiz, visit, visitPage } from '../support/quiz-harness.js';
import { contrast, paint } from './painting.js';
import { tableUnder, theming } from './documented.js';

type Tokens = Readonly<Record<string, string>>;

/** A quiz on 1000 pixels, with these tokens set around it. */
async function themed(tokens: Tokens) {
  const visitor = await visitPage(
    html`<div style="inline-size: 1000px"><treatment-quiz></treatment-quiz></div>`,
  );
  for (const [name, value] of Object.entries(tokens)) {
    visitor.quiz.parentElement!.style.setProperty(`--treatment-quiz-${name}`, value);
  }
  const find = (selector: string) => visitor.root.querySelector<HTMLElement>(selector)!;
  return { visitor, find, style: (selector: string) => getComputedStyle(find(selector)) };
}

/** Place and size of everything, in pixels. */
const boxes = (root: ShadowRoot) =>
  [...root.querySelectorAll('*')].map((element) => {
    const { width, height } = element.getBoundingClientRect();
    return `${element.localName} ${width.toFixed(1)} × ${height.toFixed(1)}`;
  });

describe('the custom property', () => {
  it('accent colours the button and the marks of what is chosen', async () => {
    const { style } = await themed({ accent: '#6a1b9a' });
    expect(paint(style('.primary').backgroundColor)).to.deep.equal(paint('#6a1b9a'));
    expect(paint(style('input').accentColor)).to.deep.equal(paint('#6a1b9a'));
  });

  it('surface is the background of the widget, opaque and within the scheme', async () => {
    const { style, visitor } = await themed({ surface: '#fff3e0' });
    const surface = () => style('.quiz').backgroundColor;
    const set = (value: string) =>
      visitor.quiz.style.setProperty('--treatment-quiz-surface', value);
    expect(paint(surface())).to.deep.equal(paint('#fff3e0'));
    set('#300');
    expect(contrast(paint(surface()), paint('white'))).to.be.below(1.35);
    set('rgb(255 255 255 / 0.2)');
    expect(paint('black', surface())).to.deep.equal(paint('white', surface()));
    visitor.quiz.colorScheme = 'dark';
    await visitor.settled();
    set('#fff3e0');
    expect(contrast(paint(surface()), paint('black'))).to.be.below(1.5);
  });

  it('text is the colour of text', async () => {
    const { style } = await themed({ text: '#40222a' });
    expect(paint(style('.quiz').color)).to.deep.equal(paint('#40222a'));
    expect(style('label').color).to.equal(style('.quiz').color);
  });

  it('radius rounds cards and buttons', async () => {
    const { style } = await themed({ radius: '5px' });
    expect(style('.option').borderTopLeftRadius).to.equal('5px');
    expect(style('.primary').borderTopLeftRadius).to.equal('5px');
    expect(style('.quiz').borderTopLeftRadius).to.equal('7.5px');
  });

  it('width is the widest the column gets', async () => {
    const { find } = await themed({ width: '30em' });
    expect(find('.quiz').offsetWidth).to.equal(480);
  });

  it('font is the family of all text and of every button', async () => {
    const { style } = await themed({ font: 'Georgia, serif' });
    expect(style('label').fontFamily).to.equal('Georgia, serif');
    expect(style('button').fontFamily).to.equal('Georgia, serif');
  });

  it('font-size scales everything with it', async () => {
    const { find, style } = await themed({ 'font-size': '16px' });
    const sizes = () => [
      style('label').fontSize,
      style('.primary').minBlockSize,
      style('.option').minBlockSize,
      style('input').inlineSize,
      `${find('.quiz').offsetWidth}px`,
    ];
    expect(sizes()).to.deep.equal(['16px', '48px', '52px', '20px', '608px']);
    find('.frame').style.setProperty('--treatment-quiz-font-size', '20px');
    expect(sizes()).to.deep.equal(['20px', '60px', '65px', '25px', '760px']);
  });

  it('is left out, and the font is that of the page, the size that of the visitor', async () => {
    const { style, visitor } = await themed({});
    Object.assign(visitor.quiz.parentElement!.style, { fontFamily: 'Georgia', fontSize: '11px' });
    expect(style('label').fontFamily).to.equal('Georgia');
    expect(style('label').fontSize).to.equal('16px');
  });

  it('of every kind is documented', async () => {
    const used = quizStyles.flatMap(
      ({ cssText }) => cssText.match(/--treatment-quiz-[\w-]+/g) ?? [],
    );
    const documented = tableUnder(await theming(), 'Custom properties');
    expect(documented).to.have.members([...new Set(used)]);
  });
});

describe('the size of the widget', () => {
  const root = document.documentElement;
  afterEach(() => root.style.removeProperty('font-size'));

  it('does not depend on the font size of the page', async () => {
    const visitor = await visit();
    const { style } = visitor.quiz.parentElement!;
    style.width = '500px';
    const check = (what: string) => {
      root.style.fontSize = '16px';
      const before = boxes(visitor.root);
      root.style.fontSize = '10px';
      expect(boxes(visitor.root), what).to.deep.equal(before);
    };
    await takeDefaultQuiz(visitor, ['scars'], {}, { look: ({ step }) => check(step.id) });
    check('the result');
  });
});
