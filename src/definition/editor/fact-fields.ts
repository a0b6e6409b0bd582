/** What editors say about facts: how they come about, and what they do to treatments. */
import type { DerivedFact, Fact, Precaution } from '../schema.js';
import { type FieldsOf, sources } from './fields.js';

const fact: FieldsOf<Fact> = {
  id: {
    description: 'Name of the fact, by which options, conditions and careful answers refer to it.',
    examples: ['pregnant'],
  },
  label: {
    description: 'The fact in words, for reviewers. May be left out.',
    examples: ['Pregnant or could be'],
  },
  advice: {
    description:
      'What a visitor of whom it is true should do. The strictest of all true facts counts.',
    values: {
      none: 'nothing; the fact is not mentioned',
      'tell-clinic': 'tell the clinic before booking',
      'clinician-first': 'speak to a clinician first',
      'see-doctor-soon': 'see a doctor soon; nothing but home care is shown',
    },
  },
  when: {
    description:
      'Makes the fact true when this holds, once all it looks at has been asked or passed by. Besides, options and careful answers can set it. A fact it looks at stands above this one, or has no "when".',
    examples: [{ all: [{ includes: ['area', 'face'] }, { includes: ['area', 'eyelids'] }] }],
    of: 'Condition',
  },
  message: {
    description: 'What a visitor of whom it is true reads.',
    examples: ['Most cosmetic treatments are best left until after the birth.'],
  },
  waitFrom: {
    description:
      'What a wait is counted from. Needed as soon as one of its precautions has the effect "defer".',
    examples: ['your last isotretinoin capsule'],
  },
  stopsProcedures: {
    description: 'Nothing but home care is shown, not even for later.',
    default: false,
  },
  precautions: {
    description:
      'What it does to treatments and add-ons. One that is named nowhere here is not affected.',
    of: 'Precaution',
  },
};

const precaution: FieldsOf<Precaution> = {
  effect: {
    description:
      'What the fact does to the treatments below. The strictest effect of all true facts wins.',
    values: {
      exclude: 'left out, with the message as the reason',
      defer: 'shown under "Later", after "waitWeeks"',
      caution: 'shown, with the message beside it',
    },
  },
  treatments: {
    description:
      'Ids of the treatments and add-ons it is about. A fact can name each of them once.',
    examples: [['microneedling_clinic', 'ipl']],
  },
  waitWeeks: {
    description:
      'Weeks to wait, counted from "waitFrom" of the fact. Needed with "defer", and allowed only there.',
    examples: [26],
  },
  message: {
    description:
      'What the fact means for these treatments. Without it the message of the fact is shown.',
    examples: ['Steam can make the flushing worse.'],
  },
  sources,
};

const derivedFact: FieldsOf<DerivedFact> = {
  highestOf: {
    description: 'Ids of questions whose options have a "level". The highest one chosen decides.',
    examples: [['skin_colour', 'sun_reaction']],
  },
  levels: { description: 'Which level makes which fact true.', of: 'Level' },
  whenUnknown: {
    description:
      'Id of the fact that is true when none of the answers has a level. Without it none is.',
    examples: ['phototype_unknown'],
  },
};

const level: FieldsOf<DerivedFact['levels'][number]> = {
  level: { description: 'The highest "level" chosen: a number, 0 or more.', examples: [5] },
  fact: { description: 'Id of the fact that is then true.', examples: ['phototype_5'] },
};

export const factTypes = {
  Fact: { description: 'Something true or not of a visitor.', fields: fact },
  Precaution: { description: 'An effect on some treatments.', fields: precaution },
  DerivedFact: { description: 'Facts from the highest level among answers.', fields: derivedFact },
  Level: { description: 'A level, and the fact it makes true.', fields: level },
};
