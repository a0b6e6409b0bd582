import { expect, html } from '@open-wc/testing';
import type { Quiz } from '../../src/definition/schema.js';
import type { Answers } from '../../src/engine/answers.js';
import { english } from '../../src/i18n/en.js';
import { takeDefaultQuiz, visit, visitPage } from '../support/quiz-harness.js';
import { smallQuiz, treatment } from '../support/quizzes.js';
import { textOf } from '../support/text-of.js';
import { clinicQuiz } from './clinic-quiz.js';

const resultOf = async (answers: Answers, overrides: Partial<Quiz> = {}) => {
  const visitor = await visit({
    definition: clinicQuiz(overrides),
    answers: { health: ['none'], ...answers } as Record<string, string[]>,
    bookingUrl: '/book',
  });
  await visitor.finish();
  return visitor;
};

describe('the result', () => {
  it('says first what is about safety, and closes with where it comes from', async () => {
    const visitor = await visit();
    const answers = { health: ['isotretinoin_past_6m'], needles: 'avoid' };
    await takeDefaultQuiz(visitor, ['scars'], answers);
    const parts = [...visitor.root.querySelectorAll('[part="result"] > [part]')];
    expect(parts.map((part) => part.getAttribute('part'))).to.deep.equal([
      ...['header', 'heading', 'notice', 'suggestions', 'compare', 'later', 'left-out', 'what-if'],
      ...['limits', 'next-step', 'answers', 'sources', 'disclaimer'],
    ]);
  });

  it('has headings that nest below its own', async () => {
    const visitor = await visit({ definition: clinicQuiz(), headingLevel: 3 });
    visitor.quiz.answers = { goals: ['scars'], health: ['none'] };
    await visitor.finish();
    const levels = [...visitor.root.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((each) => [
      textOf(each),
      each.localName,
    ]);
    expect(levels.slice(0, 3)).to.deep.equal([
      ['Your result', 'h3'],
      ['What may suit you', 'h4'],
      ['Needling', 'h5'],
    ]);
    expect(levels).to.deep.include(['How deep', 'h6']);
  });

  it('says whom to speak to, the strictest on top', async () => {
    const visitor = await resultOf({ goals: ['scars'], health: ['tablets', 'implant'] });
    const [first, second] = visitor.root.querySelectorAll('[part="notice"]');
    expect(textOf(first)).to.equal(
      'Speak to a doctor or dermatologist first IMPLANT Ask about the implant.',
    );
    expect(textOf(second)).to.equal('Tell the clinic before you book TABLETS Wait after tablets.');
  });

  it('quotes an answer with its group', async () => {
    const implant = '"id":"implant"';
    const text = JSON.stringify(clinicQuiz()).replace(implant, `${implant},"group":"Metal parts"`);
    const visitor = await resultOf({ goals: ['scars'], health: ['implant'] }, JSON.parse(text));
    expect(visitor.text()).to.contain('Metal parts: IMPLANT Ask about the implant.');
    expect(visitor.section('Your answers')).to.contain('Metal parts: IMPLANT');
  });

  it('gives each suggestion its reason in the visitor’s own terms', async () => {
    const visitor = await resultOf({ goals: ['scars'] });
    const suggestions = visitor.section('What may suit you');
    expect(suggestions).to.contain('You chose “SCARS”. It softens them.');
    expect(suggestions).to.contain('Good evidence');
    for (const { name, reasons } of visitor.quiz.recommendation!.treatments) {
      expect(suggestions).to.contain(name);
      const goals = reasons.filter(({ kind }) => kind === 'goal');
      expect(goals, name).to.not.be.empty;
      for (const { text } of goals) expect(suggestions).to.contain(text);
    }
  });

  it('gives figures as ranges', async () => {
    const visitor = await resultOf({ goals: ['scars'] });
    const terms = (part: Element) =>
      [...part.querySelectorAll('dt')].map(
        (term) => `${textOf(term)}: ${textOf(term.nextElementSibling)}`,
      );
    const [needling, , cream] = visitor.root.querySelectorAll('[part="figures"]');
    expect(terms(needling!)).to.deep.equal([
      'Sessions: 3 to 6 often 4',
      'Gap between: 4 to 6 weeks',
      'Plan runs for: 8 to 30 weeks',
      'First change: about 8 weeks',
      'Time off: 1 to 3 days',
      'Needle length: 0.5 to 2.5 mm',
    ]);
    expect(terms(cream!)).to.include('Plan runs for: 8 to 52 weeks');
  });

  it('shows what it is, what it is like and what to mind', async () => {
    const visitor = await resultOf({ goals: ['scars'], health: ['tablets'] });
    const first = textOf(visitor.root.querySelector('[part="suggestion"]'));
    for (const words of ['Fine needles.', 'It stings.', 'Skin is red.', 'How deep Not deep.']) {
      expect(first).to.contain(words);
    }
    expect(first).to.contain('Only by a professional.').and.contain('Wait after tablets.');
    expect(first).to.contain('Before Come with clean skin.').and.contain('After Wear sunscreen.');
  });

  it('names an add-on to ask about', async () => {
    const visitor = await resultOf({ goals: ['scars'] });
    expect(visitor.section('What may suit you')).to.contain(
      'You can also ask about Serum. It may add a little.',
    );
  });

  it('says what has to wait, how long and from when', async () => {
    const visitor = await resultOf({ goals: ['scars'], health: ['tablets'] });
    expect(visitor.section('Later')).to.equal(
      'Later Laser Wait at least 6 weeks, counted from the last tablet. Wait after tablets.',
    );
    expect(visitor.section('What may suit you')).to.not.contain('Laser');
  });

  it('says why each of the others is left out', async () => {
    const visitor = await resultOf({ goals: ['scars'], health: ['implant'], pain: 'never' });
    const leftOut = visitor.section('Left out, and why');
    expect(leftOut).to.contain('Laser Ask about the implant.');
    expect(leftOut).to.contain('Needling · Peel Left out because you chose “NEVER”.');
  });

  it('says a reason that several have once, with all of their names', async () => {
    const visitor = await visit();
    await takeDefaultQuiz(visitor, ['scars'], { downtime: 'none', needles: 'avoid' });
    const groups = [...visitor.sectionElement('Left out')!.querySelectorAll('li')].map((item) => ({
      names: textOf(item.querySelector('strong')).split(' · '),
      reasons: textOf(item.querySelector('p')),
    }));
    expect(new Set(groups.map(({ reasons }) => reasons)).size).to.equal(groups.length);
    expect(groups.some(({ names }) => names.length > 1)).to.equal(true);
    const { leftOut } = visitor.quiz.recommendation!;
    expect(groups.flatMap(({ names }) => names)).to.have.members(leftOut.map(({ name }) => name));
    for (const { name, reasons } of leftOut) {
      const group = groups.find(({ names }) => names.includes(name))!;
      expect(group.reasons, name).to.equal(reasons.map(({ text }) => text).join(' '));
    }
  });

  it('closes a long list of what is left out until it is asked for', async () => {
    const visitor = await resultOf({ goals: ['lines'], health: ['implant'] });
    expect(visitor.sectionElement('Left out')!.querySelector('details')!.open).to.equal(true);
    const reasons = ['One.', 'Two.', 'Three.', 'Four.'];
    const treatments = [
      treatment('peel', { lines: 2 }),
      ...reasons.map((note, index) => ({
        ...treatment(`other${index}`, {}),
        indications: [{ goal: 'lines', strength: 0 as const, note }],
      })),
    ];
    const longer = await visit({
      definition: smallQuiz({ treatments }),
      answers: { goals: ['lines'] },
    });
    await longer.finish();
    expect(longer.sectionElement('Left out')!.querySelector('details')!.open).to.equal(false);
    await longer.openGroup('Left out');
    expect(longer.sectionElement('Left out')!.querySelector('details')!.open).to.equal(true);
  });

  it('says what to keep in mind, and whether a clinician supports it', async () => {
    const visitor = await resultOf({ goals: ['lines'] });
    const limits = [...visitor.sectionElement('Please keep in mind')!.querySelectorAll('li')];
    expect(limits.map(textOf)).to.deep.equal([
      'Results vary.',
      'Lines take time.',
      'No clinician has signed off this content yet.',
    ]);
    const review = { signedOff: true, by: 'Dr Ada', role: 'dermatologist' };
    const signed = await resultOf(
      { goals: ['scars'] },
      { review: { ...review, on: '2026-01-02', until: '2027-01-02' } },
    );
    expect(signed.section('Please keep in mind')).to.contain(
      'Content reviewed by Dr Ada, dermatologist, on 2026-01-02; next review by 2027-01-02.',
    );
    expect(signed.section('Please keep in mind')).to.not.contain('Lines take time.');
  });

  it('has room for the clinic’s own form and small print', async () => {
    const visitor = await visitPage(
      html`<treatment-quiz .definition=${clinicQuiz()}>
        <button slot="result-actions">Call us</button>
        <p slot="disclaimer">Small print.</p>
      </treatment-quiz>`,
    );
    const own = [...visitor.quiz.children];
    expect(own.map((each) => each.checkVisibility())).to.deep.equal([false, false]);
    await visitor.finish();
    expect(own.map((each) => each.checkVisibility())).to.deep.equal([true, true]);
  });
});

describe('a result that keeps procedures away', () => {
  for (const [fact, title, message] of [
    ['mole', 'Please see a doctor soon', 'Have the mole checked.'],
    ['child', 'Speak to a doctor or dermatologist first', 'Come with 18.'],
  ]) {
    it(`(${fact}) says so first, and offers neither booking nor the clinic’s form`, async () => {
      const visitor = await visitPage(
        html`<treatment-quiz
          booking-url="/book"
          .definition=${clinicQuiz()}
          .answers=${{ goals: ['scars'], health: [fact!, 'tablets'] }}
          ><a slot="result-actions" href="/book">Book here</a></treatment-quiz
        >`,
      );
      await visitor.finish();
      expect(visitor.headings().slice(0, 2)).to.deep.equal(['Your result', title]);
      expect(visitor.section(title!)).to.contain(message);
      expect(visitor.hasLink('Book a consultation')).to.equal(false);
      expect(visitor.root.querySelectorAll('slot[name="result-actions"]')).to.have.lengthOf(0);
      expect(visitor.quiz.querySelector('a')!.checkVisibility()).to.equal(false);
      expect(visitor.text()).to.not.contain('Come and talk.');
      expect(visitor.section('Later')).to.equal('');
      expect(visitor.section('Care at home')).to.contain('Cream');
      for (const name of ['Needling', 'Laser', 'Peel']) {
        expect(visitor.section('Care at home'), name).to.not.contain(name);
        expect(visitor.section('Left out'), name).to.contain(name);
      }
    });
  }
});

describe('a result with little to suggest', () => {
  it('is home care, and a consultation, for those who keep their health private', async () => {
    const visitor = await resultOf({ goals: ['scars'], health: ['private'] });
    expect(visitor.section('Care at home')).to.contain('Home care for now.').and.contain('Cream');
    expect(visitor.headings()).to.not.include('What may suit you');
    expect(visitor.hasLink('Book a consultation')).to.equal(true);
  });

  it('is nothing right now, and someone to talk to', async () => {
    const visitor = await resultOf({});
    expect(visitor.section('Nothing to suggest right now')).to.contain('Talk to a clinician');
    expect(visitor.section('Next step')).to.contain('Come and talk.');
    expect(visitor.link('Book a consultation').getAttribute('href')).to.equal('/book');
  });
});

describe('where a result comes from', () => {
  const sources = async (answers: Answers) => {
    const visitor = await resultOf(answers);
    return [...(visitor.sectionElement('Sources')?.querySelectorAll('li') ?? [])].map(textOf);
  };

  it('is every source of what is shown, with how sure it is', async () => {
    expect(await sources({ goals: ['scars'], health: ['tablets'] })).to.include.members([
      'A trial (strong)',
      'A guide (experts disagree)',
      'About serum (limited)',
    ]);
  });

  it('is the sources of notes, too', async () => {
    expect(await sources({ goals: ['lines'] })).to.include('About lines (moderate)');
  });

  it('is said also where no source was found', async () => {
    const said = (await sources({ goals: ['lines'] })).join(' ');
    expect(said).to.contain(english.grades.unsourced);
    expect((await sources({ goals: ['scars'] })).join(' ')).to.not.contain(
      english.grades.unsourced,
    );
  });

  it('is no source of an add-on that is not shown', async () => {
    expect(await sources({ goals: ['lines'] })).to.not.include('About serum (limited)');
  });

  it('opens beside the page, and learns nothing of it', async () => {
    const visitor = await resultOf({ goals: ['scars'] });
    await visitor.openGroup('Sources');
    const { href, target, rel } = visitor.link('A trial');
    expect([href, target]).to.deep.equal(['https://example.org/trial', '_blank']);
    expect(rel.split(' ')).to.include.members(['noopener', 'noreferrer']);
  });
});

it('HTML in a definition is shown as it is written', async () => {
  const wild = '<img src=x onerror=alert(1)><b>bold</b>';
  const names = new Set(['title', 'intro', 'label', 'name', 'message', 'text', 'what', 'note']);
  const definition = JSON.parse(JSON.stringify(clinicQuiz()), (key, value) =>
    names.has(key) && typeof value === 'string' ? wild : value,
  ) as Quiz;
  const visitor = await visit({
    definition,
    answers: { goals: ['scars', 'lines'], health: ['tablets'] },
  });
  expect(visitor.text()).to.contain(wild);
  expect(visitor.root.querySelectorAll('img, b')).to.have.lengthOf(0);
  await visitor.finish();
  expect(visitor.text()).to.contain(wild);
  expect(visitor.root.querySelectorAll('img, b')).to.have.lengthOf(0);
});
