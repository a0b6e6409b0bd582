import type { Range } from '../definition/schema.js';
import { englishReasons } from '../engine/reason-messages.js';
import type { Messages } from './messages.js';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function range({ min, max }: Range): string {
  if (max === undefined) return `from ${min}`;
  return min === max ? `${min}` : `${min} to ${max}`;
}

const withUnit = (value: Range, one: string, many: string) =>
  `${range(value)} ${(value.max ?? value.min) === 1 ? one : many}`;

export const english: Messages = {
  reasons: englishReasons,

  loading: 'Loading the questions…',
  unavailable: 'The questions cannot be shown right now. Please contact the clinic directly.',
  tryAgain: 'Try again',
  formRequired: 'Please finish the questions first.',

  stepOf: (step, total) => `Question ${step} of ${total}`,
  back: 'Back',
  startAgain: 'Start again',
  continue: 'Continue',
  finish: 'See what may suit you',
  whyWeAsk: 'Why we ask',
  drawing: 'The same places on a drawing',
  canSkip: 'You can skip this step.',
  ticked: (count) => `${count} ticked`,
  problem(problem, takesSeveral, { min, max }) {
    if (problem === 'too-few') return `Choose at least ${min}.`;
    if (problem === 'too-many') return `Choose no more than ${max}.`;
    return takesSeveral ? 'Choose at least one answer to go on.' : 'Choose an answer to go on.';
  },

  resultTitle: 'Your result',
  advice: {
    'see-doctor-soon': 'Please see a doctor soon',
    'clinician-first': 'Speak to a doctor or dermatologist first',
    'tell-clinic': 'Tell the clinic before you book',
  },
  suggestions: 'What may suit you',
  suggestionsIntro: 'Things to ask the clinic about. They decide with you.',
  homeCare: 'Care at home',
  nothingNow: 'Nothing to suggest right now',
  talkToClinician: 'Talk to a clinician about what you would like.',
  evidence: (strength) =>
    ['', 'Limited evidence', 'Some evidence', 'Good evidence'][strength] ?? '',
  askAlso: 'You can also ask about',
  about: 'What it is and what to expect',
  figures: {
    sessions: 'Sessions',
    visits: 'Review visits',
    gap: 'Gap between',
    firstChange: 'First change',
    timeOff: 'Time off',
    marksSeen: 'Marks can be seen',
    needle: 'Needle length',
  },
  course: 'Plan runs for',
  price: 'Price',
  offerLink: 'At this clinic',
  range,
  often: (count) => `often ${count}`,
  weeks(value) {
    const { min, max = min } = value;
    if (min >= 1 || max > 2) return withUnit(value, 'week', 'weeks');
    return withUnit({ min: Math.round(min * 7), max: Math.round(max * 7) }, 'day', 'days');
  },
  days: (value) => (value.max === 0 ? 'none' : withUnit(value, 'day', 'days')),
  plan: {
    title: 'The plan over time',
    weeks: 'The plan in weeks from the start',
    prepare: 'Get ready',
    before: (weeks) => `${weeks} before`,
    session: (number) => `Session ${number}`,
    ifNeeded: (when) => `${when}, if needed`,
    afterEach: (days) => `${days} each time`,
    judge: 'Judge result',
  },
  compare: { title: 'Compare', comfort: 'Discomfort', evidence: 'Evidence' },
  discomfort: ['none', 'slight', 'some', 'more', 'strong'],
  firstChange: (weeks) => `about ${plural(weeks, 'week', 'weeks')}`,
  millimetres: (value) => `${range(value)} mm`,
  later: 'Later',
  waitAtLeast: (weeks, from) =>
    `Wait at least ${plural(weeks, 'week', 'weeks')}, counted from ${from}.`,
  waitForAll: 'All of these have to be over.',
  leftOut: 'Left out, and why',
  whatIf: {
    title: 'What would change this',
    given: (label, isChosen) => `If ${isChosen ? '' : 'not '}“${label}”:`,
    now: 'To ask about now:',
    later: 'To ask about later:',
    out: 'Left out:',
  },
  limits: 'Please keep in mind',
  beforeCare: 'Before',
  afterCare: 'After',
  nextStep: 'Next step',
  book: 'Book a consultation',
  copied: 'Copied.',
  copyFailed: 'Copying did not work. Select this text and copy it:',
  share: 'Copy link with answers',
  clear: 'Clear answers',
  yourAnswers: 'Your answers',
  noAnswer: 'No answer',
  change: 'Change',
  sources: 'Sources',
  grades: {
    strong: 'strong',
    moderate: 'moderate',
    limited: 'limited',
    contested: 'experts disagree',
    unsourced: 'Some points are general knowledge; no source was found for them.',
  },
  reviewedBy: (by, role, on, until) =>
    `Content reviewed by ${by}, ${role}, on ${on}; next review by ${until}.`,
  notReviewed: 'No clinician has signed off this content yet.',
};
