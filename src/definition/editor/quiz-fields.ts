/** What editors say about the frame of a quiz: its heading, review, goals, sources and closing texts. */
import type { Goal, Quiz, Review, Source } from '../schema.js';
import { type FieldsOf, sources } from './fields.js';

const quiz: FieldsOf<Quiz> = {
  $schema: {
    description:
      'Address of this JSON Schema, relative to the file you write or on the web. Only editors read it; the quiz works without.',
    examples: ['./quiz.schema.json', './node_modules/treatment-quiz/dist/quiz.schema.json'],
  },
  schemaVersion: {
    description: 'Version of the format this file is written in. Always 1 so far.',
    examples: [1],
  },
  extends: {
    description:
      'Makes this a small file that says only how it differs from the built-in quiz. Leave it out to write a whole quiz.',
    examples: ['skin-goals'],
  },
  extendsVersion: {
    description:
      'Written by the quiz itself: which version of the built-in quiz a small file was merged with. Never write it by hand.',
    examples: ['1.0.0'],
  },
  id: {
    description:
      'Name of this quiz for machines. It is repeated in every recommendation, so keep it once the quiz is in use.',
    examples: ['hill-street'],
  },
  version: {
    description:
      'Version of the content, in any form you like. Raise it with every change: each recommendation names it.',
    examples: ['1.0.0', '2026-11'],
  },
  locale: {
    description:
      'Language of all texts in this file, with a region if you like. Prices and numbers are written as it does.',
    examples: ['en', 'en-GB', 'pt-BR'],
  },
  title: {
    description: 'Name of the quiz, as visitors read it.',
    examples: ['What may suit your skin?'],
  },
  intro: {
    description: 'A few sentences above the first step. Without it there is none.',
    examples: ['Two short steps. They prepare a talk with us; they do not diagnose anything.'],
  },
  eligibility: {
    description: 'Who the quiz is for, above the first step. Without it there is no such line.',
    examples: ['You need to be 18 or over to get treatment ideas.'],
  },
  review: {
    description: 'Which clinician has signed off the content, and until when that holds.',
    examples: [{ signedOff: false, note: 'No clinician has signed off this content yet.' }],
    of: 'Review',
  },
  goals: {
    description: 'What a visitor can want. At least one.',
    of: 'Goal',
  },
  steps: {
    description: 'The screens, in the order in which they are shown. At least one.',
    of: 'Step',
  },
  facts: {
    description:
      'What answers mean for safety: "pregnant", "tans easily". Options and careful answers make facts true; precautions follow from them. Without it no answer limits a treatment.',
    of: 'Fact',
  },
  derivedFacts: {
    description:
      'Facts that follow from several questions together, such as skin type from the higher of two answers. Seldom needed.',
    of: 'DerivedFact',
  },
  treatments: {
    description:
      'What the clinic offers. At least one. Of two that fit equally well and are equally gentle, the one named first is suggested first.',
    of: 'Treatment',
  },
  addOns: {
    description:
      'What can be added to a treatment, such as PRP to needling. Without it nothing is.',
    of: 'AddOn',
  },
  sources: {
    description: 'Where claims come from. Everything else names them by their id.',
    of: 'Source',
  },
  result: { description: 'Texts around the result.', of: 'Result' },
};

const review: FieldsOf<Review> = {
  signedOff: {
    description:
      'true once a clinician has signed off the content of this version; then "by", "role", "on" and "until" are required. Until then the result says that nobody has signed it off.',
    examples: [false, true],
  },
  by: { description: 'Name of the reviewer.', examples: ['Dr A. Example'] },
  role: { description: 'Role of the reviewer.', examples: ['Dermatologist'] },
  on: { description: 'Day of the sign-off, as YYYY-MM-DD.', examples: ['2026-11-22'] },
  until: {
    description: 'Day by which the content has to be reviewed again, as YYYY-MM-DD.',
    examples: ['2027-11-22'],
  },
  note: {
    description: 'Shown on the result while "signedOff" is false. Without it a short sentence is.',
    examples: ['No clinician has signed off this content yet.'],
  },
  open: {
    description: 'What the reviewer still has to settle. Not shown to visitors.',
    of: 'OpenPoint',
  },
};

const openPoint: FieldsOf<NonNullable<Review['open']>[number]> = {
  what: { description: 'What has to be settled.', examples: ['Waits after sunburn'] },
  sources,
};

const goal: FieldsOf<Goal> = {
  id: {
    description: 'Name of the goal, by which options and treatments refer to it.',
    examples: ['scars'],
  },
  label: {
    description:
      'The goal in words, for reviewers. Visitors read the label of the option that names it. May be left out.',
    examples: ['Less visible scars or stretch marks'],
  },
  subtypes: {
    description:
      'Kinds of this goal that need different treatments. Named elsewhere as "goal.subtype", such as "scars.pitted". Without it the goal has no kinds.',
    of: 'Subtype',
  },
};

const subtype: FieldsOf<NonNullable<Goal['subtypes']>[number]> = {
  id: { description: 'Name of the subtype within its goal.', examples: ['pitted'] },
  label: {
    description: 'The subtype in words, for reviewers. May be left out.',
    examples: ['Small dents from old spots'],
  },
};

const source: FieldsOf<Source> = {
  id: { description: 'Name of the source, by which claims refer to it.', examples: ['house'] },
  title: {
    description: 'The source in a few words, as visitors read it.',
    examples: ['How our clinic works'],
  },
  grade: {
    description: 'How much weight it can bear.',
    values: {
      strong: 'several good trials, or an authority',
      moderate: 'some trials, or a professional body',
      limited: 'small or few studies',
      contested: 'sources disagree',
      unsourced: 'no publication: how the clinic works, or still to be found',
    },
  },
  url: {
    description:
      'Where it can be read: an address that starts with https:// or http://. May be left out.',
    examples: ['https://clinic.example/how-we-work'],
  },
  seen: {
    description: 'Where the claim was found, for reviewers. Not shown to visitors.',
    examples: ['clinic.example/leaflet-2026, page 3'],
  },
};

const result: FieldsOf<NonNullable<Quiz['result']>> = {
  consultation: {
    description: 'Invitation to book a consultation. Without it there is none.',
    examples: ['You can take this page to a consultation.'],
  },
  offerNotice: {
    description:
      'Shown above all suggestions wherever offers are, such as what prices include. Without it there is none.',
    examples: ['Our prices in 2026, tax included.'],
  },
  homeCareOnly: {
    description: 'Shown when only home care is left. Without it only the home care is shown.',
    examples: ['For now, home care is what fits your answers.'],
  },
  limits: {
    description: 'Sentences below every result. Without it there are none.',
    examples: [['Results vary and cannot be guaranteed.']],
  },
  notes: { description: 'Sentences below some results.', of: 'Note' },
};

const note: FieldsOf<NonNullable<NonNullable<Quiz['result']>['notes']>[number]> = {
  when: {
    description: 'Answers or facts with which the note is shown. Without it, it always is.',
    examples: [{ includes: ['goals', 'scars'] }],
    of: 'Condition',
  },
  text: { description: 'What the note says.', examples: ['Lasting change takes months.'] },
  sources,
};

export const quizTypes = {
  Quiz: { fields: quiz },
  Review: { fields: review },
  OpenPoint: { description: 'Something the reviewer has to settle.', fields: openPoint },
  Goal: { description: 'Something a visitor can want.', fields: goal },
  Subtype: { description: 'A kind of the goal.', fields: subtype },
  Source: { description: 'Where claims come from.', fields: source },
  Result: { fields: result },
  Note: { description: 'A sentence below some results.', fields: note },
};
