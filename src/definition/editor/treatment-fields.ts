/** What editors say about treatments and add-ons. */
import type { AddOn, Indication, Range, Treatment } from '../schema.js';
import { type Field, type FieldsOf, sources } from './fields.js';

type Figures = NonNullable<Treatment['byGoal']>[number];
type Offer = NonNullable<Treatment['offer']>;

const range: FieldsOf<Range> = {
  min: { description: 'The least there can be.', examples: [3] },
  typical: { description: 'What is usual. May be left out.', examples: [4] },
  max: { description: 'The most. Without it the range is open.', examples: [6] },
};

const figures = {
  sessions: {
    description:
      'How many sessions; for home care how many review visits. Without it nothing is said, and without "max" there is no time line.',
    examples: [{ min: 3, typical: 4, max: 6 }],
    of: 'Range',
  },
  intervalWeeks: {
    description:
      'Weeks from one session to the next. A treatment of one session needs none; without "max" there is no time line.',
    examples: [{ min: 4, max: 6 }],
    of: 'Range',
  },
  firstResultsWeeks: {
    description:
      'Weeks from the first session until a first change may show. Without it nothing is said.',
    examples: [8],
  },
  prepareWeeks: {
    description:
      'Weeks before the first session in which skin is prepared; "min" is 0 where some need none. Without it none are shown.',
    examples: [{ min: 0, max: 4 }],
    of: 'Range',
  },
  judgeWeeks: {
    description:
      'Weeks after the last session in which the result can be judged; open without "max". Without it, it is worked out from "firstResultsWeeks".',
    examples: [{ min: 12, max: 52 }],
    of: 'Range',
  },
  needleLengthMm: {
    description: 'Length of the needles in millimetres. Only for treatments with needles.',
    examples: [{ min: 0.5, typical: 1.5, max: 2.5 }],
    of: 'Range',
  },
  courseWeeks: {
    description: 'Weeks that a plan of home care runs. Not needed for treatments with sessions.',
    examples: [{ min: 8, typical: 12, max: 52 }],
    of: 'Range',
  },
  marksSeenDays: {
    description:
      'Days after each session in which marks such as redness, peeling or crusts can be seen, where that is longer than the time off. A date to be ready for looks at the longest there is, whatever the goal.',
    examples: [{ min: 1, max: 21 }],
    of: 'Range',
  },
} satisfies Record<string, Field>;

const treatment: FieldsOf<Treatment> = {
  id: {
    description: 'Name of the treatment for machines. Precautions and the recommendation name it.',
    examples: ['microneedling_clinic'],
  },
  name: { description: 'What visitors read, and what you call it.', examples: ['Microneedling'] },
  category: {
    description:
      'Any id that treatments of a sort share, so that "withoutCategories" can leave them out. Without it no category does.',
    examples: ['needling'],
  },
  homeCare: {
    description: 'Is care at home and no procedure: stays when procedures are not shown.',
    default: false,
  },
  indications: {
    description:
      'How well it is supported for each goal. For goals not named here it is not suggested.',
    of: 'Indication',
  },
  ...figures,
  downtimeDays: {
    description: 'Time off: days after each session in which skin can look red or flaky.',
    examples: [{ min: 1, max: 3 }],
    of: 'Days',
  },
  discomfort: {
    description: 'How much it can be felt, from 0 to 4.',
    values: { 0: 'none', 1: 'very little', 2: 'some', 3: 'a good deal', 4: 'strong' },
  },
  byGoal: {
    description: 'Figures that differ for a goal or subtype. Without it they are always the same.',
    of: 'Figures',
  },
  sources,
  about: {
    description: 'What it is, in sentences for visitors. Without it nothing is said.',
    examples: [{ what: 'Fine needles make tiny holes in the skin.', feels: 'May sting.' }],
    of: 'About',
  },
  warning: {
    description: 'Always shown with the treatment. Without it there is none.',
    examples: [{ text: 'Ask which device the clinic uses.' }],
    of: 'Warning',
  },
  details: {
    description: 'More to read, each under a heading of its own. Without it there is nothing more.',
    of: 'Detail',
  },
  offer: {
    description:
      'What your clinic asks for it and where it can be booked. It counts for nothing in the recommendation. Look up your advertising rules first.',
    examples: [{ price: { min: 140, currency: 'GBP' }, url: 'https://clinic.example/needling' }],
    of: 'Offer',
  },
  beforeCare: {
    description: 'What to do before a session, one sentence each. Without it nothing is said.',
    examples: [['Come with clean, calm skin. No sunburn or tan.']],
  },
  afterCare: {
    description: 'What to do after a session, one sentence each. Without it nothing is said.',
    examples: [['Touch the skin only with clean hands.']],
  },
};

const days: FieldsOf<Treatment['downtimeDays']> = {
  min: { description: 'Fewest days it takes.', examples: [1] },
  max: { description: 'Most days it takes.', examples: [3] },
};

const goalOf: Field = {
  description: 'A goal, or a subtype as "goal.subtype". Each only once in the list.',
  examples: ['scars', 'scars.pitted'],
};

const indication: FieldsOf<Indication> = {
  goal: goalOf,
  strength: {
    description: 'How good the evidence is that it helps.',
    values: {
      0: 'none, or it does not help: never suggested for this goal',
      1: 'limited evidence',
      2: 'some evidence',
      3: 'good evidence',
    },
  },
  sources,
  note: {
    description: 'A sentence for visitors who chose this goal. Without it there is none.',
    examples: ['Can make pitted scars less visible. It does not remove scars.'],
  },
};

const byGoal: FieldsOf<Figures> = {
  goal: goalOf,
  ...figures,
  note: {
    description: 'A sentence beside these figures. Without it there is none.',
    examples: ['Only in specialist burns care.'],
  },
  sources,
};

const about: FieldsOf<NonNullable<Treatment['about']>> = {
  what: {
    description: 'What it is and does.',
    examples: ['Fine needles make tiny holes in the skin, which heals and renews itself.'],
  },
  feels: { description: 'What it feels like. May be left out.', examples: ['May sting.'] },
  after: {
    description: 'What to expect afterwards. May be left out.',
    examples: ['Skin can look red for 1 to 3 days.'],
  },
};

const warning: FieldsOf<NonNullable<Treatment['warning']>> = {
  text: { description: 'What the warning says.', examples: ['Ask which device the clinic uses.'] },
  sources,
};

const detail: FieldsOf<NonNullable<Treatment['details']>[number]> = {
  title: { description: 'Its heading.', examples: ['How long it lasts'] },
  text: { description: 'What is to be known.', examples: ['Results are not permanent.'] },
  sources,
};

const offer: FieldsOf<Offer> = {
  price: {
    description: 'What it costs, one price or a range. Without it no price is shown.',
    examples: [{ min: 140, max: 190, currency: 'GBP', per: 'per session' }],
    of: 'Price',
  },
  url: {
    description: 'Your page about the treatment: an address that starts with https:// or http://.',
    examples: ['https://clinic.example/needling'],
  },
  picture: {
    description: 'A picture of your own beside the offer. Keep it on your own site.',
    examples: [{ url: '/pictures/needling.jpg', width: 320, height: 320 }],
    of: 'Picture',
  },
  bookingUrl: {
    description:
      'Where this treatment can be booked: an address that starts with https:// or http://. "booking-url" of the tag is for consultations.',
    examples: ['https://clinic.example/book?about=needling'],
  },
};

const price: FieldsOf<NonNullable<Offer['price']>> = {
  min: {
    description: 'The price, or the lowest one, in whole units such as euros.',
    examples: [140],
  },
  max: { description: 'The highest price. Without it there is one price.', examples: [190] },
  currency: {
    description: 'Currency, as three capital letters.',
    examples: ['EUR', 'GBP', 'USD'],
  },
  per: { description: 'What the price is for. May be left out.', examples: ['per session'] },
};

const addOn: FieldsOf<AddOn> = {
  id: { description: 'Name of the add-on. Precautions can name it.', examples: ['prp'] },
  name: { description: 'What visitors read.', examples: ['PRP, platelets from your own blood'] },
  addsTo: {
    description: 'Ids of the treatments it can be added to.',
    examples: [['microneedling_clinic']],
  },
  onlyFor: {
    description: 'Goals or subtypes for which it is named. Without it, for all.',
    examples: [['scars.pitted']],
  },
  about: {
    description: 'What it is. Without it only the name is shown.',
    examples: ['Platelets from your own blood are used together with needling.'],
  },
  sources,
};

export const treatmentTypes = {
  Treatment: { description: 'Something the clinic offers.', fields: treatment },
  Range: { fields: range },
  Days: { fields: days },
  Indication: { description: 'How well it is supported for a goal.', fields: indication },
  Figures: { description: 'Figures for a goal.', fields: byGoal },
  About: { fields: about },
  Warning: { fields: warning },
  Detail: { description: 'Something more to read.', fields: detail },
  Offer: { fields: offer },
  Price: { fields: price },
  AddOn: { description: 'Something that can be added to treatments.', fields: addOn },
};
