import type { Question } from '../../definition/schema.js';
import { chooseOne } from './choose-one.js';
import type { QuestionRules } from './question-rules.js';

const goalsQuestion = (question: Question) =>
  'mainGoalOf' in question ? question.mainGoalOf : undefined;

/** Which of the goals chosen in an earlier question matters most. Not asked when there is only one. */
export const mainGoal: QuestionRules = {
  ...chooseOne,
  ranksGoals: true,
  optionsFrom: goalsQuestion,

  allOptions: (question, optionsOf) =>
    optionsOf(goalsQuestion(question)!)
      .filter(({ goal }) => goal)
      .map(({ id, label, goal, icon }) => ({ id, label, goal, icon })),

  offered(question, all, knowledge) {
    const goals = knowledge.chosen(goalsQuestion(question)!) ?? [];
    const options = all.filter(({ id }) => goals.includes(id));
    return options.length > 1 ? options : [];
  },

  canBeAsked: (question, knowledge) =>
    (knowledge.chosen(goalsQuestion(question)!)?.length ?? 2) > 1,
};
