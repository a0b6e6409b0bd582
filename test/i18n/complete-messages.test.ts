import { expect } from 'chai';
import { completeMessages } from '../../src/i18n/complete-messages.js';
import { english } from '../../src/i18n/en.js';
import type { Messages } from '../../src/i18n/messages.js';

/** Completed messages, and what was noted of them. */
function completed(messages: Partial<Messages>) {
  const noted = new Map<string, boolean>();
  const all = completeMessages(messages, (text, isStandIn) => noted.set(text, isStandIn));
  return { all, noted };
}

describe('words that are not complete', () => {
  it('are used as far as they go', () => {
    const { all, noted } = completed({ back: 'Terug', stepOf: (step) => `Vraag ${step}` });
    expect(all.back).to.equal('Terug');
    expect(all.stepOf(2, 9)).to.equal('Vraag 2');
    expect(noted.get('Terug')).to.equal(false);
    expect(noted.get('Vraag 2')).to.equal(false);
  });

  it('have English in the gaps, which is noted as that', () => {
    const { all, noted } = completed({ back: 'Terug' });
    expect(all.continue).to.equal(english.continue);
    expect(all.stepOf(2, 9)).to.equal('Question 2 of 9');
    expect(noted.get(english.continue)).to.equal(true);
    expect(noted.get('Question 2 of 9')).to.equal(true);
  });

  it('are completed inside a group of words as well', () => {
    const { all, noted } = completed({
      advice: { 'tell-clinic': 'Vertel het' } as Messages['advice'],
      reasons: { noGoal: 'Geen doel.' } as Messages['reasons'],
    });
    expect(all.advice['tell-clinic']).to.equal('Vertel het');
    expect(all.advice['see-doctor-soon']).to.equal(english.advice['see-doctor-soon']);
    expect(all.reasons.noGoal).to.equal('Geen doel.');
    expect(all.reasons.notForGoals).to.equal(english.reasons.notForGoals);
    expect(noted.get(english.advice['see-doctor-soon'])).to.equal(true);
    expect(noted.get('Vertel het')).to.equal(false);
  });

  it('say nothing of what the widget has no place for', () => {
    const { all } = completed({ back: 'Terug', extra: 'Meer' } as Partial<Messages>);
    expect(Object.keys(all)).to.deep.equal(Object.keys(english));
  });

  it('leave what was given, and English, as they were', () => {
    const given = Object.freeze({ back: 'Terug' });
    const before = JSON.stringify(english);
    completed(given);
    expect(JSON.stringify(english)).to.equal(before);
  });
});
