import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { checkView, type CheckViewProps } from '../../demo/playground/check-view.js';
import type { CheckState } from '../../demo/playground/checker.js';
import { shareText } from '../../demo/playground/outcomes-view.js';
import type { CheckReport, Verdict } from '../../src/check/report.js';
import { atTheDesk, smallText } from './author.js';

const verdict: Verdict = {
  id: 'never-empty',
  title: 'No result is empty',
  holds: true,
  basis: { kind: 'proved', how: 'every combination', cases: 1234 },
  faults: [],
  notes: [],
};

const report: CheckReport = {
  schemaVersion: 1,
  quiz: { id: 'small', version: '1', locale: 'en' },
  ok: false,
  issues: [],
  verdicts: [
    verdict,
    {
      ...verdict,
      id: 'first',
      title: 'Every treatment can come first',
      holds: false,
      basis: { kind: 'sampled', how: 'random runs', runs: 500 },
      faults: [
        { path: 'treatments.facial', message: 'Never comes first.', witness: { wish: 'glow' } },
      ],
    },
  ],
  statistics: {
    weighting: 'Every combination of answers counts the same.',
    runs: '12000',
    basis: verdict.basis,
    treatments: [
      {
        id: 'facial',
        name: 'A facial',
        suggested: 0.75,
        first: 0.25,
        later: 0.0004,
        leftOut: 0.2496,
        rules: [{ rule: 'Under 18', share: 0.2 }],
      },
    ],
  },
};

/** Draws what the panel shows, and notes what is pressed. */
function drawn(state: CheckState, props: Partial<CheckViewProps> = {}) {
  const host = document.createElement('div');
  const nothing = () => undefined;
  render(
    checkView({
      state,
      canCheck: true,
      weighting: 'chance',
      onWeigh: nothing,
      onStart: nothing,
      onStop: nothing,
      onShow: nothing,
      onFind: nothing,
      ...props,
    }),
    host,
  );
  const press = (name: string) =>
    [...host.querySelectorAll('button')].find((each) => each.textContent!.trim() === name)!.click();
  return { host, press, words: host.textContent!.replace(/\s+/g, ' ') };
}

const done: CheckState = { status: 'done', report, isStale: false };

describe('what the checker found', () => {
  it('puts what does not hold first, and says how many', () => {
    const { host, words } = drawn(done);
    expect(words).to.contain('1 of 2 things do not hold.');
    const titles = [...host.querySelectorAll('.verdict-head strong')].map((it) => it.textContent);
    expect(titles).to.deep.equal(['Every treatment can come first', 'No result is empty']);
  });

  it('never calls a sample a proof', () => {
    const [sampled, proved] = [...drawn(done).host.querySelectorAll('.verdicts > li')].map((it) =>
      it.textContent!.replace(/\s+/g, ' '),
    );
    expect(sampled).to.contain('Sampled, random runs (500 runs; not a proof)');
    expect(sampled).to.not.contain('Proved');
    expect(proved).to.contain('Proved, every combination (1,234 cases)');
  });

  it('hands on the answers that show a fault, and its place', () => {
    const shown: unknown[] = [];
    const { press } = drawn(done, {
      onShow: (witness) => shown.push(witness),
      onFind: (path) => shown.push(path),
    });
    press('Show these answers');
    press('treatments.facial');
    expect(shown).to.deep.equal([{ wish: 'glow' }, 'treatments.facial']);
  });

  it('says so when the text has changed since', () => {
    expect(drawn({ ...done, isStale: true }).words).to.contain('The text has changed since');
  });

  it('gives the shares of each treatment as bars, as figures, and as a table', () => {
    const { host } = drawn(done);
    const grown = [...host.querySelectorAll<HTMLElement>('.bar i')].map((each) => [
      each.dataset.part,
      Number(each.style.flexGrow),
    ]);
    expect(grown).to.deep.equal([
      ['first', 0.25],
      ['suggested', 0.5],
      ['later', 0.0004],
      ['out', 0.2496],
    ]);
    const cells = [...host.querySelectorAll('tbody td')].map((cell) => cell.textContent);
    expect(cells).to.deep.equal(['25.0 %', '50.0 %', 'under 0.1 %', '25.0 %']);
    expect(host.querySelector('.bars')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('never rounds to nothing or to all', () => {
    expect([0, 0.00001, 0.5, 0.99999, 1].map(shareText)).to.deep.equal([
      '0 %',
      'under 0.1 %',
      '50.0 %',
      'over 99.9 %',
      '100 %',
    ]);
  });
});

describe('the check in the playground', () => {
  it('runs beside the page, and shows a fault in the live quiz', async () => {
    const author = await atTheDesk();
    const { visitor } = author;
    await author.openQuiz();
    author.tab('Check').click();
    visitor.control('Check this quiz').click();
    const verdicts = () => author.page.querySelectorAll('.verdicts > li').length;
    await visitor.until(verdicts, 'verdicts');
    expect(author.page.querySelectorAll('.bars .outcome')).to.have.length(2);
    const shows = [...author.page.querySelectorAll<HTMLElement>('.findings button')].filter(
      (each) => each.textContent === 'Show these answers',
    );
    expect(shows).to.not.be.empty;
    shows[0]!.click();
    await visitor.quiz().updateComplete;
    expect(visitor.quiz().answers).to.not.deep.equal({});
  });

  it('is out of date once the text is another', async () => {
    const author = await atTheDesk();
    await author.openQuiz();
    author.tab('Check').click();
    author.visitor.control('Check this quiz').click();
    await author.visitor.until(() => author.page.querySelector('.verdicts'), 'verdicts');
    await author.openQuiz(smallText('A small clinic', 'Another clinic'));
    expect(author.page.querySelector('#check')!.textContent).to.contain('has changed since');
  });
});
