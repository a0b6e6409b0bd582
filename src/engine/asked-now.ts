import type { Option, Question } from '../definition/schema.js';
import type { AskedQuestion } from './asked-question.js';
import { holds, type Knowledge } from './condition.js';
import { rulesOf } from './questions/rules-of.js';

/**
 * The options a question offers now and whether it needs an answer; `undefined` when it is not asked.
 *
 * @param all - Every option it can offer, from `indexOf`.
 */
export function askedNow(
  question: Question,
  all: readonly Option[],
  knowledge: Knowledge,
): Pick<AskedQuestion, 'options' | 'required'> | undefined {
  if (!holds(question.when, knowledge)) return undefined;
  const options = rulesOf(question).offered(question, all, knowledge);
  if (!options.length) return undefined;
  const { required } = question;
  return {
    options,
    required: typeof required === 'object' ? Boolean(holds(required, knowledge)) : !!required,
  };
}
