/**
 * Whether what comes from the built-in quiz is still as careful as there.
 *
 * An extension cannot be less careful without somebody who answers for it; that is listed. A copy
 * that was changed by hand is compared rule by rule.
 */
import { precautionsOf } from '../precautions-of.js';
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import { isObject } from '../../definition/draft.js';
import type { Loosened } from '../../definition/extension.js';
import { isCareful, isLessCareful, strictness } from '../../definition/less-careful.js';
import type { Fact, Option, Quiz } from '../../definition/schema.js';
import { toJson } from '../../definition/to-json.js';
import { indexOf } from '../../engine/quiz-index.js';
import type { Finding, Verdict } from '../report.js';
import { tallied } from '../safety-counting.js';
import { isOutOfDate } from './sources.js';
import { pathOf, read, type Subject, verdict } from './subject.js';

export function asCarefulAsBuiltIn({ quiz, loosened, warnings }: Subject): Verdict {
  const title = 'What comes from the built-in quiz is as careful as there';
  const compared = precautionsOf(defaultQuiz).size;
  const rules = [...precautionsOf(defaultQuiz).values()].reduce((n, { size }) => n + size, 0);
  const basis = read(rules + compared, 'every rule of the built-in quiz beside that of this one');
  const about = { id: 'built-in', title, basis };
  if (quiz.extends) {
    const others = warnings.filter((warning) => !isOutOfDate(warning));
    return verdict(about, [], [...loosened.map(reviewed), ...others]);
  }
  if (!isCopy(quiz)) {
    return verdict(
      about,
      [],
      [{ path: '', message: 'This quiz is not made from the built-in one.' }],
    );
  }
  const faults = [
    ...lessCarefulFacts(quiz),
    ...lessCarefulQuestions(quiz),
    ...lessCarefulTreatments(quiz),
  ];
  if (quiz.id === defaultQuiz.id && sorted(quiz) !== sorted(defaultQuiz)) {
    const message = `It is called ${quiz.id}, like the built-in quiz, and is another. Give it an id of its own.`;
    faults.push({ path: 'id', message });
  }
  return verdict(about, faults);
}

const reviewed = ({ path, what, reviewed: { by, reason, until } }: Loosened): Finding => ({
  path,
  message: `${what}. ${by} answers for it until ${until}: ${reason}`,
});

/** Whether most treatments and facts are those of the built-in quiz. */
function isCopy(quiz: Quiz): boolean {
  const share = (ours: readonly { id: string }[], theirs: readonly { id: string }[]) =>
    theirs.filter(({ id }) => ours.some((each) => each.id === id)).length / (theirs.length || 1);
  return (
    quiz.id === defaultQuiz.id ||
    (share(quiz.treatments, defaultQuiz.treatments) >= 0.5 &&
      share(quiz.facts ?? [], defaultQuiz.facts ?? []) >= 0.5)
  );
}

/** As JSON in which the order of properties makes no difference. */
const sorted = (value: unknown) =>
  JSON.stringify(value, (_key, each: unknown) =>
    isObject(each) && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );

type Entry = { id: string };

/** What became less careful in an entry that is there in both. */
function less(path: string, then: object, now: object): Finding[] {
  const keys = [...new Set([...Object.keys(then), ...Object.keys(now)])] as never[];
  return keys
    .filter((key) => isLessCareful(then, key, then[key], now[key]))
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
  const findings: Finding[] = [];
  for (const { question: then, options } of indexOf(defaultQuiz).questions.values()) {
    const now = indexOf(quiz).questions.get(then.id);
    if (!now) {
      if (isCareful(then)) findings.push(gone(pathOf(defaultQuiz, then.id), 'question'));
      continue;
    }
    const path = pathOf(quiz, then.id);
    findings.push(...less(path, then, now.question));
    for (const option of options.values()) {
      findings.push(
        ...lessCarefulOption(`${path}.options.${option.id}`, option, now.options.get(option.id)),
      );
    }
  }
  for (const step of defaultQuiz.steps) {
    const now = find(quiz.steps, step.id);
    if (now) findings.push(...less(`steps.${step.id}`, step, now));
  }
  if (toJson(quiz.derivedFacts ?? []) !== toJson(defaultQuiz.derivedFacts ?? [])) {
    findings.push({
      path: 'derivedFacts',
      message: 'The built-in quiz draws these facts otherwise.',
    });
  }
  return findings;
}

function lessCarefulOption(path: string, then: Option, now: Option | undefined): Finding[] {
  if (!now) return isCareful(then) ? [gone(path, 'option')] : [];
  const findings = less(path, then, now);
  if (then.limits && toJson(then.limits) !== toJson(now.limits ?? null)) {
    findings.push({ path: `${path}.limits`, message: 'The built-in quiz keeps to another limit.' });
  }
  return findings;
}

const lessCarefulTreatments = (quiz: Quiz): Finding[] =>
  quiz.treatments.flatMap((now) => {
    const then = find(defaultQuiz.treatments, now.id);
    return then ? less(`treatments.${now.id}`, then, now) : [];
  });
