/** What facts, options and unknown answers rule out or postpone, asked of the engine one by one. */
import type { Option, Quiz } from '../definition/schema.js';
import { englishReasons } from '../engine/reason-messages.js';
import { indexOf } from '../engine/quiz-index.js';
import { isStopping, safetyOf } from '../engine/safety.js';
import { limitsBroken } from '../engine/visitor-limits.js';
import type { Counting } from './answer-classes.js';
import { type Tally, tallyOf } from './run.js';

/** Bits there are in a tally. */
const MAX_TREATMENTS = 30;

/** Treatments first, then add-ons: the position of each is its bit. */
export const tallied = ({ treatments, addOns = [] }: Quiz) => [...treatments, ...addOns];

export const canTally = (quiz: Quiz) => tallied(quiz).length <= MAX_TREATMENTS;

const NOTHING = tallyOf();

export function safetyCounting(quiz: Quiz): Omit<Counting, 'oddsOf'> {
  // What stops procedures stops every add-on as well.
  const procedures = tallied(quiz).reduce(
    (bits, each, index) => ('homeCare' in each && each.homeCare ? bits : bits | (1 << index)),
    0,
  );
  const facts = new Map(
    (quiz.facts ?? []).map((fact) => {
      const { id } = fact;
      const tally = tallyOf({ excludedMask: isStopping(fact) ? procedures : 0 });
      const origins = new Map([[id, { questions: [] }]]);
      tallied(quiz).forEach((each, index) => {
        const { effect } = safetyOf(quiz, origins, each.id);
        if (effect === 'exclude') tally.excludedMask |= 1 << index;
        if (effect === 'defer') tally.deferredMask |= 1 << index;
        if (effect === 'caution') tally.cautionedMask |= 1 << index;
      });
      return [id, tally];
    }),
  );
  return {
    tellsGoals: true,
    ofFact: (fact) => facts.get(fact) ?? NOTHING,
    ofOption: memo((option, id) => {
      const beyond = beyondLimits(quiz, option, id);
      return tallyOf({ excludedMask: beyond.reduce((bits, index) => bits | (1 << index), 0) });
    }),
    ofUnknown: (id) => {
      const { careful } = indexOf(quiz).questions.get(id)!.question;
      if (careful?.homeCareOnly) return tallyOf({ excludedMask: procedures });
      // As `carefulCautions` has it.
      return careful && !careful.facts ? tallyOf({ cautionedMask: procedures }) : NOTHING;
    },
  };
}

/** Places of the treatments that an option is a limit against. */
export function beyondLimits(quiz: Quiz, option: Option, id: string): number[] {
  if (!option.limits) return [];
  const { question } = indexOf(quiz).questions.get(id)!;
  const asked = { question, required: false, options: [], chosen: [option], isUnknown: false };
  const questions = new Map([[id, asked]]);
  const trail = { steps: [], questions, facts: new Map(), knowledge: { chosen, fact } };
  return quiz.treatments.flatMap((treatment, index) =>
    limitsBroken(treatment, trail, englishReasons).length ? index : [],
  );
}

const chosen = () => undefined;
const fact = () => undefined;

/** Remembers what was asked about an option. */
function memo(ask: Counting['ofOption']): Counting['ofOption'] {
  const known = new Map<Parameters<typeof ask>[0], Tally>();
  return (option, question) => {
    const tally = known.get(option) ?? ask(option, question);
    known.set(option, tally);
    return tally;
  };
}
