import { expect } from 'chai';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import type { Answers } from '../../src/engine/answers.js';
import { healthy, healthyUpTo } from './healthy.js';

describe('careful answers', () => {
  it('treat a skipped question about pregnancy like pregnancy', () => {
    const run = healthy(['firmness'], {}, 'age').arrivesAt('pregnancy').arrivesAt('skin_type');
    healthyUpTo(run, 'comfort').arrivesAtResult().recommends('topical_gentle');
  });

  it('treat two unsure answers about the skin as a skin type that is not known', () => {
    const unsure = { skin_colour: 'not_sure', sun_reaction: 'not_sure' };
    const run = healthy(['pigment_sun'], unsure).arrivesAtResult();
    expect(run.result().facts).to.deep.equal(['sun_spots_unchecked', 'phototype_unknown']);
    run.recommends('topical_gentle', 'topical_retinoid', 'laser_fractional_nonablative');
  });

  it('leave home care to those who keep their health private', () => {
    healthy(['scars'], { health: ['prefer_not_to_say'] })
      .arrivesAtResult()
      .recommends('topical_gentle');
  });
});

describe('what visitors in good health can ask about', () => {
  const suggested = new Set<string>();

  for (const [goals, answers, treatments] of [
    [
      ['scars'],
      {},
      ['microneedling_clinic', 'laser_fractional_ablative', 'laser_fractional_nonablative'],
    ],
    [
      ['scars'],
      { scar_type: ['stretch_marks'] },
      ['microneedling_clinic', 'laser_fractional_nonablative', 'rf_microneedling'],
    ],
    [['scars'], { scar_type: ['raised'] }, ['topical_gentle']],
    [['pigment_sun'], {}, ['ipl', 'topical_gentle', 'topical_retinoid']],
    [['pigment_sun'], { colour_type: ['tan'] }, ['topical_gentle']],
    [
      ['fine_lines', 'pigment_sun'],
      { main_goal: 'fine_lines' },
      ['topical_retinoid', 'laser_fractional_nonablative', 'peel_medium'],
    ],
    [['glow_hydration'], {}, ['topical_gentle', 'hydradermabrasion', 'peel_superficial']],
    [
      ['firmness'],
      { downtime: 'none', needles: 'avoid' },
      ['topical_retinoid', 'led', 'topical_gentle'],
    ],
    [['ingrown_hair'], {}, ['laser_hair_reduction', 'topical_gentle', 'topical_retinoid']],
    [['acne_prone'], {}, ['topical_retinoid', 'topical_gentle', 'peel_superficial']],
    [['firmness'], { needles: 'avoid' }, ['topical_retinoid', 'led', 'topical_gentle']],
    [['scars'], { ready_by: 'under_2_weeks' }, ['topical_gentle']],
  ] as [string[], Answers, string[]][]) {
    it(`${goals.join(' and ')} ${JSON.stringify(answers)}: ${treatments.join(', ')}`, () => {
      healthy(goals, answers)
        .arrivesAtResult()
        .recommends(...treatments);
      for (const treatment of treatments) suggested.add(treatment);
    });
  }

  it('is every treatment of the quiz at least once', () => {
    expect([...suggested].sort()).to.deep.equal(defaultQuiz.treatments.map(({ id }) => id).sort());
  });
});

describe('each level of advice', () => {
  for (const [advice, answers] of [
    ['none', {}],
    ['none', { skin_colour: 'light_brown' }],
    ['tell-clinic', { health: ['heart_device'] }],
    ['clinician-first', { health: ['heart_device', 'keloid_history'] }],
    ['see-doctor-soon', { skin_now: ['suspicious_mole', 'active_infection'] }],
  ] as [string, Answers][]) {
    it(`${advice} is reached with ${JSON.stringify(answers)}`, () => {
      const run = healthy(['scars'], answers);
      expect((run.state.step === null ? run : run.arrivesAtResult()).result().advice).to.equal(
        advice,
      );
    });
  }
});

describe('what has to wait', () => {
  it('is shown with the longest wait and what it counts from', () => {
    const run = healthy(['scars'], {
      skin_now: ['recent_waxing', 'sunburn_or_tan_recent'],
      health: ['isotretinoin_past_6m'],
    }).arrivesAtResult();
    const [first] = run.result().later;
    expect([first!.id, first!.waitWeeks, first!.waitFrom]).to.deep.equal([
      'microneedling_clinic',
      26,
      'your last isotretinoin capsule',
    ]);
    run.recommends('topical_gentle', 'topical_retinoid');
  });
});
