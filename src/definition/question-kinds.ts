import type { QuestionKind } from './schema.js';

/** Every kind of question, and whether an answer to it can hold several options. */
export const takesSeveral = {
  single: false,
  multiple: true,
  scale: false,
  'body-map': true,
} satisfies Record<QuestionKind, boolean>;
