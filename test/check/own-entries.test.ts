import { expect } from 'chai';
import { subjectOf } from '../../src/check/check-quiz.js';
import { observe } from '../../src/check/observe.js';
import type { Verdict } from '../../src/check/report.js';
import { asCarefulAsBuiltIn } from '../../src/check/verdicts/built-in.js';
import { proceduresHavePrecautions } from '../../src/check/verdicts/precautions.js';
import type { Subject } from '../../src/check/verdicts/subject.js';
import { readDefinition } from '../../src/definition/parse-definition.js';
import { treatment } from '../support/quizzes.js';
import { extension, TODAY } from '../definition/extensions.js';

/** A verdict on an extension, as `path: message` of its faults and of its notes. */
function reported(verdictOn: (subject: Subject) => Verdict, parts: object) {
  const found = readDefinition(extension(parts), { today: TODAY });
  const { faults, notes } = verdictOn(
    subjectOf(found, observe(found.quiz), { today: TODAY }, false),
  );
  const lines = (list: typeof faults) => list.map(({ path, message }) => `${path}: ${message}`);
  return { faults: lines(faults), notes: lines(notes) };
}

const inHealth = (option: object) => ({
  steps: [{ id: 'skin_now', questions: [{ id: 'skin_now', options: [option] }] }],
});

describe('an extension', () => {
  it('is faulty where a new option has nearly the id of one that sets a fact', () => {
    const { faults } = reported(
      asCarefulAsBuiltIn,
      inHealth({ id: 'recent_filer', label: 'Filler in the last 6 weeks' }),
    );
    expect(faults).to.deep.equal([
      'steps.skin_now.questions.skin_now.options.recent_filer: This option is new. Did you mean "recent_filler"?',
    ]);
  });

  it('is faulty where a new option among those that set facts sets none', () => {
    const mask = { id: 'snail_mask', label: 'A snail mask this week' };
    expect(reported(asCarefulAsBuiltIn, inHealth(mask)).faults).to.have.length(1);
    const sets = { ...mask, sets: ['recent_waxing'] };
    expect(reported(asCarefulAsBuiltIn, inHealth(sets)).faults).to.deep.equal([]);
  });

  it('reports a wait that differs from its words', () => {
    const waits = (fact: object) => ({
      facts: [
        {
          id: 'recent_filler',
          ...fact,
          precautions: [{ effect: 'defer', waitWeeks: 30, treatments: ['microneedling_clinic'] }],
        },
      ],
    });
    const differs = 'The wait for microneedling_clinic is different now';
    const label = 'steps.skin_now.questions.skin_now.options.recent_filler.label';
    expect(reported(asCarefulAsBuiltIn, waits({})).notes.join())
      .to.contain(differs)
      .and.contain(label);
    const inWords = waits({ message: 'We leave 30 weeks after filler.' });
    expect(reported(asCarefulAsBuiltIn, inWords).notes.join())
      .to.contain(label)
      .and.not.contain(differs);
  });

  it('reports messages that differ, also where only one precaution says something else', () => {
    const said = (fact: object) =>
      reported(asCarefulAsBuiltIn, { facts: [{ id: 'recent_filler', ...fact }] }).notes.filter(
        (each) => each.includes('differs from the built-in quiz. Make sure'),
      );
    expect(said({})).to.deep.equal([]);
    expect(said({ message: 'Filler is fine.' })[0]).to.contain('facts.recent_filler.message');
    const rule = { effect: 'exclude', treatments: ['ipl'], message: 'No light over filler.' };
    expect(said({ precautions: [rule] })).to.deep.equal([
      'facts.recent_filler.message: The message for ipl differs from the built-in quiz. Make sure that it is as careful.',
    ]);
  });

  it('reports how long a wait is that a label in other words has to cover', () => {
    const labelled = (step: string, id: string, option: string, label: string) =>
      reported(asCarefulAsBuiltIn, {
        steps: [{ id: step, questions: [{ id, options: [{ id: option, label }] }] }],
      }).notes.filter((each) => !each.startsWith('addOns'));
    const id = 'isotretinoin_past_6m';
    const label = 'Stopped isotretinoin less than 3 months ago';
    expect(labelled('health', 'health', id, label)).to.deep.equal([
      `steps.health.questions.health.options.${id}.label: The label or the longest wait differs from the built-in quiz. “${label}” must cover everyone who has to wait; the longest wait is 26 weeks.`,
    ]);
    expect(labelled('goals', 'goals', 'scars', 'Scars')).to.deep.equal([]);
  });

  it('reports built-in procedures for which a fact of its own says nothing', () => {
    const rule = { effect: 'exclude', treatments: ['ipl'] };
    const fact = { id: 'own_fact', advice: 'tell-clinic', message: 'So.', precautions: [rule] };
    const { notes } = reported(proceduresHavePrecautions, {
      steps: inHealth({ id: 'own', label: 'Own', sets: ['own_fact'] }).steps,
      facts: [fact],
    });
    const of = (treatment: string) =>
      notes.filter((each) => each.startsWith(`treatments.${treatment}:`));
    expect(of('microneedling_clinic')).to.deep.equal([
      'treatments.microneedling_clinic: No rule says what these facts mean for it: own_fact.',
    ]);
    expect(of('ipl')).to.deep.equal([]);
    expect(reported(proceduresHavePrecautions, {}).notes).to.deep.equal([]);
  });

  it('reports which add-ons are still offered', () => {
    expect(reported(asCarefulAsBuiltIn, {}).notes).to.deep.equal([
      'addOns: Still offered as add-ons: prp.',
    ]);
    const without = { addOns: [{ id: 'prp', remove: true }] };
    expect(reported(asCarefulAsBuiltIn, without).notes).to.deep.equal([]);
  });

  it('is faulty where a procedure is called home care, or nothing rules one out', () => {
    const own = { ...treatment('own_facial', { glow_hydration: 1 }), sessions: { min: 1, max: 3 } };
    const asHomeCare = { ...own, homeCare: true, discomfort: 0, downtimeDays: { min: 0, max: 0 } };
    expect(reported(proceduresHavePrecautions, { treatments: [asHomeCare] }).faults).to.deep.equal([
      'treatments.own_facial.homeCare: It is called home care, which nothing stops, but has the figures of a procedure.',
    ]);
    const having = (effect: string) => ({
      treatments: [own],
      facts: [{ id: 'pregnant', precautions: [{ effect, treatments: ['own_facial'] }] }],
    });
    expect(reported(proceduresHavePrecautions, having('caution')).faults).to.deep.equal([
      'treatments.own_facial: No fact rules this out or postpones it.',
    ]);
    const { faults, notes } = reported(proceduresHavePrecautions, having('exclude'));
    expect(faults).to.deep.equal([]);
    expect(notes.join()).to.contain('active_infection');
  });

  it('reports home care that facts rule out, since it may be a procedure', () => {
    const own = treatment('own_laser', { glow_hydration: 1 }, { homeCare: true });
    Object.assign(own, { discomfort: 1, downtimeDays: { min: 0, max: 2 } });
    const having = (effect: string) => ({
      treatments: [own],
      facts: ['pregnant', 'active_infection'].map((id) => ({
        id,
        precautions: [{ effect, treatments: ['own_laser'] }],
      })),
    });
    const { faults, notes } = reported(proceduresHavePrecautions, having('exclude'));
    expect(faults).to.deep.equal([]);
    expect(notes).to.deep.equal([
      'treatments.own_laser.homeCare: It is called home care, so what stops procedures does not stop it, but these facts rule it out: pregnant, active_infection. If the clinic does it, take "homeCare" away.',
    ]);
    expect(reported(proceduresHavePrecautions, having('caution')).notes).to.deep.equal([]);
    expect(reported(proceduresHavePrecautions, {}).notes).to.deep.equal([]);
  });
});
