import { expect } from 'chai';
import { smallQuiz } from '../support/quizzes.js';
import { describeMistakes, issuesOf, type Mistake } from './issues.js';

const CONDITION =
  'should be a condition with one of "all", "any", "not", "answered", "includes", "is", "fact"';
const KINDS = 'should be one of "single", "multiple", "scale", "body-map"';
const ID = 'should be an id of letters, digits, "-" and "_"';
const AREA = 'steps[2].questions[0]';
const COLOUR = 'steps[3].questions[0]';
const HEALTH = 'steps[3].questions[1]';

describe('describeIssue', () => {
  describeMistakes('given something missing', [
    ['schemaVersion', undefined, 'is missing; it should be 1.'],
    ['title', undefined, 'is missing; it should be text.'],
    ['review', undefined, 'is missing; it should be an object.'],
    ['review.signedOff', undefined, 'is missing; it should be true or false.'],
    ['steps[0].id', undefined, 'is missing; it should be text.'],
    ['steps[4]', { id: 'empty' }, 'is missing; it should be a list.', 'steps[4].questions'],
    [`${AREA}.kind`, undefined, `is missing; it ${KINDS}.`],
    [`${AREA}.title`, undefined, 'is missing; it should be text.'],
    [`${HEALTH}.careful.message`, undefined, 'is missing; it should be text.'],
    [`${AREA}.options[0].label`, undefined, 'is missing; it should be text.'],
    ['treatments[0].discomfort', undefined, 'is missing; it should be one of 0, 1, 2, 3, 4.'],
    ['treatments[0].downtimeDays.max', undefined, 'is missing; it should be a number.'],
    [
      'facts[2].advice',
      undefined,
      'is missing; it should be one of "none", "tell-clinic", "clinician-first", "see-doctor-soon".',
    ],
  ]);

  describeMistakes('given the wrong type', [
    ['title', 5, 'is 5, but should be text.'],
    ['title', '', 'is "", but should be text.'],
    ['title', ' \n', 'is " \\n", but should be text.'],
    ['review', 'no', 'is "no", but should be an object.'],
    ['review.signedOff', 'yes', 'is "yes", but should be true or false.'],
    ['result.limits', {}, 'is an object, but should be a list.'],
    ['steps[1].title', ['Details'], 'is a list, but should be text.'],
    ['steps[3].questions[2]', 5, 'is 5, but should be an object.'],
    ['steps[3].questions[2]', null, 'is null, but should be an object.'],
    ['steps[3].questions[2]', [], 'is an empty list, but should be an object.'],
    [`${HEALTH}.options[1]`, 'no', 'is "no", but should be an object.'],
    [`${HEALTH}.options[1].exclusive`, 1, 'is 1, but should be true or false.'],
    [`${COLOUR}.options[0].level`, '1', 'is "1", but should be a number.'],
    [`${COLOUR}.options[0].level`, NaN, 'is NaN, but should be a number.'],
    [`${COLOUR}.options[0].level`, -1, 'is -1, but should be 0 or more.'],
    ['facts[1].precautions[0].waitWeeks', null, 'is null, but should be a number.'],
    ['facts[0].stopsProcedures', 'true', 'is "true", but should be true or false.'],
  ]);

  describeMistakes('given a property that does not exist', [
    ['titel', 'x', 'is not a property known here. Did you mean "title"?'],
    ['background', 'red', 'is not a property known here.'],
    ['steps[0].whn', { answered: 'goals' }, 'is not a property known here. Did you mean "when"?'],
    [`${AREA}.Help`, 'x', 'is not a property known here. Did you mean "help"?'],
    [`${AREA}.options[0].lable`, 'x', 'is not a property known here. Did you mean "label"?'],
    [`${HEALTH}.careful.fact`, 'ill', 'is not a property known here. Did you mean "facts"?'],
    ['treatments[0].sesions', { min: 1 }, 'is not a property known here. Did you mean "sessions"?'],
    [
      'facts[0].precautions[0].effects',
      'defer',
      'is not a property known here. Did you mean "effect"?',
    ],
    ['sources[0].link', 'x', 'is not a property known here.'],
    ['treatments[0].constructor', 'x', 'is not a property known here.'],
  ]);

  it('takes "__proto__" in a file for a property that does not exist', () => {
    const text = JSON.stringify(smallQuiz()).replace('{', '{"__proto__":{"title":"x"},');
    expect(issuesOf(JSON.parse(text))).to.deep.equal([
      { path: '__proto__', message: 'is not a property known here.' },
    ]);
  });

  describeMistakes('given a bad id', [
    ['id', 'my quiz', `is "my quiz", but ${ID}.`],
    ['steps[0].id', '', `is "", but ${ID}.`],
    ['steps[0].id', '__proto__', `is "__proto__", but ${ID}.`],
    ['steps[0].id', '-a', `is "-a", but ${ID}.`],
    ['steps[0].id', 'x'.repeat(65), `is "${'x'.repeat(65)}", but ${ID}.`],
    ['steps[0].id', 7, 'is 7, but should be text.'],
    [`${HEALTH}.options[0].id`, 'yes!', `is "yes!", but ${ID}.`],
    [`${HEALTH}.options[0].id`, 'ja ', `is "ja ", but ${ID}.`],
    [`${COLOUR}.options[2].sets`, [], 'is an empty list, but should name at least one id.'],
  ]);

  describeMistakes('given a value that is not one of those there are', [
    ['schemaVersion', 0, 'is 0, but should be 1.'],
    ['schemaVersion', '1', 'is "1", but should be 1.'],
    [
      'facts[2].advice',
      'tell_clinic',
      'is "tell_clinic", but should be one of "none", "tell-clinic", "clinician-first", "see-doctor-soon". Did you mean "tell-clinic"?',
    ],
    [
      'facts[0].precautions[0].effect',
      'forbid',
      'is "forbid", but should be one of "exclude", "defer", "caution".',
    ],
    [
      'sources[0].grade',
      'week',
      'is "week", but should be one of "strong", "moderate", "limited", "contested", "unsourced".',
    ],
    ['treatments[0].indications[0].strength', 4, 'is 4, but should be one of 0, 1, 2, 3.'],
    ['treatments[0].indications[0].strength', '2', 'is "2", but should be one of 0, 1, 2, 3.'],
    ['treatments[0].discomfort', 2.5, 'is 2.5, but should be one of 0, 1, 2, 3, 4.'],
    [
      `${AREA}.options[0].region`,
      'fase',
      'is "fase", but should be one of "face", "eyelids", "neck_chest", "trunk", "back_shoulders", "beard_neck", "underarms_legs_bikini", "hands_arms". Did you mean "face"?',
    ],
    [
      `${AREA}.options[0].icon`,
      'scar',
      'is "scar", but should be one of "firmness", "fine_lines", "texture_pores", "glow_hydration", "scars", "pigment_sun", "acne_prone", "ingrown_hair". Did you mean "scars"?',
    ],
  ]);

  describeMistakes('given text in the wrong form', [
    ['locale', 'English', 'is "English", but should be a language tag such as "en".'],
    ['review.on', '1 May 2026', 'is "1 May 2026", but should be a date as YYYY-MM-DD.'],
    [`${COLOUR}.options[0].swatch`, 'red', 'is "red", but should be a colour as #rrggbb.'],
    ...[
      'javascript:alert(1)',
      ' javascript:alert(1)',
      'data:text/html,x',
      '//example.org',
      'https://x"onclick=',
    ].map((url): Mistake => [
      'sources[0].url',
      url,
      `is ${JSON.stringify(url)}, but should be an address that starts with https://.`,
    ]),
  ]);

  describeMistakes('given too few entries', [
    [
      'result.notes[0].when',
      { all: [] },
      'is an empty list, but should hold at least 1.',
      'result.notes[0].when.all',
    ],
    [
      'steps[3].questions[2].options',
      [{ id: 'a', label: 'A' }],
      'is a list, but should hold at least 2.',
    ],
    [
      'steps[4]',
      { id: 'empty', questions: [] },
      'is an empty list, but should hold at least 1.',
      'steps[4].questions',
    ],
    ['addOns[0].addsTo', [], 'is an empty list, but should name at least one id.'],
  ]);

  describeMistakes('given a mistake inside a question', [
    [`${AREA}.kind`, 'body_map', `is "body_map", but ${KINDS}. Did you mean "body-map"?`],
    [`${AREA}.kind`, 'mutliple', `is "mutliple", but ${KINDS}. Did you mean "multiple"?`],
    [`${AREA}.kind`, 5, `is 5, but ${KINDS}.`],
    ['steps[3].questions[2].max', 3, 'is not a property known here.'],
    ['steps[3].questions[2].options[0].region', 'face', 'is not a property known here.'],
    ['steps[1].questions[0].mainGoalOf', 'goals', 'is not a property known here.'],
    [`${AREA}.min`, 'one', 'is "one", but should be a number.'],
    [`${AREA}.options[1].when`, 5, `is 5, but ${CONDITION}.`],
    [`${COLOUR}.lowLabel`, undefined, 'is missing; it should be text.'],
    [`${COLOUR}.lowLabel`, 0, 'is 0, but should be text.'],
    [`${COLOUR}.mainGoalOf`, 'goals', 'is not a property known here.'],
    [`${HEALTH}.required`, 5, 'is 5, but should be true, false or a condition.'],
    [`${HEALTH}.required`, {}, `is an object, but ${CONDITION}.`],
    [
      'steps[3].questions[2].options[0].limits.discomfort',
      9,
      'is 9, but should be one of 0, 1, 2, 3, 4.',
    ],
  ]);

  describeMistakes('given a mistake inside a condition', [
    [`${HEALTH}.when`, 'always', `is "always", but ${CONDITION}.`],
    [`${HEALTH}.when`, {}, `is an object, but ${CONDITION}.`],
    [`${HEALTH}.when`, { incldes: ['goals', 'scars'] }, `is an object, but ${CONDITION}.`],
    [`${HEALTH}.when`, { constructor: ['goals', 'scars'] }, `is an object, but ${CONDITION}.`],
    [
      `${HEALTH}.when`,
      { answered: 'goals', fact: 'raised_scar' },
      `is an object, but ${CONDITION}.`,
    ],
    [
      `${HEALTH}.when`,
      { not: { fact: 7 } },
      'is 7, but should be text.',
      `${HEALTH}.when.not.fact`,
    ],
    [
      `${HEALTH}.when`,
      { includes: 'goals' },
      'is "goals", but should be a list.',
      `${HEALTH}.when.includes`,
    ],
    [
      `${HEALTH}.when`,
      { all: { fact: 'raised_scar' } },
      'is an object, but should be a list.',
      `${HEALTH}.when.all`,
    ],
    [
      `${HEALTH}.when`,
      { any: [{ answered: 'area' }, { all: [{ not: { includs: [] } }] }] },
      `is an object, but ${CONDITION}.`,
      `${HEALTH}.when.any[1].all[0].not`,
    ],
    [
      `${HEALTH}.required`,
      { all: [{ any: [] }] },
      'is an empty list, but should hold at least 1.',
      `${HEALTH}.required.all[0].any`,
    ],
    [
      'steps[1].when',
      { is: ['goals', true] },
      'is true, but should be text.',
      'steps[1].when.is[1]',
    ],
  ]);
});
