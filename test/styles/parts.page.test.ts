import { expect } from '@open-wc/testing';
import { consoleErrors, network, replace, silence } from '../element/stubs.js';
import { QuizHarness, visit } from '../support/quiz-harness.js';
import { changed } from '../support/quizzes.js';
import { sheetsOf, tableUnder, theming } from './documented.js';
import {
  offersAnswers,
  offersQuiz,
  resultAnswers,
  resultQuiz,
  stepAnswers,
  stepQuiz,
} from './showcase-quiz.js';

const styles = document.createElement('style');

afterEach(() => {
  styles.remove();
  sessionStorage.clear();
});

/** One page for each screen there is, with every part on one of them. */
async function screens(): Promise<QuizHarness[]> {
  consoleErrors();
  network({ '/slow.json': silence });
  replace(navigator, 'clipboard', undefined);
  const step = await visit({ definition: stepQuiz(), answers: stepAnswers });
  await step.next();
  const later = await visit({ definition: stepQuiz(), answers: { ...stepAnswers, age: 'old' } });
  await later.next();
  const definition = changed(resultQuiz(), 'treatments[0].byGoal', [
    { goal: 'scars', note: 'Three times.' },
  ]);
  const result = await visit({ definition, answers: resultAnswers, bookingUrl: '/book' });
  await result.finish();
  const kept = await visit({ definition: offersQuiz(), answers: offersAnswers, resume: true });
  const offers = await visit({ definition: offersQuiz(), answers: offersAnswers, share: true });
  await offers.finish();
  const loading = await visit({ src: '/slow.json' });
  const failed = await visit({ definition: {} });
  return [step, later, result, kept, offers, loading, failed];
}

const partsIn = ({ root }: QuizHarness) =>
  [...root.querySelectorAll('[part]')].flatMap(({ part }) => [...part]);

describe('the parts', () => {
  it('on all screens are the documented ones, and no others', async () => {
    const documented = tableUnder(await theming(), 'Parts');
    const found = (await screens()).flatMap(partsIn);
    expect([...new Set(found)].sort()).to.deep.equal([...documented].sort());
  });

  it('can each be styled from the page', async () => {
    const documented = tableUnder(await theming(), 'Parts');
    const pages = await screens();
    styles.textContent = documented
      .map((part, index) => `treatment-quiz::part(${part}) { scroll-margin: ${index + 1}px }`)
      .join('\n');
    document.head.append(styles);
    for (const [index, part] of documented.entries()) {
      const elements = pages.flatMap(({ root }) => [...root.querySelectorAll(`[part~="${part}"]`)]);
      expect(elements, part).to.not.be.empty;
      for (const element of elements) {
        expect(getComputedStyle(element).scrollMarginTop, part).to.equal(`${index + 1}px`);
      }
    }
  });

  it('named in the recipes exist, and every declaration is understood', async () => {
    const text = await theming();
    const documented = tableUnder(text, 'Parts');
    document.head.append(styles);
    for (const sheet of sheetsOf(text)) {
      styles.textContent = sheet;
      const rules = [...styles.sheet!.cssRules] as CSSStyleRule[];
      const declared = sheet.replace(/\/\*.*?\*\//g, '').match(/[\w-]+(?=:\s[^{]*?;)/g) ?? [];
      expect(rules.flatMap(({ style }) => [...style]).length, sheet).to.be.at.least(
        declared.length,
      );
      const parts = [...sheet.matchAll(/::part\(([\w-]+)\)/g)].map(([, part]) => part!);
      expect(documented, sheet).to.include.members(parts);
    }
  });
});
