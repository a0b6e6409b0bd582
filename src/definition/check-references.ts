/** Whether the ids in a definition lead somewhere, and its figures make sense together. */
import { checkConditions } from './check-conditions.js';
import { type DeclaredIds, declaredIds } from './declared-ids.js';
import { didYouMean } from './did-you-mean.js';
import { type Draft, eachItem, eachText, isObject } from './draft.js';
import type { Finding, Path } from './path.js';
import type { AddOn, Fact, Option, Question, Quiz, Range, Treatment } from './schema.js';

export function checkReferences(definition: unknown): Finding[] {
  if (!isObject(definition)) return [];
  const quiz = definition as Draft<Quiz>;
  const findings: Finding[] = [];
  const ids = declaredIds(quiz, findings);
  const report = (path: Path, message: string) => void findings.push({ path, message });
  const check = new ReferenceCheck(ids, report);

  eachItem(quiz.steps, ['steps'], ({ questions }, path) =>
    eachItem(questions, [...path, 'questions'], (question, at) => check.question(question, at)),
  );
  checkConditions(quiz, ids, report);
  eachItem(quiz.facts, ['facts'], (fact, path) => check.fact(fact, path));
  eachItem(quiz.derivedFacts, ['derivedFacts'], ({ highestOf, levels, whenUnknown }, path) => {
    check.ids(ids.questions.keys(), 'question', highestOf, [...path, 'highestOf']);
    eachItem(levels, [...path, 'levels'], (level, at) =>
      check.ids(ids.facts, 'fact', level.fact, [...at, 'fact']),
    );
    check.ids(ids.facts, 'fact', whenUnknown, [...path, 'whenUnknown']);
  });
  eachItem(quiz.treatments, ['treatments'], (treatment, path) => check.treatment(treatment, path));
  eachItem(quiz.addOns, ['addOns'], (addOn, path) => check.addOn(addOn, path));
  check.sourcesBelow(quiz, []);
  if (quiz.review?.signedOff === true) {
    for (const key of ['by', 'role', 'on', 'until'] as const) {
      if (!quiz.review[key]) report(['review', key], 'is missing; a signed-off review needs it.');
    }
  }
  return findings;
}

type Report = (path: Path, message: string) => void;

class ReferenceCheck {
  private readonly declared: DeclaredIds;
  private readonly report: Report;

  constructor(declared: DeclaredIds, report: Report) {
    this.declared = declared;
    this.report = report;
  }

  /** Reports each id in `value` that no `what` has. */
  ids(known: Iterable<string>, what: string, value: unknown, path: Path): void {
    const all = new Set(known);
    eachText(value, path, (id, at) => {
      if (all.has(id)) return;
      this.report(at, `is "${id}", but no ${what} has that id.${didYouMean(id, all)}`);
    });
  }

  question(question: Draft<Question> & { options?: Draft<Option>[] }, path: Path): void {
    const { goals, facts, categories } = this.declared;
    this.ids(facts, 'fact', question.careful?.facts, [...path, 'careful', 'facts']);
    eachItem(question.options, [...path, 'options'], (option, at) => {
      this.ids(goals, 'goal', option.goal, [...at, 'goal']);
      this.ids(facts, 'fact', option.sets, [...at, 'sets']);
      const out = [...at, 'limits', 'withoutCategories'];
      this.ids(categories, 'treatment category', option.limits?.withoutCategories, out);
    });
    if (question.kind === 'single') this.mainGoal(question, path);
    if (question.kind === 'multiple' || question.kind === 'body-map') this.choices(question, path);
  }

  private mainGoal(question: Draft<Extract<Question, { kind: 'single' }>>, path: Path): void {
    const { mainGoalOf, options } = question;
    if ((mainGoalOf === undefined) === (options === undefined)) {
      this.report(path, 'should have either "options" or "mainGoalOf", and not both.');
    }
    if (typeof mainGoalOf !== 'string') return;
    const at = [...path, 'mainGoalOf'];
    const { questions } = this.declared;
    const asked = questions.get(mainGoalOf);
    if (!asked) return this.ids(questions.keys(), 'question', mainGoalOf, at);
    if (asked.order >= (questions.get(question.id ?? '')?.order ?? Infinity)) {
      this.report(at, `is "${mainGoalOf}", which is not asked before this question.`);
    }
    let goals = 0;
    eachItem(asked.question.options, [], ({ goal }) => void (goal && goals++));
    if (goals < 2) {
      this.report(at, `is "${mainGoalOf}", but fewer than two of its options name a goal.`);
    }
  }

  private choices(
    question: { min?: number; max?: number; options?: Draft<Option>[] },
    path: Path,
  ): void {
    const { min = 0, max = Infinity, options } = question;
    if (!Array.isArray(options) || typeof min !== 'number' || typeof max !== 'number') return;
    let free = 0;
    eachItem(options, [], ({ exclusive }) => void (exclusive || free++));
    if (min > free) {
      this.report([...path, 'min'], `is ${min}, but only ${free} options can be chosen together.`);
    }
    if (max < Math.max(min, 1)) {
      this.report([...path, 'max'], `is ${max}, but should be ${Math.max(min, 1)} or more.`);
    }
  }

  fact({ precautions, waitFrom }: Draft<Fact>, path: Path): void {
    const { treatmentsAndAddOns: known } = this.declared;
    const seen = new Set<string>();
    let defers = false;
    eachItem(precautions, [...path, 'precautions'], (precaution, at) => {
      this.ids(known, 'treatment or add-on', precaution.treatments, [...at, 'treatments']);
      eachText(precaution.treatments, [...at, 'treatments'], (id, here) => {
        if (seen.has(id)) this.report(here, `is "${id}", which has a precaution here already.`);
        seen.add(id);
      });
      if ((precaution.effect === 'defer') !== (precaution.waitWeeks !== undefined)) {
        this.report([...at, 'waitWeeks'], 'should stand with the effect "defer", and only there.');
      }
      defers ||= precaution.effect === 'defer';
    });
    if (defers && waitFrom === undefined) {
      this.report([...path, 'waitFrom'], 'is missing; it says what a wait is counted from.');
    }
  }

  treatment({ indications, byGoal, ...figures }: Draft<Treatment>, path: Path): void {
    const { goals } = this.declared;
    for (const [key, list] of Object.entries({ indications, byGoal })) {
      const seen = new Set<string>();
      eachItem<{ goal?: string }>(list, [...path, key], (entry, at) => {
        this.ids(goals, 'goal', entry.goal, [...at, 'goal']);
        if (seen.has(entry.goal ?? '')) {
          this.report([...at, 'goal'], `is "${entry.goal}", which is listed here already.`);
        }
        seen.add(entry.goal ?? '');
        this.ranges(entry, at);
      });
    }
    this.ranges(figures, path);
  }

  private ranges(figures: object, path: Path): void {
    for (const [key, range] of Object.entries(figures)) {
      if (!isObject(range)) continue;
      const { min = 0, typical = min, max = Infinity } = range as Range;
      if (!(min <= typical && typical <= max)) {
        this.report([...path, key], 'should go up from min over typical to max.');
      }
    }
  }

  addOn({ addsTo, onlyFor }: Draft<AddOn>, path: Path): void {
    this.ids(this.declared.treatments, 'treatment', addsTo, [...path, 'addsTo']);
    this.ids(this.declared.goals, 'goal', onlyFor, [...path, 'onlyFor']);
  }

  /** Every list called `sources` names sources, wherever it stands. */
  sourcesBelow(value: unknown, path: Path): void {
    if (!isObject(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      const at = [...path, Array.isArray(value) ? Number(key) : key];
      if (key === 'sources' && path.length) this.ids(this.declared.sources, 'source', inner, at);
      else this.sourcesBelow(inner, at);
    }
  }
}
