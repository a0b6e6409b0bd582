/** What every run shows, noted one run at a time; as plain data that compares. */
import type { Condition, Quiz } from '../../src/definition/schema.js';
import { holds } from '../../src/engine/condition.js';
import { progress } from '../../src/engine/progress.js';
import { indexOf } from '../../src/engine/quiz-index.js';
import { recommend } from '../../src/engine/recommend.js';
import { trail } from '../../src/engine/trail.js';
import { wants } from '../../src/engine/wants.js';
import { everyRun } from './every-run.js';

export interface Seen {
  runs: number;
  steps: string[];
  questions: string[];
  options: string[];
  facts: string[];
  unknown: string[];
  /** `path=true`, `path=false` */
  conditions: string[];
  backwards: string[];
  shortest: string;
  longest: string;
  /** Runs by treatment. */
  suggested: Record<string, number>;
  first: Record<string, number>;
  later: Record<string, number>;
  addOns: string[];
  isEverEmpty: boolean;
  isEverGoalless: boolean;
}

export function seenByForce(quiz: Quiz): Seen {
  const runs = everyRun(quiz);
  const seen = new Set<string>();
  const note = (kind: string, name: string) => seen.add(`${kind}:${name}`);
  const count = { suggested: zero(quiz), first: zero(quiz), later: zero(quiz) };
  const lengths: [number, number][] = [];
  for (const answers of runs) {
    const walked = trail(quiz, answers);
    lengths.push([walked.steps.length, walked.questions.size]);
    let share = 0;
    for (const { step, questions } of walked.steps) {
      note('step', step.id);
      const now = progress(quiz, answers, step.id).share;
      if (now < share) note('backwards', step.id);
      share = now;
      for (const { question, options, isUnknown } of questions) {
        note('question', question.id);
        if (isUnknown) note('unknown', question.id);
        for (const { id } of options) note('option', `${question.id}.${id}`);
      }
    }
    for (const fact of walked.facts.keys()) note('fact', fact);
    noteConditions(quiz, answers, (path, value) => note('condition', `${path}=${value}`));
    const { treatments, later } = recommend(quiz, answers);
    treatments.forEach(({ id, addOns }, place) => {
      count.suggested[id]!++;
      if (!place) count.first[id]!++;
      for (const addOn of addOns) note('addOn', addOn);
    });
    for (const { id } of later) count.later[id]!++;
    if (!wants(walked).length) note('goalless', '');
    else if (!treatments.length && !later.length) note('empty', '');
  }
  const all = (kind: string) =>
    [...seen]
      .filter((each) => each.startsWith(`${kind}:`))
      .map((each) => each.slice(kind.length + 1))
      .sort();
  lengths.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    runs: runs.length,
    steps: all('step'),
    questions: all('question'),
    options: all('option'),
    facts: all('fact'),
    unknown: all('unknown'),
    conditions: all('condition'),
    backwards: all('backwards'),
    shortest: String(lengths[0]),
    longest: String(lengths.at(-1)),
    ...count,
    addOns: all('addOn'),
    isEverEmpty: seen.has('empty:'),
    isEverGoalless: seen.has('goalless:'),
  };
}

const zero = ({ treatments }: Quiz) => Object.fromEntries(treatments.map(({ id }) => [id, 0]));

/** How each condition comes out where the quiz looks at it. */
function noteConditions(
  quiz: Quiz,
  answers: Record<string, string[]>,
  note: (path: string, value: boolean) => void,
): void {
  const whole = trail(quiz, answers);
  for (const step of quiz.steps) {
    // What a condition sees is what had been answered when its question came up.
    const at = (id: string) => knowledgeBefore(quiz, answers, id);
    const first = step.questions[0]!.id;
    const isEnded = hasEnded(quiz, answers, step.id);
    if (isEnded) return;
    if (step.when) look(`steps.${step.id}.when`, step.when, at(first), note);
    if (!holds(step.when, at(first))) continue;
    for (const question of step.questions) {
      const path = `steps.${step.id}.questions.${question.id}`;
      const knowledge = at(question.id);
      if (question.when) look(`${path}.when`, question.when, knowledge, note);
      if (!whole.questions.has(question.id)) continue;
      if (typeof question.required === 'object') {
        look(`${path}.required`, question.required, knowledge, note);
      }
      for (const { id, when } of question.options ?? []) {
        if (when) look(`${path}.options.${id}.when`, when, knowledge, note);
      }
    }
  }
}

function look(
  path: string,
  condition: Condition,
  knowledge: Parameters<typeof holds>[1],
  note: (path: string, value: boolean) => void,
): void {
  note(path, Boolean(holds(condition, knowledge)));
  if ('all' in condition)
    condition.all.forEach((each, i) => look(`${path}.all[${i}]`, each, knowledge, note));
  if ('any' in condition)
    condition.any.forEach((each, i) => look(`${path}.any[${i}]`, each, knowledge, note));
  if ('not' in condition) look(`${path}.not`, condition.not, knowledge, note);
}

/** Answers and facts from the questions before `question`; those after it are taken out of the quiz. */
export function knowledgeBefore(quiz: Quiz, answers: Record<string, string[]>, question: string) {
  const order = indexOf(quiz).questions.get(question)!.order;
  const steps = quiz.steps
    .map((step) => ({
      ...step,
      questions: step.questions.filter(({ id }) => indexOf(quiz).questions.get(id)!.order < order),
    }))
    .filter(({ questions }) => questions.length);
  const before = { ...quiz, steps, derivedFacts: derivedBefore(quiz, order) };
  return steps.length ? trail(before, answers).knowledge : NOTHING_KNOWN;
}

const NOTHING_KNOWN = { chosen: () => [], fact: () => false };

const derivedBefore = (quiz: Quiz, order: number) =>
  (quiz.derivedFacts ?? []).filter(({ highestOf }) =>
    highestOf.every((id) => indexOf(quiz).questions.get(id)!.order < order),
  );

function hasEnded(quiz: Quiz, answers: Record<string, string[]>, step: string): boolean {
  const { steps } = trail(quiz, answers, step);
  return steps.some(({ questions }) =>
    questions.some(({ chosen }) => chosen.some(({ ends }) => ends)),
  );
}
