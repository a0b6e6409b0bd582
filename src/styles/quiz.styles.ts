import { baseStyles } from './base.styles.js';
import { questionStyles } from './question.styles.js';
import { resultStyles } from './result.styles.js';
import { stepStyles } from './step.styles.js';
import { tokensStyles } from './tokens.styles.js';

/** Every sheet of the widget, knobs first. */
export const quizStyles = [tokensStyles, baseStyles, stepStyles, questionStyles, resultStyles];
