import { expect } from '@open-wc/testing';
import { TreatmentQuiz } from '../../src/element/treatment-quiz.js';

describe('the class of <treatment-quiz>, imported alone', () => {
  it('registers nothing', () => {
    expect(customElements.get('treatment-quiz')).to.equal(undefined);
    expect(() => new TreatmentQuiz()).to.throw(TypeError);
  });

  it('works under a name of the page’s own', async () => {
    customElements.define('our-quiz', class extends TreatmentQuiz {});
    const quiz = document.createElement('our-quiz') as TreatmentQuiz;
    document.body.append(quiz);
    await quiz.updateComplete;
    expect(quiz.shadowRoot!.querySelectorAll('input')).to.have.length.above(1);
    quiz.remove();
  });
});
