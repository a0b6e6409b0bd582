/** A step and a result that have everything on them that has a colour. */
import type { Quiz } from '../../src/definition/schema.js';
import { clinicQuiz } from '../element/clinic-quiz.js';
import {
  bodyMap,
  changed,
  goalsQuestion,
  multiple,
  scale,
  single,
  smallQuiz,
  step,
  treatment,
} from '../support/quizzes.js';

/** One step: every kind of question, groups, icons, swatches, and help of every sort. */
export const stepQuiz = (): Quiz =>
  smallQuiz({
    intro: 'Two minutes.',
    eligibility: 'For grown-ups.',
    steps: [
      step(
        multiple(
          'wish',
          [
            { id: 'pores', icon: 'texture_pores', goal: 'scars', message: 'Noted.' },
            { id: 'lines', icon: 'fine_lines', description: 'Around the eyes', goal: 'lines' },
            { id: 'veins', group: 'Rare' },
            { id: 'moles', group: 'Rare' },
          ],
          { help: 'Choose some.', why: 'It decides what suits you.', note: 'Take your time.' },
        ),
        single('age', ['young', 'old'], { required: true }),
        scale('colour', [
          { id: 'pale', swatch: '#f8e3d6' },
          { id: 'dark', swatch: '#3b2219', message: 'Gentle settings.' },
        ]),
        bodyMap('area', [
          { id: 'face', region: 'face' },
          { id: 'hands', region: 'hands_arms' },
          { id: 'back', region: 'back_shoulders' },
        ]),
      ),
      step(single('end', ['yes', 'no'])),
    ],
  });

/** Two suggestions with plans and offers, and one that another answer would bring. */
export const offersQuiz = (): Quiz =>
  smallQuiz({
    steps: [
      step(goalsQuestion()),
      step(single('limit', [{ id: 'less', limits: { discomfort: 0 } }, 'any'])),
    ],
    treatments: [0, 0, 2].map((discomfort, index) =>
      treatment(
        `t${index}`,
        { scars: 2 },
        {
          discomfort: discomfort as 0 | 2,
          sessions: { min: 1, max: 2 },
          intervalWeeks: { min: 4, max: 6 },
          offer: { url: 'https://clinic.example' },
        },
      ),
    ),
  });

export const offersAnswers = { goals: ['scars'], limit: 'less' };

/** What is chosen on that step; `age` is missing. */
export const stepAnswers = { wish: ['pores', 'veins'], colour: 'dark', area: ['face'] };

/** Something now, something later, something left out, and two panels of advice. */
export const resultQuiz = (): Quiz =>
  changed(clinicQuiz(), 'facts[1].precautions[0].treatments', ['peel']);

export const resultAnswers = { goals: ['scars', 'lines'], health: ['tablets', 'implant'] };
