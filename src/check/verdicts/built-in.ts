/**
 * Whether what comes from the built-in quiz is still as careful as there.
 *
 * An extension cannot be less careful without a named reviewer; reviews are listed. A whole
 * quiz is compared rule by rule, whether it was copied and changed by hand or came of an extension.
 */
import { precautionsOf } from '../precautions-of.js';
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import { isObject } from '../../definition/draft.js';
import type { Relaxed } from '../../definition/extension.js';
import { carefulnessOf, isCareful, strictness } from '../../definition/less-careful.js';
import type { Fact, Option, Question, Quiz } from '../../definition/schema.js';
import { toJson } from '../../definition/to-json.js';
import { indexOf } from '../../engine/quiz-index.js';
import type { Finding, Verdict } from '../report.js';
import { stepOf } from '../question-positions.js';
import { tallied } from '../safety-counting.js';
import { isCopy } from './is-copy.js';
import {
  addOnsLeft,
  changedMessages,
  labelsOfWaits,
  oddOptions,
  waitsInOtherWords,
} from './own-entries.js';
import { isOutOfDate } from './sources.js';
import { pathOf, read, type Subject, verdict } from './subject.js';

/** Whether what comes from the built-in quiz is as careful as there. */
export function asCarefulAsBuiltIn({ quiz, relaxed, warnings, isWhole }: Subject): Verdict {
  const title = 'What comes from the built-in quiz is as careful as there';
  const compared = precautionsOf(defaultQuiz).size;
  const rules = [...precautionsOf(defaultQuiz).values()].reduce((n, { size }) => n + size, 0);
  const basis = read(rules + compared, 'every rule of the built-in quiz beside that of this one');
  const about = { id: 'built-in', title, basis };
  if (!isWhole) {
    const others = warnings.filter((warning) => !isOutOfDate(warning));
    const basis = read(
      relaxed.length,
      'an extension is refused where it is less careful unreviewed',
    );
    const notes = [
      ...relaxed.map(reviewed),
      ...others,
      ...waitsInOtherWords(quiz),
      ...changedMessages(quiz),
      ...labelsOfWaits(quiz),
      ...addOnsLeft(quiz),
    ];
    return verdict({ ...about, basis }, oddOptions(quiz), notes);
  }
  if (!quiz.extends && !isCopy(quiz)) {
    return verdict(
      about,
      [],
      [{ path: '', message: 'This quiz is not made from the built-in one.' }],
    );
  }
  const notes = changedMessages(quiz);
  const faults = [
    ...lessCarefulFacts(quiz),
    ...lessCarefulQuestions(quiz),
    ...lessCarefulTreatments(quiz),
    ...oddOptions(quiz),
  ];
  if (quiz.id === defaultQuiz.id && sorted(quiz) !== sorted(defaultQuiz)) {
    const message = `It is called ${quiz.id}, like the built-in quiz, and is another. Give it an id of its own.`;
    faults.push({ path: 'id', message });
  }
  return verdict(about, faults, notes);
}

const reviewed = ({ path, what, reviewed: { by, reason, until } }: Relaxed): Finding => ({
  path,
  message: `${what}. ${by} answers for it until ${until}: ${reason}`,
});

/** As JSON in which the order of properties makes no difference. */
const sorted = (value: unknown) =>
  JSON.stringify(value, (_key, each: unknown) =>
    isObject(each) && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

type Entry = { id: string };

const carefulness = carefulnessOf(defaultQuiz);

/** What became less careful in an entry that is there in both; of an option, in `question`. */
function less(path: string, then: object, now: object, question?: string): Finding[] {
  const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])] as never[];
  return keys
    .filter((key) => carefulness.isLess(then, key, then[key], now[key], question))
    .map((key) => ({
      path: `${path}.${String(key)}`,
      message: `It is less careful than in the built-in quiz: ${toJson(now[key] ?? null)} instead of ${toJson(then[key] ?? null)}.`,
    }));
}

const gone = (path: string, what: string): Finding => ({
  path,
  message: `The built-in quiz has this ${what}, and safety rests on it.`,
});

const find = <T extends Entry>(list: readonly T[] | undefined, id: string) =>
  list?.find((each) => each.id === id);

function lessCarefulFacts(quiz: Quiz): Finding[] {
  return (defaultQuiz.facts ?? []).flatMap((then) => {
    const path = `facts.${then.id}`;
    const now = find(quiz.facts, then.id);
    return now ? [...less(path, then, now), ...weakerRules(quiz, then)] : gone(path, 'fact');
  });
}

/** Effects of a fact on treatments of both quizzes that are weaker than they were. */
function weakerRules(quiz: Quiz, { id }: Fact): Finding[] {
  return tallied(quiz).flatMap((treatment) => {
    const then = precautionsOf(defaultQuiz).get(treatment.id)?.get(id);
    const now = precautionsOf(quiz).get(treatment.id)?.get(id);
    if (strictness(now) >= strictness(then)) return [];
    const message = `The built-in quiz is stricter for ${treatment.id}: ${effectOf(then)} instead of ${effectOf(now)}.`;
    return { path: `facts.${id}.precautions`, message };
  });
}

const effectOf = (rule: { effect: string; waitWeeks?: number } | undefined) =>
  rule ? `${rule.effect}${rule.waitWeeks ? ` ${rule.waitWeeks} weeks` : ''}` : 'nothing';

function lessCarefulQuestions(quiz: Quiz): Finding[] {
  const findings = new Map<string, Finding>();
  for (const { question: then, options, optionsById } of indexOf(defaultQuiz).questions.values()) {
    const now = indexOf(quiz).questions.get(then.id);
    if (!now) {
      if (counts(then) || carefulness.restsOn(then))
        findings.set(then.id, gone(pathOf(defaultQuiz, then.id), 'question'));
      continue;
    }
    const path = pathOf(quiz, then.id);
    const found = [
      // A question may have moved to a step that fewer visitors reach.
      ...less(
        `steps.${stepOf(quiz, then.id).id}`,
        { ...then, when: stepOf(defaultQuiz, then.id).when },
        { ...then, when: stepOf(quiz, then.id).when },
      ),
      ...less(path, then, now.question),
      ...options.flatMap((option) =>
        lessCarefulOption(quiz, then.id, option, now.optionsById.get(option.id)),
      ),
      ...now.options.flatMap((option) =>
        optionsById.has(option.id) ? [] : lessCarefulNew(path, then.id, option),
      ),
    ];
    for (const each of found) findings.set(`${each.path} ${each.message}`, each);
  }
  if (toJson(quiz.derivedFacts ?? []) !== toJson(defaultQuiz.derivedFacts ?? [])) {
    const message = 'The built-in quiz draws these facts otherwise.';
    findings.set('derivedFacts', { path: 'derivedFacts', message });
  }
  return [...findings.values()];
}

/** Whether what a visitor answers here can speak against a treatment. */
const counts = (entry: Question | Option) =>
  isCareful(entry) || toJson(entry).includes('"limits":');

function lessCarefulOption(
  quiz: Quiz,
  question: string,
  then: Option,
  now: Option | undefined,
): Finding[] {
  const path = `${pathOf(quiz, question)}.options.${then.id}`;
  if (!now) return counts(then) ? [gone(path, 'option')] : [];
  const findings = less(path, then, now, question);
  if (then.limits && toJson(then.limits) !== toJson(now.limits ?? null)) {
    findings.push({ path: `${path}.limits`, message: 'The built-in quiz keeps to another limit.' });
  }
  if (drawnFrom(defaultQuiz, then) && !drawnFrom(quiz, now)) {
    findings.push({ path: `${path}.level`, message: 'No fact follows from this level any more.' });
  }
  return findings;
}

const drawnFrom = ({ derivedFacts = [] }: Quiz, { level }: Option) =>
  derivedFacts.some(({ levels }) => levels.some((each) => each.level === level));

/** What an option that the built-in quiz has not keeps visitors from saying. */
function lessCarefulNew(path: string, question: string, { id, ends, exclusive }: Option) {
  const isLess = (key: string, now: unknown) =>
    carefulness.isLess(undefined, key, undefined, now, question);
  const findings: Finding[] = [];
  const report = (key: string, message: string) =>
    findings.push({ path: `${path}.options.${id}.${key}`, message });
  if (isLess('ends', ends)) report('ends', 'The built-in quiz continues here.');
  if (isLess('exclusive', exclusive)) {
    report('exclusive', 'It clears other ticks here, on which safety depends.');
  }
  return findings;
}

const lessCarefulTreatments = (quiz: Quiz): Finding[] =>
  quiz.treatments.flatMap((now) => {
    const then = find(defaultQuiz.treatments, now.id);
    return then ? less(`treatments.${now.id}`, then, now) : [];
  });
