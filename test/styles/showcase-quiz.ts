/** A step and a result that have everything on them that has a colour. */
import type { Quiz } from '../../src/definition/schema.js';
import { clinicQuiz } from '../element/clinic-quiz.js';
import { bodyMap, changed, multiple, scale, single, smallQuiz, step } from '../support/quizzes.js';

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

/** What is chosen on that step; `age` is missing. */
export const stepAnswers = { wish: ['pores', 'veins'], colour: 'dark', area: ['face'] };

/** Something now, something later, something left out, and two panels of advice. */
export const resultQuiz = (): Quiz =>
  changed(clinicQuiz(), 'facts[1].precautions[0].treatments', ['peel']);

export const resultAnswers = { goals: ['scars', 'lines'], health: ['tablets', 'implant'] };
