import { expect } from 'chai';
import { joined } from '../../src/check/check-quiz.js';
import { type CheckCommand, outputOf, runCheck } from '../../src/cli/check-command.js';
import type { CheckReport } from '../../src/check/report.js';
import type { Quiz } from '../../src/definition/schema.js';
import { goalsQuestion, mainGoal, multiple, smallQuiz, step } from '../support/quizzes.js';

const soundQuiz = (overrides: Partial<Quiz> = {}): Quiz => {
  const quiz = smallQuiz({
    sources: [{ id: 'S1', title: 'A trial', grade: 'strong' }],
    result: { consultation: 'Ask us.' },
    steps: [
      step(goalsQuestion(), mainGoal('main', 'goals')),
      step(
        multiple('scar_type', [
          { id: 'pitted', goal: 'scars.pitted' },
          { id: 'raised', goal: 'scars.raised' },
        ]),
      ),
    ],
    ...overrides,
  });
  for (const treatment of quiz.treatments) {
    treatment.sources = ['S1'];
    // Home care needs no precautions.
    Object.assign(treatment, { homeCare: true, discomfort: 0, downtimeDays: { min: 0, max: 0 } });
    for (const each of treatment.indications) each.sources = ['S1'];
  }
  return quiz;
};

function run(quiz: unknown, options: Partial<CheckCommand> = {}) {
  const command = {
    ...{ name: 'clinic.json', json: false, today: '2026-11-22' },
    text: typeof quiz === 'string' ? quiz : JSON.stringify(quiz),
    ...options,
  };
  return outputOf(command, joined([runCheck(command)]));
}

const faulty = () => {
  const quiz = soundQuiz();
  quiz.goals.push({ id: 'hair', label: 'Hair' });
  delete quiz.result;
  return quiz;
};

describe('treatment-quiz check', () => {
  it('says of a sound quiz that every check holds and how each was reached', () => {
    const { status, text } = run(soundQuiz());
    expect(status, text).to.equal(0);
    const lines = text.split('\n');
    expect(lines[0]).to.equal('clinic.json: small, version 1.0.0');
    expect(lines.filter((line) => line.startsWith('ok '))).to.have.length(16);
    expect(lines.filter((line) => /^ {6}proved: .+ \([\d,]+ cases\)$/.test(line))).to.have.length(
      16,
    );
    expect(lines.at(-1)).to.equal('No faults. 16 of 16 checks cover every possible run.');
  });

  it('reports faults with their path and answers that show them', () => {
    const { status, text } = run(faulty());
    expect(status).to.equal(1);
    expect(text).to.contain('FAULT No rule is dead, shadowed or contradicts itself');
    expect(text).to.contain('    ! goals.hair: No option lets a visitor choose this goal.');
    expect(text).to.match(/! result\.consultation: .+\n {6}answers: \{\}/);
    expect(text).to.contain('2 of 16 checks found faults.');
  });

  it('counts faults beyond ten, and lists them all as JSON', () => {
    const quiz = soundQuiz();
    for (let index = 0; index < 14; index++) quiz.goals.push({ id: `g${index}` });
    const { text } = run(quiz);
    expect(text.match(/No option lets a visitor/g)).to.have.length(10);
    expect(text).to.contain('and 4 more; --json lists all');
    const { verdicts } = JSON.parse(run(quiz, { json: true }).text) as CheckReport;
    expect(verdicts.find(({ id }) => id === 'rules')!.faults).to.have.length(14);
  });

  it('says at which line and column a file stops being JSON', () => {
    const { status, text } = run('{\n  "id": "clinic",\n}');
    expect(status).to.equal(1);
    expect(text).to.match(/^clinic\.json cannot be used:\n\n {2}line 3, column 1 is where/);
  });

  it('refuses a file that is larger than a page would read', () => {
    const quiz = soundQuiz();
    quiz.result!.limits = Array.from({ length: 180 }, () => 'x'.repeat(3500));
    const text = JSON.stringify(quiz);
    const { status, text: said } = run(text);
    expect(status).to.equal(1);
    expect(said).to.contain(
      `clinic.json has ${text.length} characters, but a page takes no quiz of more than 512000.`,
    );
    expect(run(`${JSON.stringify(soundQuiz())}${' '.repeat(400_000)}`).status).to.equal(0);
  });

  it('refuses a property that is written twice', () => {
    const text = JSON.stringify(soundQuiz()).replace('"title":', '"title":"Another","title":');
    const { status, text: said } = run(text);
    expect(status).to.equal(1);
    expect(said).to.match(/line 1, column \d+ is where "title" is written again/);
  });

  it('reports the mistakes of a definition that cannot be used', () => {
    const { status, text } = run({ ...soundQuiz(), title: 7, colour: 'red' });
    expect(status).to.equal(1);
    expect(text).to.contain('clinic.json cannot be used:');
    expect(text).to.match(/^ {2}title .+$/m);
    expect(text).to.contain('colour');
  });

  it('names the file where a mistake has no place in it', () => {
    expect(run('7').text).to.match(/^ {2}clinic\.json \S/m);
  });

  it('prints as JSON what it found, and nothing else', () => {
    for (const quiz of [soundQuiz(), faulty(), '{', { id: 'x' }]) {
      const { status, text } = run(quiz, { json: true });
      const report = JSON.parse(text) as CheckReport;
      expect(report.schemaVersion).to.equal(1);
      expect(report.ok).to.equal(status === 0);
      expect(report.quiz === null).to.equal(report.issues.length > 0);
      expect(report.statistics).to.equal(undefined);
    }
  });

  it('prints a table of how often each treatment comes up', () => {
    const { text } = run(soundQuiz(), { stats: 'combinations' });
    // Six answers about goals, with the main one, and four about scars; without any there is no goal.
    expect(text).to.contain('How often each treatment comes up, over 24 runs');
    expect(text).to.contain('Every combination of answers counts the same.');
    const [, ...shares] = /^needling +([\d.]+) % +([\d.]+) % +([\d.]+) % +([\d.]+) %$/m.exec(text)!;
    expect(shares.map(Number)).to.deep.equal([95.8, 95.8, 0, 4.2]);
    expect(text).to.match(/4\.2 % {2}no support for the goals chosen/);
  });

  it('weighs answers by chance, or by odds of the author', () => {
    const suggested = (odds?: CheckCommand['odds']) => {
      const { text } = run(soundQuiz(), { json: true, stats: 'chance', odds });
      return (JSON.parse(text) as CheckReport).statistics!.treatments[0]!.suggested;
    };
    const always = { goals: { '': 0 }, scar_type: { '': 0 } };
    expect(suggested()).to.be.within(0.5, 0.999);
    expect(suggested(always)).to.be.closeTo(1, 1e-9);
  });

  it('checks translations that the author brings along', () => {
    const translation = { quiz: 'small', version: '1.0.0', lang: 'es', texts: { title: 'Prueba' } };
    const { status, text } = run(soundQuiz(), { translations: [translation] });
    expect(status).to.equal(1);
    expect(text).to.match(/texts not translated into es: steps\./);
  });

  it('compares reviews with the given day', () => {
    const review = {
      ...{ signedOff: true, by: 'Dr A. Amin', role: 'dermatologist' },
      ...{ on: '2026-01-01', until: '2026-12-31' },
    };
    const quiz = soundQuiz({ review });
    expect(run(quiz, { today: '2025-12-31' }).status).to.equal(1);
    expect(run(quiz, { today: '2026-01-01' }).status).to.equal(0);
    expect(run(quiz, { today: '2026-12-31' }).status).to.equal(0);
    expect(run(quiz, { today: '2027-01-01' }).status).to.equal(1);
  });

  it('reports progress', () => {
    const reported: [string, number][] = [];
    run(soundQuiz(), {
      stats: 'chance',
      onProgress: (what, share) => reported.push([what, share]),
    });
    const shares = reported.map(([, share]) => share);
    expect(shares).to.deep.equal([...shares].sort((a, b) => a - b));
    expect(reported.at(-1)).to.deep.equal(['Done', 1]);
    expect(reported.every(([what, share]) => what && share >= 0 && share <= 1)).to.equal(true);
  });
});
