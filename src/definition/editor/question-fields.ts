/** What editors say about what is asked: steps, questions, options and conditions. */
import type {
  Careful,
  Condition,
  Limits,
  Option,
  Picture,
  Question,
  QuestionKind,
  Step,
} from '../schema.js';
import type { Field, FieldsOf } from './fields.js';

/** `when` of what is asked or offered; `what` is shown. */
const shownWhen = (what: string): Field => ({
  description: `Condition for showing ${what}. It can look at questions asked before, and at facts those can set. Without it, it is always shown.`,
  examples: [{ includes: ['goals', 'scars'] }, { not: { answered: 'area' } }],
  of: 'Condition',
});

const step: FieldsOf<Step> = {
  id: {
    description: 'Name of the step, unique among steps. Events of the page name it.',
    examples: ['health'],
  },
  title: {
    description:
      'Heading of the screen. Without it the title of the first question is the heading.',
    examples: ['Your health'],
  },
  when: shownWhen('the step'),
  questions: {
    description:
      'What the screen asks, from top to bottom. At least one. A step of which no question is asked is not shown.',
    of: 'Question',
  },
};

const question: FieldsOf<Question> = {
  id: {
    description:
      'Name of the question, unique in the whole quiz. Conditions and the recommendation name it.',
    examples: ['health'],
  },
  kind: {
    description: 'How the question is answered. Nothing is ever typed in.',
    values: {
      single: 'one option',
      multiple: 'any number of options, within "min" and "max"',
      scale: 'one option on a line between two ends',
      'body-map': 'places on a drawing and in a list',
    } satisfies Record<QuestionKind, string>,
  },
  title: { description: 'The question itself.', examples: ['Are you pregnant?'] },
  help: {
    description: 'A line below the question. Without it there is none.',
    examples: ['Tick all that apply.'],
  },
  why: {
    description: 'Opens under "Why we ask". Without it there is nothing to open.',
    examples: ['Light treatments can burn skin that reacts to light.'],
  },
  note: {
    description: 'A remark that is always shown with the question. Without it there is none.',
    examples: ['Please do not stop any medicine because of this quiz.'],
  },
  required: {
    description:
      'Whether it has to be answered: true, false, or a condition. A question that may be skipped should say in "careful" what skipping means.',
    default: false,
    examples: [true, { not: { includes: ['goals', 'not_sure'] } }],
    of: 'Condition',
  },
  when: shownWhen('the question'),
  careful: {
    description:
      'What an unknown answer counts as: a skipped question, or an option marked "unknown". Needed wherever safety depends on the answer. Without it an unknown answer means nothing.',
    examples: [{ message: 'You were not sure. Ask the clinic first.', facts: ['pregnant'] }],
    of: 'Careful',
  },
  options: {
    description:
      'What can be chosen, from top to bottom. At least two. A "single" question with "mainGoalOf" has none.',
    of: 'Option',
  },
  mainGoalOf: {
    description:
      'Only for "single": id of an earlier question. Asks which of the goals chosen there matters most; the options come from there.',
    examples: ['goals'],
  },
  min: {
    description:
      'Fewest options to choose, for "multiple" and "body-map". An exclusive option counts as enough.',
    default: 0,
    examples: [1],
  },
  max: {
    description:
      'Most options to choose, for "multiple" and "body-map". Without it there is no limit.',
    examples: [3],
  },
  lowLabel: { description: 'Words at the low end of a "scale".', examples: ['Not at all'] },
  highLabel: { description: 'Words at the high end of a "scale".', examples: ['Very much'] },
};

const option: FieldsOf<Option> = {
  id: { description: 'Name of the option, unique in its question.', examples: ['yes'] },
  formerIds: {
    description:
      'Ids it had before, or those of options it has taken the place of. Answers that name them choose this one.',
    examples: [['does_not_apply']],
  },
  label: { description: 'What the visitor reads and chooses.', examples: ['Yes'] },
  description: {
    description: 'A line below the label. Without it there is none.',
    examples: ['Sun spots, dark marks or patches'],
  },
  group: {
    description: 'Heading of its group. Options without one come first.',
    examples: ['In the past 6 months'],
  },
  exclusive: {
    description: 'Clears all other options and is cleared by them: "None of these".',
    default: false,
  },
  unknown: {
    description:
      '"Not sure" or "Prefer not to say": counts as what "careful" of the question says.',
    default: false,
  },
  when: shownWhen('the option'),
  goal: {
    description:
      'The goal that choosing it means, as "goal" or "goal.subtype". Without it, it chooses none.',
    examples: ['scars', 'scars.pitted'],
  },
  sets: {
    description: 'Ids of facts that choosing it makes true. Without it, it makes none true.',
    examples: [['pregnant']],
  },
  level: {
    description: 'A number, 0 or more, for "derivedFacts": the higher, the more careful.',
    examples: [4],
  },
  limits: {
    description:
      'What the visitor would rather not have: leaves treatments out, with this option as the reason. Without it, it leaves none out.',
    examples: [{ marksSeenDays: 1 }],
    of: 'Limits',
  },
  ends: {
    description: 'The quiz goes to the result after this step. Later steps are then not asked.',
    default: false,
  },
  message: {
    description: 'Shown as soon as it is chosen. Without it nothing is.',
    examples: ['Lasting change takes months.'],
  },
  icon: {
    description: 'A line drawing beside the label. Without it there is none.',
    values: {
      firmness: 'firmer skin',
      fine_lines: 'fine lines',
      texture_pores: 'pores',
      glow_hydration: 'fresh, hydrated skin',
      scars: 'scars',
      pigment_sun: 'uneven colour',
      acne_prone: 'spots',
      ingrown_hair: 'ingrown hair',
    },
  },
  swatch: {
    description: 'A colour beside the words, as #rrggbb. Without it there is none.',
    examples: ['#f1cfb6'],
  },
  picture: {
    description:
      'A picture of your own beside the words. Its server sees the address of the visitor, so keep it on your own site. Without it there is none.',
    examples: [{ url: '/pictures/dry-hands.jpg', width: 320, height: 320 }],
    of: 'Picture',
  },
  region: {
    description:
      'Place on the drawing of a "body-map". Without it, the option is only in the list.',
    values: {
      face: 'the face, but for the parts below',
      eyelids: 'eyelids and around the eyes',
      neck_chest: 'neck and upper chest',
      trunk: 'belly, sides and hips',
      back_shoulders: 'back and shoulders',
      beard_neck: 'where a beard grows',
      underarms_legs_bikini: 'where hair is often removed',
      hands_arms: 'hands and arms',
    },
  },
};

const picture: FieldsOf<Picture> = {
  url: {
    description:
      'Address of the picture: relative to the page it is shown on, or starting with https://.',
    examples: ['/pictures/dry-hands.jpg'],
  },
  alt: {
    description: 'What the picture shows, only where it says more than the words beside it.',
    default: '',
    examples: ['A hand with fine white scales'],
  },
  width: { description: 'Width of the file, in pixels.', examples: [320] },
  height: { description: 'Height of the file, in pixels.', examples: [320] },
};

const careful: FieldsOf<Careful> = {
  message: {
    description: 'What the visitor reads about the unknown answer on the result.',
    examples: ['You were not sure about your medicines. Ask a pharmacist first.'],
  },
  facts: {
    description:
      'Ids of facts that then count as true; the visitor reads "message" instead of theirs. Without it the message is a caution beside every procedure.',
    examples: [['pregnant']],
  },
  homeCareOnly: {
    description: 'Nothing but home care is then suggested.',
    default: false,
  },
};

const limits: FieldsOf<Limits> = {
  leastDowntimeDays: {
    description: 'Days. Leaves out treatments whose least time off is more.',
    examples: [3],
  },
  marksSeenDays: {
    description:
      'Days. Leaves out treatments whose marks can be seen for longer: by their "marksSeenDays", or without it by their most time off.',
    examples: [1],
  },
  discomfort: {
    description: 'Leaves out treatments with more discomfort than this.',
    values: {
      0: 'only what causes none',
      1: 'at most very little',
      2: 'at most some',
      3: 'at most a good deal',
      4: 'leaves nothing out',
    },
  },
  withoutCategories: {
    description: 'Leaves out treatments of these categories, such as those with needles.',
    examples: [['needling']],
  },
};

const condition: FieldsOf<Condition> = {
  all: {
    description: 'Holds when all conditions in the list hold.',
    examples: [[{ fact: 'melasma' }, { answered: 'area' }]],
    of: 'Condition',
  },
  any: {
    description: 'Holds when at least one condition in the list holds.',
    examples: [[{ fact: 'melasma' }, { answered: 'area' }]],
    of: 'Condition',
  },
  not: {
    description: 'Holds when the condition inside does not.',
    examples: [{ includes: ['goals', 'not_sure'] }],
    of: 'Condition',
  },
  answered: {
    description: 'Id of a question. Holds when anything is chosen there.',
    examples: ['area'],
  },
  includes: {
    description:
      'Id of a question and id of one of its options. Holds when that is among those chosen.',
    examples: [['goals', 'scars']],
  },
  is: {
    description:
      'Id of a question and id of one of its options. Holds when that is the only one chosen.',
    examples: [['goals', 'not_sure']],
  },
  fact: { description: 'Id of a fact. Holds when it is true.', examples: ['melasma'] },
};

export const questionTypes = {
  Step: { description: 'One screen.', fields: step },
  Question: { description: 'A question and what can be answered.', fields: question },
  Option: { description: 'Something that can be chosen.', fields: option },
  Picture: { fields: picture },
  Careful: { fields: careful },
  Limits: { fields: limits },
  Condition: { fields: condition },
};
