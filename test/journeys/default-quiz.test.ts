import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { holds } from '../../src/engine/condition.js';
import { trail } from '../../src/engine/trail.js';
import { healthy, healthyUpTo, start } from './healthy.js';

describe('the way through the default quiz', () => {
  it('leads over every step when there is something to tell at each', () => {
    start()
      .answer('goals', 'scars', 'pigment_sun', 'acne_prone')
      .answer('main_goal', 'scars')
      .arrivesAt('details', 'scar_type', 'colour_type', 'spots_today')
      .answer('scar_type', 'surgical_injury')
      .answer('scar_age', 'over_6_months')
      .answer('colour_type', 'sun_spots')
      .answer('spots_today', 'calm')
      .arrivesAt('area', 'area')
      .answer('area', 'face')
      .arrivesAt('age', 'age')
      .answer('age', '35_49')
      .arrivesAt('pregnancy', 'pregnancy')
      .answer('pregnancy', 'none')
      .arrivesAt('skin_type', 'skin_colour', 'sun_reaction')
      .answer('skin_colour', 'pale')
      .answer('sun_reaction', 'usually_burns')
      .arrivesAt('skin_now', 'skin_now')
      .answer('skin_now', 'none')
      .arrivesAt('health', 'health')
      .answer('health', 'none')
      .arrivesAt('comfort', 'downtime', 'needles', 'ready_by')
      .answer('downtime', 'longer')
      .answer('needles', 'fine')
      .answer('ready_by', 'no_date')
      .arrivesAtResult();
  });

  it('is eight steps for a goal without details', () => {
    start().answer('goals', 'firmness').arrivesAt('area');
  });

  for (const [goals, questions] of [
    [['scars'], ['scar_type']],
    [['pigment_sun'], ['colour_type']],
    [['acne_prone'], ['spots_today']],
    [
      ['scars', 'pigment_sun'],
      ['scar_type', 'colour_type'],
    ],
    [['firmness', 'acne_prone'], ['spots_today']],
  ]) {
    it(`asks ${questions!.join(', ')} about ${goals!.join(' and ')}`, () => {
      start()
        .answer('goals', ...goals!)
        .arrivesAt('details', ...questions!);
    });
  }

  it('asks which goal matters most once there are two, among those chosen', () => {
    const run = start().answer('goals', 'scars');
    expect(run.asked()).to.deep.equal(['goals']);
    run.answer('goals', 'firmness');
    expect(run.asked()).to.deep.equal(['goals', 'main_goal']);
    expect(run.offered('main_goal')).to.deep.equal(['firmness', 'scars']);
  });

  it('holds up a visitor without goals, or with four', () => {
    start()
      .isStuckOn('goals')
      .answer('goals', 'firmness', 'fine_lines', 'scars', 'acne_prone')
      .isStuckOn('goals');
  });

  for (const step of ['area', 'age', 'health']) {
    it(`holds up a visitor who skips ${step}`, () => {
      const run = healthy(['firmness'], {}, 'goals');
      if (step !== 'area') healthyUpTo(run.goOn(), { age: 'area', health: 'skin_now' }[step]!);
      run.arrivesAt(step).isStuckOn(step);
    });
  }
});

describe('a visitor who is not sure what to wish for', () => {
  const unsure = () => start().answer('goals', 'not_sure');

  it('is asked no details, and may skip every question about safety but age', () => {
    unsure()
      .arrivesAt('area')
      .arrivesAt('age')
      .isStuckOn('age')
      .answer('age', '22_34')
      .arrivesAt('pregnancy')
      .arrivesAt('skin_type')
      .arrivesAt('skin_now')
      .arrivesAt('health')
      .arrivesAt('comfort')
      .arrivesAtResult()
      .recommends();
  });

  it('ends with a consultation, with no treatment now or later', () => {
    const { treatments, later, leftOut } = healthyUpTo(unsure(), 'comfort').goOn().result();
    expect([treatments, later]).to.deep.equal([[], []]);
    expect(leftOut).to.have.length(12);
  });

  it('gives up the goals chosen before', () => {
    const run = start().answer('goals', 'scars').answer('goals', 'not_sure');
    expect(run.state.answers.goals).to.deep.equal(['not_sure']);
    expect(run.answer('goals', 'scars').state.answers.goals).to.deep.equal(['scars']);
  });
});

describe('a visitor with ingrown hairs only', () => {
  it('is not asked about needles', () => {
    healthy(['ingrown_hair'], {}, 'health').arrivesAt('comfort', 'downtime', 'ready_by');
    healthy(['ingrown_hair', 'firmness'], {}, 'health').arrivesAt(
      'comfort',
      'downtime',
      'needles',
      'ready_by',
    );
  });

  it('is told that the clinic looks at hair colour', () => {
    const { state } = healthy(['ingrown_hair']).arrivesAtResult();
    const { knowledge } = trail(defaultQuiz, state.answers);
    const notes = defaultQuiz.result!.notes!.filter(({ when }) => holds(when, knowledge));
    expect(notes.map(({ text }) => text)).to.include(
      'The clinic checks your hair colour, as laser needs dark hair.',
    );
  });
});

describe('a visitor under 18', () => {
  it('reaches the result at once, without a question about health', () => {
    const run = healthy(['acne_prone'], { age: 'under_18' }, 'age').arrivesAtResult();
    run.recommends('topical_gentle');
    const { advice, notices, later, answers } = run.result();
    expect(advice).to.equal('clinician-first');
    expect(notices[0]!.message).to.contain('with a parent or carer');
    expect(later).to.deep.equal([]);
    expect(answers).to.not.have.any.keys('pregnancy', 'health');
  });

  it('can correct the age and go on where the quiz stopped', () => {
    const run = healthy(['firmness'], { age: 'under_18' }, 'age').arrivesAtResult();
    run.change('age').answer('age', '22_34').arrivesAt('pregnancy').arrivesAt('skin_type');
  });
});

describe('a visitor with a changing mole', () => {
  it('is sent to a doctor at once, and shown no procedure', () => {
    const run = healthy(['scars'], { skin_now: ['suspicious_mole'] }, 'skin_now').arrivesAtResult();
    run.recommends('topical_gentle');
    const { advice, notices, later } = run.result();
    expect(advice).to.equal('see-doctor-soon');
    expect(notices[0]!.message).to.contain('see your doctor soon');
    expect(later).to.deep.equal([]);
  });
});

describe('the place on the body', () => {
  const injections = ['recent_botox', 'recent_filler'];

  for (const area of ['face', 'eyelids', 'neck_chest', 'beard_neck', 'hands_arms', 'other']) {
    it(`${area === 'face' ? 'offers' : 'hides'} recent injections and filler for ${area}`, () => {
      const run = healthy(['firmness'], { area: [area] }, 'skin_type').arrivesAt('skin_now');
      expect(run.offered('skin_now').filter((id) => injections.includes(id))).to.deep.equal(
        area === 'face' ? injections : [],
      );
    });
  }

  it('leaves a hidden injection out of account after a change from face to hands', () => {
    const skinNow = [...injections, 'sensitive_skin'];
    const run = healthy(['scars'], { skin_now: skinNow }).arrivesAtResult();
    expect(run.result().later.map(({ id }) => id)).to.include('microneedling_clinic');
    run.change('area').clear('area', 'face').answer('area', 'hands_arms').arrivesAtResult();
    expect(run.result().facts).to.deep.equal(['sensitive_skin', 'area_off_face']);
    expect(run.result().later).to.deep.equal([]);
  });
});

it('asks about red or sore spots once: with the goal, or among what the skin is like now', () => {
  const asked = healthy(['acne_prone'], {}, 'skin_type').arrivesAt('skin_now');
  expect(asked.offered('skin_now')).to.not.include('active_acne_inflamed');
  const others = healthy(['firmness'], {}, 'skin_type').arrivesAt('skin_now');
  expect(others.offered('skin_now')).to.include('active_acne_inflamed');
});
