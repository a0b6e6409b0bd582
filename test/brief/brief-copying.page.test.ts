import { expect, waitUntil } from '@open-wc/testing';
import { english } from '../../src/brief/messages/en.js';
import { doubleClick } from '../support/double-click.js';
import { takeDefaultQuiz } from '../support/quiz-harness.js';
import { clipboard } from './brief-harness.js';
import { onResult } from './brief-page.js';

describe('"Copy as text"', () => {
  it('copies the brief', async () => {
    const copied = clipboard();
    const { visitor, brief } = await onResult();
    await brief.press(english.copy);
    await waitUntil(() => brief.said(), 'an answer');
    expect(brief.said()).to.equal(english.copied);
    expect(copied).to.have.length(1);
    expect(copied[0]).to.match(/^What may suit your skin\?\nFor your consultation\n\nWishes\n- /);
    expect(copied[0]).to.contain('Your health and medicines: None of these');
    expect(visitor.all('quiz-action').map(({ detail }) => detail)).to.deep.equal([
      { action: 'copy' },
    ]);
  });

  it('does so once, also on a double click', async () => {
    const copied = clipboard();
    const { brief } = await onResult();
    doubleClick(brief.button(english.copy));
    await waitUntil(() => brief.said(), 'an answer');
    expect(copied).to.have.length(1);
  });

  it('gives the text to copy by hand where that fails', async () => {
    clipboard(false);
    const { visitor, brief } = await onResult();
    await brief.press(english.copy);
    await waitUntil(() => brief.byHand(), 'the text');
    expect(brief.said()).to.equal(english.copyFailed);
    expect(brief.byHand()).to.match(/^What may suit your skin\?\nFor your consultation\n/);
    visitor.quiz.restart();
    await takeDefaultQuiz(visitor, ['scars']);
    await brief.settled();
    expect(brief.byHand()).to.equal(undefined);
  });

  it('does nothing while the quiz is disabled', async () => {
    const copied = clipboard();
    const { visitor, brief } = await onResult();
    visitor.quiz.disabled = true;
    await visitor.settled();
    await brief.press(english.copy);
    await brief.press(english.print);
    expect(copied).to.deep.equal([]);
    expect(brief.frames()).to.equal(0);
    expect(visitor.all('quiz-action')).to.deep.equal([]);
  });

  it('does nothing where the page keeps it from acting', async () => {
    const copied = clipboard();
    const { visitor, brief } = await onResult();
    visitor.quiz.addEventListener('quiz-action', (event) => event.preventDefault());
    await brief.press(english.copy);
    expect(copied).to.deep.equal([]);
    expect(brief.said()).to.equal('');
  });
});
