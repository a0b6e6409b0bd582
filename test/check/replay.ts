/** Whether the answers that come with a finding show it, replayed in the engine. */
import { conditionsAt, conditionsAtTheEnd } from '../../src/check/observations.js';
import type { Finding, Witness } from '../../src/check/report.js';
import type { Condition, Quiz } from '../../src/definition/schema.js';
import { holds } from '../../src/engine/condition.js';
import { progress } from '../../src/engine/progress.js';
import { recommend } from '../../src/engine/recommend.js';
import { trail } from '../../src/engine/trail.js';
import { wants } from '../../src/engine/wants.js';
import { knowledgeBefore } from './conditions-by-force.js';
import { isStricter } from './effects.js';
import { ranking } from './judged-by-force.js';
import { everyAnswer, type RunAnswers } from './every-run.js';
import { askedAbout } from './unasked-by-force.js';
import { factsSpared, isAgainst } from './spared-by-force.js';

/** Facts that a note says not everyone is asked about, and their treatments. */
export const UNASKED = /^Not all visitors are asked about (.+?)\. (Those .*) suggested (.+), which/;

type Show = (quiz: Quiz, finding: Finding, witness: RunAnswers) => boolean;

const SHOWN: Readonly<Record<string, Show>> = {
  ends(quiz, { path, message }, witness) {
    const fullTrail = trail(quiz, witness);
    const length = /(\d+) steps? and (\d+) question/.exec(message);
    if (length)
      return `${fullTrail.steps.length},${fullTrail.questions.size}` === length.slice(1).join();
    const asked = fullTrail.questions.get(path.split('.').at(-1)!)!;
    return !everyAnswer(asked).length;
  },
  progress(quiz, { path }, witness) {
    const shares = trail(quiz, witness).steps.map(({ step }) => ({
      id: step.id,
      share: progress(quiz, witness, step.id).share,
    }));
    const place = shares.findIndex(({ id }) => path === `steps.${id}`);
    return shares.slice(0, place).some(({ share }) => share > shares[place]!.share);
  },
  'no-procedures'(quiz, { path }, witness) {
    const asked = askedAbout(quiz, trail(quiz, witness));
    const stops = (id: string) => quiz.treatments.every((each) => isAgainst(quiz, [id], each.id));
    const isSuggested = recommend(quiz, witness).treatments.some(
      ({ id }) => path === `treatments.${id}`,
    );
    return isSuggested && ![...asked].some(stops);
  },
  careful(quiz, { path, message }, witness) {
    const [, facts, , unasked] = UNASKED.exec(message) ?? [];
    if (unasked) {
      const asked = askedAbout(quiz, trail(quiz, witness));
      const first = unasked.split(', ')[0]!;
      const isSuggested = recommend(quiz, witness).treatments.some(({ id }) => id === first);
      return isSuggested && !facts!.split(', ').some((fact) => asked.has(fact));
    }
    const treatment = /are suggested (\S+) with/.exec(message)![1];
    const { treatments } = recommend(quiz, witness);
    const ending = /questions\.([^.]+)\.options\.([^.]+)\.ends$/.exec(path);
    if (ending) {
      const hasEnded = trail(quiz, witness)
        .questions.get(ending[1]!)!
        .chosen.some(({ id }) => id === ending[2]);
      const named = /where (\S+) speaks/.exec(message)![1]!;
      const isNamed = factsSpared(quiz, witness).has(named) && isAgainst(quiz, [named], treatment!);
      return hasEnded && isNamed && treatments.some(({ id }) => id === treatment);
    }
    const question = path.split('.').at(-1)!;
    const cautions = treatments.find(({ id }) => id === treatment)!.cautions;
    const { isUnknown } = trail(quiz, witness).questions.get(question)!;
    return isUnknown && !cautions.some(({ questions }) => questions.includes(question));
  },
  'never-empty'(quiz, { path }, witness) {
    const { treatments, later } = recommend(quiz, witness);
    const hasGoal = wants(trail(quiz, witness)).length > 0;
    return path === 'treatments' ? hasGoal && !treatments.length && !later.length : !hasGoal;
  },
  suggested: (quiz, { path }, witness) =>
    recommend(quiz, witness).later.some(({ id }) => path === `treatments.${id}`),
  first: (quiz, { path }, witness) =>
    recommend(quiz, witness).treatments.findIndex(({ id }) => path === `treatments.${id}`) > 0,
  ties(quiz, { message }, witness) {
    const [, one, other] = /^(\S+) and (\S+) can/.exec(message)!;
    const ranked = ranking(quiz, {
      fullTrail: trail(quiz, witness),
      result: recommend(quiz, witness),
    });
    const place = ranked.findIndex(({ id }) => id === one);
    const next = ranked[place + 1]!;
    return next.id === other && next.score === ranked[place]!.score;
  },
  rules(quiz, { path, message }, witness) {
    const [, fact, treatment] = /^facts\.(\w+)\.precautions\.(\w+)$/.exec(path) ?? [];
    if (fact) return isShadowed(quiz, fact, treatment!, witness);
    return conditionHolds(quiz, path, witness) === message.includes('always');
  },
};

export function replay(quiz: Quiz, verdict: string, finding: Finding): boolean {
  return SHOWN[verdict]!(quiz, finding, lists(finding.witness!));
}

const lists = (witness: Witness): RunAnswers =>
  Object.fromEntries(Object.entries(witness).map(([id, chosen]) => [id, [chosen].flat()]));

function isShadowed(quiz: Quiz, fact: string, id: string, witness: RunAnswers): boolean {
  const { facts } = recommend(quiz, witness);
  const covers = (other: string) => isStricter(quiz, other, fact, id);
  return facts.includes(fact) && facts.some(covers);
}

/** Whether the condition at `path` holds for these answers. */
function conditionHolds(quiz: Quiz, path: string, witness: RunAnswers): boolean {
  const all = [...conditionsAt(quiz), ...conditionsAtTheEnd(quiz)];
  const at = all.find((each) => path === each.path || path.startsWith(`${each.path}.`))!;
  const part = path
    .slice(at.path.length)
    .split('.')
    .filter(Boolean)
    .reduce<Condition>(partOf, at.condition);
  const question = /questions\.(\w+)/.exec(path)?.[1];
  const step = quiz.steps.find(({ id }) => path.startsWith(`steps.${id}.`));
  const place = question ?? step?.questions[0]!.id;
  const knowledge = place ? knowledgeBefore(quiz, witness, place) : trail(quiz, witness).knowledge;
  return Boolean(holds(part, knowledge));
}

function partOf(condition: Condition, word: string): Condition {
  const [, key, index] = /^(\w+)(?:\[(\d+)\])?$/.exec(word)!;
  const inner = condition[key as keyof Condition] as Condition | Condition[];
  return Array.isArray(inner) ? inner[Number(index)]! : inner;
}
