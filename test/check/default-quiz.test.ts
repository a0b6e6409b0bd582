import { expect } from 'chai';
import type { CheckReport, Finding } from '../../src/check/report.js';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Treatment } from '../../src/definition/schema.js';
import { recommend } from '../../src/engine/recommend.js';
import { trail } from '../../src/engine/trail.js';
import { ranking } from './judged-by-force.js';

const treatment = (id: string): Treatment => defaultQuiz.treatments.find((each) => each.id === id)!;

/** What the answers of a note have to show, by how the note begins. */
const SHOWN: readonly [RegExp, (note: Finding, match: RegExpExecArray) => void][] = [
  [
    /^The (?:shortest|longest) way has (\d+) steps and (\d+) questions/,
    ({ witness }, [, steps, questions]) => {
      const fullTrail = trail(defaultQuiz, witness!);
      expect([fullTrail.steps.length, fullTrail.questions.size]).to.deep.equal([
        Number(steps),
        Number(questions),
      ]);
    },
  ],
  [
    /^It never comes first: (\w+), which is as gentle/,
    ({ path, witness }, [, gentler]) => {
      const ids = recommend(defaultQuiz, witness!).treatments.map(({ id }) => id);
      expect(ids.indexOf(path.replace('treatments.', ''))).to.be.above(ids.indexOf(gentler!));
      expect(ids).to.include(gentler);
    },
  ],
  [
    /^(\w+) and (\w+) can be equally well supported/,
    ({ witness }, [, one, other]) => {
      const [fullTrail, result] = [trail(defaultQuiz, witness!), recommend(defaultQuiz, witness!)];
      const list = ranking(defaultQuiz, { fullTrail, result });
      const place = list.findIndex(({ id }) => id === one);
      expect(list[place + 1]!.id).to.equal(other);
      expect(list[place + 1]!.score).to.equal(list[place]!.score);
      expect(treatment(one!).downtimeDays.min).to.equal(treatment(other!).downtimeDays.min);
      expect(treatment(one!).discomfort).to.equal(treatment(other!).discomfort);
    },
  ],
];

// Compiled, it takes a third less time.
const { checkQuiz } = (await import(
  '../../lib/check/index.js' as string
)) as typeof import('../../src/check/index.js');

describe('the default quiz, checked', function () {
  this.timeout(180_000);
  let report: CheckReport;
  const check = () => (report ??= checkQuiz(defaultQuiz, { today: '2026-11-22' }));

  it('has no fault, and everything about it is proved', () => {
    const { ok, issues, verdicts } = check();
    expect(verdicts.flatMap(({ faults }) => faults)).to.deep.equal([]);
    expect(verdicts.filter(({ basis }) => basis.kind !== 'proved')).to.deep.equal([]);
    expect(verdicts.map(({ id }) => id)).to.deep.equal([
      ...['reachable', 'ends', 'progress', 'ruled-out', 'no-procedures', 'careful'],
      ...['precautions', 'built-in'],
      ...['never-empty', 'suggested', 'first', 'ties', 'rules', 'options', 'sources', 'languages'],
    ]);
    expect([ok, issues]).to.deep.equal([true, []]);
  });

  it('gives answers with its notes that show what they say', () => {
    const notes = check().verdicts.flatMap((verdict) => verdict.notes);
    const shown = notes.filter(({ witness }) => witness);
    expect(shown).to.not.be.empty;
    for (const note of shown) {
      const known = SHOWN.find(([pattern]) => pattern.test(note.message));
      expect(known, note.message).to.not.equal(undefined);
      known![1](note, known![0].exec(note.message)!);
    }
  });

  it('says how long the shortest and the longest way through it are', () => {
    const ends = check().verdicts.find(({ id }) => id === 'ends')!;
    expect(ends.notes.map(({ message }) => message)).to.deep.equal([
      'The shortest way has 3 steps and 3 questions.',
      'The longest way has 9 steps and 16 questions.',
    ]);
  });
});
