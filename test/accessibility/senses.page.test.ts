import { expect } from '@open-wc/testing';
import { type QuizHarness, visit } from '../support/quiz-harness.js';
import { textOf } from '../support/text-of.js';
import { screens } from './screens.js';

const all = ({ root }: QuizHarness, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

describe('with less motion', () => {
  it('one rule stops every animation and transition', async () => {
    const { root } = await visit();
    const rules = root.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    const media = rules.filter(
      (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('reduced-motion'),
    ) as CSSMediaRule[];
    expect(media.map(({ conditionText }) => conditionText)).to.deep.equal([
      '(prefers-reduced-motion: reduce)',
    ]);
    const { selectorText, style } = media[0]!.cssRules[0] as CSSStyleRule;
    expect(selectorText).to.equal('*');
    expect(style.animationName).to.equal('none');
    expect(style.transitionProperty).to.equal('none');
    expect(style.getPropertyPriority('animation-name')).to.equal('important');
    expect(style.getPropertyPriority('transition-property')).to.equal('important');
    // The rule does not reach what is drawn before and after an element.
    const others = rules.filter((rule) => /::(before|after)[^}]*(anim|trans)/.test(rule.cssText));
    expect(others).to.deep.equal([]);
  });
});

describe('without colours', () => {
  it('what is chosen is a radio or checkbox that is ticked, on the body map, too', async () => {
    const visitor = await screens['the body map']!();
    const region = () =>
      all(visitor, '.region[aria-checked="true"]').map((place) => place.getAttribute('aria-label'));
    await visitor.choose('Face');
    expect(region()).to.deep.equal(['Face']);
    expect(visitor.chosen()).to.deep.equal(['Face']);
    const { width, height } = visitor.control('Face').getBoundingClientRect();
    expect(Math.min(width, height)).to.be.above(12);
    expect(getComputedStyle(visitor.control('Face')).appearance).to.not.equal('none');
  });

  it('an error is a sign and a sentence beside its question', async () => {
    const visitor = await screens['every kind with an error']!();
    expect(all(visitor, '[part="error"]')).to.have.length(3);
    for (const error of all(visitor, '[part="error"]')) {
      expect(error.querySelector('svg')).to.exist;
      expect(textOf(error)).to.match(/^Choose/);
    }
  });

  it('a notice is a sign and a heading, and evidence is said in words', async () => {
    const visitor = await screens['a result with notices']!();
    const notices = all(visitor, '[part="notice"]');
    expect(notices).to.not.deep.equal([]);
    for (const notice of notices) {
      expect(notice.querySelector('svg')).to.exist;
      expect(textOf(notice.querySelector('h3'))).to.not.equal('');
    }
    for (const caution of all(visitor, '[part="caution"]')) {
      expect(caution.querySelector('svg')).to.exist;
      expect(textOf(caution)).to.not.equal('');
    }
    for (const evidence of all(visitor, '[part="evidence"]')) {
      expect(textOf(evidence)).to.match(/evidence/);
    }
  });

  it('a colour of skin has a name', async () => {
    const visitor = await screens['colours of skin']!();
    for (const swatch of all(visitor, '.swatch')) {
      expect(textOf(swatch.closest('.option')!.querySelector('label'))).to.not.equal('');
    }
  });

  it('links and buttons are underlined, framed or have a sign', async () => {
    for (const name of ['a single question', 'a result with suggestions', 'failure']) {
      const visitor = await screens[name]!();
      for (const each of all(visitor, 'a[href], button')) {
        const { textDecorationLine, borderTopWidth } = getComputedStyle(each);
        const isMarked = textDecorationLine === 'underline' || borderTopWidth !== '0px';
        expect(isMarked || each.querySelector('svg'), textOf(each)).to.be.ok;
      }
      visitor.quiz.remove();
    }
  });
});
