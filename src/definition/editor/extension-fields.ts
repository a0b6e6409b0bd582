/** What editors say about the properties that only an extension has. */
import type { EntryChange, Reviewed } from '../extension.js';
import type { Field, FieldsOf } from './fields.js';

/** Of every entry that is found by its id or goal. */
export const changeFields: FieldsOf<EntryChange> = {
  remove: {
    description:
      'Removes the entry. Lists that mention it lose the mention; what depends on it is an error.',
    examples: [true],
  },
  before: {
    description: 'Id of the entry of this list that it is put in front of. Without it, it stays.',
    examples: ['pitted'],
  },
  reviewed: {
    description:
      'Who answers for something less careful than in the built-in quiz, why, and until when. Needed for that, and only for that.',
    examples: [
      {
        by: 'Dr A. Example',
        role: 'Dermatologist',
        reason: 'Our patients are seen before.',
        until: '2027-06-01',
      },
    ],
    of: 'Reviewed',
  },
};

export const reviewedFields: FieldsOf<Reviewed> = {
  by: { description: 'Name of the clinician who answers for it.', examples: ['Dr A. Example'] },
  role: { description: 'Role of that clinician. May be left out.', examples: ['Dermatologist'] },
  reason: { description: 'Why it is right.', examples: ['Our patients are seen before.'] },
  until: {
    description:
      'Last day on which it applies, as YYYY-MM-DD. Afterwards the built-in rule applies again.',
    examples: ['2027-06-01'],
  },
};

/** Of the extension itself. */
export const extensionFields: Readonly<Record<'extends' | 'onlyTreatments', Field>> = {
  extends: {
    description:
      'Which quiz this file changes: the built-in one. What you write is changed, what you leave out stays.',
    examples: ['skin-goals'],
  },
  onlyTreatments: {
    description:
      'Ids of the treatments you offer, built-in or new; the others are taken away. Their order decides between treatments that fit equally well. Without it all are kept.',
    examples: [['microneedling_clinic', 'peel_superficial']],
  },
};

/** What an effect can be in an extension only. */
export const noEffect = 'takes the built-in effect away; needs "reviewed"';

/** Said of every entry of an extension, and of every property that can be left out there. */
export const inExtension = {
  entry:
    'What you write of a built-in entry is changed, the rest stays. A new one is added, and has to be whole.',
  property: 'Left out, it stays as it is in the built-in quiz.',
  removable: 'Left out, it stays as it is in the built-in quiz; null takes it away.',
};
