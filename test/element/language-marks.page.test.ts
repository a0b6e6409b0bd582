import { expect, html } from '@open-wc/testing';
import { english } from '../../src/i18n/en.js';
import { french } from '../../src/i18n/fr.js';
import type { Messages } from '../../src/i18n/messages.js';
import { TreatmentQuiz } from '../../src/index.js';
import '../../src/locales/fr.js';
import { addTranslation } from '../../src/translations/index.js';
import { textOf, visit, visitPage } from '../support/quiz-harness.js';
import { goalsQuestion, single, smallQuiz, step } from '../support/quizzes.js';
import { clinicQuiz } from './clinic-quiz.js';
import { network, silence } from './stubs.js';
import { goOn, language, markedAs, marks, resultIn, toResult, unmarked } from './speaking.js';

const QUESTION = 'What would you like help with?';

describe('French words around a quiz in English', () => {
  it('are marked as French, in a frame that is English', async () => {
    const visitor = await visit({ lang: 'fr' });
    expect(language(visitor)).to.equal('en');
    expect(marks(visitor)).to.deep.equal(['fr']);
    expect(markedAs(visitor, 'fr')).to.include.members([french.continue, french.stepOf(1, 9)]);
    expect(visitor.heading()).to.equal(QUESTION);
  });

  it('leave every text of the quiz unmarked', async () => {
    const visitor = await resultIn('fr', ['scars'], { health: ['heart_device'] });
    const marked = markedAs(visitor, 'fr');
    expect(marked).to.include.members([french.resultTitle, french.suggestions]);
    expect(marked.join('\n')).to.not.match(/\b(the|your|skin)\b/);
    expect(marks(visitor)).to.deep.equal(['fr']);
  });

  it('are marked in a reason, where the rest of it is English', async () => {
    const visitor = await resultIn('fr', ['scars']);
    const [reason] = visitor.quiz.recommendation!.treatments[0]!.reasons;
    const said = markedAs(visitor, 'fr').filter((text) => text.startsWith('Vous avez choisi'));
    expect(said).to.not.be.empty;
    expect(reason!.text.replace(/\s/g, ' ').startsWith(`${said[0]} `)).to.equal(true);
    expect(said[0]).to.match(/»\.$/);
    expect(unmarked(visitor)).to.not.match(/Vous|vous|preuves|Attendez/);
    expect(unmarked(visitor)).to.contain('Can make pitted scars less visible.');
  });

  it('are named in the language the page has, not marked inside of a button again', async () => {
    const visitor = await visit({ lang: 'fr' });
    expect(goOn(visitor).querySelectorAll('[lang]').length).to.equal(1);
    expect(textOf(goOn(visitor))).to.equal(french.continue);
  });
});

describe('a quiz in a language the page has no words for', () => {
  const german = () =>
    clinicQuiz({
      id: 'german',
      locale: 'de',
      title: 'Fragen zur Haut',
      steps: [
        step({ ...goalsQuestion(), title: 'Was wünschen Sie sich?' }),
        step(
          single('sun', [
            { id: 'often', label: 'Oft' },
            { id: 'rarely', label: 'Selten' },
          ]),
        ),
      ],
    });

  it('is in its own language, with the English words marked', async () => {
    const visitor = await visit({ definition: german() });
    expect(language(visitor)).to.equal('de');
    expect(visitor.heading()).to.equal('Was wünschen Sie sich?');
    expect(marks(visitor)).to.deep.equal(['en']);
    expect(markedAs(visitor, 'en')).to.include.members([
      english.continue,
      english.stepOf(1, 2),
      english.canSkip,
    ]);
  });

  it('is so on the result, whatever language the page wants', async () => {
    const answers = { goals: ['scars', 'lines'], sun: 'often' };
    for (const lang of ['', 'sw', 'en']) {
      const visitor = await visit({ definition: german(), answers, lang });
      await toResult(visitor);
      expect(language(visitor), lang).to.equal('de');
      const marked = markedAs(visitor, 'en');
      expect(marked, lang).to.include.members([
        english.resultTitle,
        english.notReviewed,
        english.reasons.chose(['SCARS']),
        english.evidence(3),
      ]);
      expect(marked.join('\n')).to.not.match(/It softens them|Results vary|Oft\b/);
      expect(unmarked(visitor), lang).to.not.match(/You chose|evidence|Please|Continue/);
    }
  });

  it('says in which language it is while it cannot be shown', async () => {
    network({ '/slow.json': silence });
    const visitor = await visitPage(
      html`<treatment-quiz lang="fr" src="/slow.json"></treatment-quiz>`,
    );
    expect(language(visitor)).to.equal('fr');
    expect(marks(visitor)).to.deep.equal([]);
  });
});

describe('words that are not complete', () => {
  before(() => {
    const messages: Partial<Messages> = { continue: 'Verder', finish: 'Toon wat past' };
    TreatmentQuiz.addLocale({ lang: 'nl', messages });
  });

  it('have English in the gaps, marked as such', async () => {
    const definition = smallQuiz({
      id: 'dutch',
      locale: 'nl',
      steps: [step({ ...goalsQuestion(), why: 'Daarom.' }), step(single('zon', ['vaak', 'nooit']))],
    });
    const visitor = await visit({ definition });
    expect(textOf(goOn(visitor))).to.equal('Verder');
    expect(language(visitor)).to.equal('nl');
    expect(marks(visitor)).to.deep.equal(['en']);
    expect(markedAs(visitor, 'en')).to.include(english.whyWeAsk).and.to.not.include('Verder');
  });
});

describe('a quiz that is translated in part', () => {
  const own = () => clinicQuiz({ id: 'partly', steps: [step(goalsQuestion())] });

  before(() => {
    addTranslation({
      quiz: 'partly',
      version: '1.0.0',
      lang: 'fr',
      texts: {
        title: 'Petit questionnaire',
        'steps.goals.questions.goals.title': 'Que souhaitez-vous\u00a0?',
        'steps.goals.questions.goals.options.scars.label': 'Cicatrices',
      },
    });
  });

  it('has the rest in its own language, marked', async () => {
    const visitor = await visit({ definition: own(), lang: 'fr' });
    expect(language(visitor)).to.equal('fr');
    expect(marks(visitor)).to.deep.equal(['en']);
    expect(markedAs(visitor, 'en')).to.deep.equal(['LINES']);
    expect(visitor.options()).to.deep.equal(['LINES', 'Cicatrices']);
  });

  it('has it marked inside of a reason and of a list of answers', async () => {
    const answers = { goals: ['scars', 'lines'] };
    const visitor = await visit({ definition: own(), answers, lang: 'fr' });
    await toResult(visitor);
    const marked = markedAs(visitor, 'en');
    expect(marked).to.include.members(['It softens them.', 'LINES', 'Fine needles.']);
    expect(marked.join('\n')).to.not.match(/Vous avez|Cicatrices/);
  });

  it('marks an answer and its group separately', async () => {
    const goals = goalsQuestion();
    for (const option of goals.options!) option.group = 'Wishes';
    const definition = clinicQuiz({ id: 'partly', steps: [step(goals)] });
    const answers = { goals: ['scars', 'lines'] };
    const visitor = await visit({ definition, answers, lang: 'fr' });
    await toResult(visitor);
    const given = visitor.root.querySelector('[part="answers"] dd')!;
    const marked = [...given.querySelectorAll('[lang="en"]')].map(textOf);
    expect(marked).to.deep.equal(['Wishes', 'LINES', 'Wishes']);
    expect(textOf(given)).to.equal('Wishes: LINES · Wishes: Cicatrices');
  });

  it('keeps the page it draws when its id is also a text', async () => {
    const named = step({ ...single('LINES', ['a', 'b']), title: 'x' });
    const definition = clinicQuiz({ id: 'partly', steps: [named, step(goalsQuestion())] });
    const visitor = await visit({ definition, lang: 'fr' });
    const input = visitor.root.querySelector('input')!;
    visitor.quiz.requestUpdate();
    await visitor.settled();
    expect(visitor.root.querySelector('input')).to.equal(input);
  });
});

describe('marks', () => {
  it('do not block clicks', async () => {
    const visitor = await visit({ lang: 'fr' });
    await visitor.choose('Firmer skin');
    const inner = goOn(visitor).querySelector('[lang]')!;
    await visitor.point(inner);
    expect(visitor.heading()).to.not.equal(QUESTION);
  });

  it('are not put into names that only assistive technology reads', async () => {
    const visitor = await visit({ lang: 'fr' });
    for (const named of visitor.root.querySelectorAll('[aria-label]'))
      expect(named.getAttribute('aria-label')).to.not.match(/[<>]|object/);
    expect(visitor.root.querySelectorAll('svg [lang]')).to.have.lengthOf(0);
  });
});
