import type { Question, QuestionKind } from '../../definition/schema.js';
import type { AskedQuestion } from '../../engine/asked-question.js';
import type { Messages } from '../../i18n/messages.js';

/** A question of one kind. */
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

/** What the view of a question needs, and passes to the view of its options. */
export interface QuestionViewProps<Asked extends Question = Question> {
  asked: AskedQuestion & { question: Asked };
  messages: Messages;
  /**
   * Unique in the widget; ids and names of the controls begin with it. A dot or a colon follows,
   * which no id of a quiz has in it.
   */
  htmlId: string;
  /** What each option is. */
  control: 'radio' | 'checkbox';
  level: number;
  /** Whether this question's title is the heading of the step. */
  isStepHeading: boolean;
  /** Whether there is room to show every group of options at once. */
  hasRoom(): boolean;
  /** What is missing, in words. */
  problem: string | undefined;
  /** Ids of what else describes the controls. */
  describedBy?: readonly (string | false | undefined)[];
  onChoose(option: string, isChosen: boolean): void;
}
