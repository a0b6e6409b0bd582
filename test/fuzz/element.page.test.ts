import fc from 'fast-check';
import { defaultQuiz } from '../../src/default-quiz/default-quiz.js';
import { replace } from '../element/stubs.js';
import { everyKindQuiz } from '../support/quizzes.js';
import { toldAs } from './bases.js';
import { brokenTexts } from './broken-texts.js';
import { Draws, TAPE_STEPS } from './draws.js';
import { listenToConsole, pressAround, withQuiz } from './guarded-page.js';
import { mutants, recounted, scriptMutants, strangers } from './mutations.js';
import { itHolds } from './property.js';
import { quizzes } from './random-quiz.js';

const PRESSES = 12;

/** Mostly small ones: the built-in quiz takes longer to draw, and says no more. */
const bases: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: quizzes() },
  { weight: 2, arbitrary: fc.constant(everyKindQuiz()) },
  { weight: 1, arbitrary: fc.constant(defaultQuiz) },
);

/** `cases`, each with a visitor who presses this and that. */
const visited = <T extends object>(cases: fc.Arbitrary<T>) =>
  fc
    .tuple(cases, fc.array(fc.nat(TAPE_STEPS - 1), { maxLength: 30, size: 'max' }))
    .map(([each, tape]) => toldAs({ ...each, tape }, () => fc.stringify([each, tape])));

const acting = (tape: readonly number[]) => (visitor: Parameters<typeof pressAround>[0]) =>
  pressAround(visitor, Draws.fromTape(tape), PRESSES);

describe('<treatment-quiz>, given any mutant', () => {
  beforeEach(listenToConsole);

  itHolds(
    'is a quiz or one calm sentence, with it as definition',
    150,
    visited(
      fc.oneof(
        { weight: 3, arbitrary: mutants(bases) },
        { weight: 1, arbitrary: recounted(bases) },
      ),
    ),
    ({ definition, tape }) => withQuiz((quiz) => (quiz.definition = definition), acting(tape)),
  );

  itHolds(
    'is a quiz or one calm sentence, with what only scripts can write',
    75,
    visited(
      fc.oneof({ weight: 4, arbitrary: scriptMutants(bases) }, { weight: 1, arbitrary: strangers }),
    ),
    ({ definition, tape }) => withQuiz((quiz) => (quiz.definition = definition), acting(tape)),
  );

  itHolds(
    'is a quiz or one calm sentence, with its JSON inside the tag',
    75,
    visited(brokenTexts(mutants(bases))),
    ({ text, tape }) =>
      withQuiz((quiz) => {
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = text;
        quiz.append(script);
      }, acting(tape)),
  );

  itHolds(
    'is a quiz or one calm sentence, with its JSON as src',
    75,
    visited(brokenTexts(mutants(bases))),
    ({ text, tape }) => {
      replace(window, 'fetch', () => Promise.resolve(new Response(text)));
      return withQuiz((quiz) => (quiz.src = '/clinic.json'), acting(tape));
    },
  );

  itHolds(
    'works as well with any quiz that is right',
    50,
    visited(quizzes(1e6).map((quiz) => ({ quiz }))),
    ({ quiz, tape }) => withQuiz((element) => (element.definition = quiz), acting(tape)),
  );
});
