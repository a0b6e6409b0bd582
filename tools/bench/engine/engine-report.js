// Writes the figures of the engines as tables, in Markdown so that they can be pasted.
import { atLeast, atMost } from '../budgets.js';
import { table } from '../report.js';
import { median } from '../rounds.js';
import { RESPECTS } from './grow-quiz.js';
import { ratio, steepness, TIMES } from './measure-engine.js';

const OURS = 'treatment-quiz';
const LINEAR = 1.25;

const namesIn = (measured) => [...new Set(measured.map(({ name }) => name))];
const find = (measured, wanted, respect, times) =>
  measured.find(
    (each) =>
      each.name === wanted && each.times === times && (times === 1 || each.respect === respect),
  );
const asItIs = (measured, name) => find(measured, name, undefined, 1);

const micro = (value) => `${value.toFixed(0)} µs`;
const factor = (value) => `${value.toFixed(1)}×`;
const perSecond = (value) => Math.round(1e6 / value).toLocaleString('en');

/** Everybody's speed on the default quiz. */
export function speedTable(measured) {
  const names = namesIn(measured);
  const cells = (write) => names.map((name) => write(asItIs(measured, name)));
  const ours = asItIs(measured, OURS);
  return table(
    ['the default quiz', ...names],
    [
      ['decisions a second', ...cells(({ samples }) => perSecond(median(samples)))],
      [
        'time for one',
        ...cells((entry) =>
          entry === ours
            ? micro(median(entry.samples))
            : `${micro(median(entry.samples))} (${factor(ratio(entry, ours))})`,
        ),
      ],
    ],
  );
}

/** How many there are of what grows. */
const COUNTS = {
  questions: ({ steps }) => steps.flatMap(({ questions }) => questions).length,
  treatments: ({ treatments }) => treatments.length,
  rules: ({ facts }) => facts.flatMap(({ precautions = [] }) => precautions).length,
};

/** Everybody's time on larger quizzes, and how many times that of the default quiz it is. */
export function growthTable(measured, quiz) {
  const names = namesIn(measured);
  const row = (respect, times) => [
    `${COUNTS[respect](quiz) * times} ${respect} (${times}×)`,
    ...names.map((name) => {
      const entry = find(measured, name, respect, times);
      return `${micro(median(entry.samples))} (${factor(ratio(entry, asItIs(measured, name)))})`;
    }),
  ];
  return table(
    ['growth', ...names],
    RESPECTS.flatMap((respect) => TIMES.map((times) => row(respect, times))),
  );
}

/** The budgets of our engine. */
export function engineBudgets(measured) {
  const [one, peer] = [OURS, 'json-rules-engine'].map((name) => asItIs(measured, name));
  const speed = 1e6 / median(one.samples);
  const faster = ratio(peer, one);
  const growth = RESPECTS.map((respect) => {
    const [five, ten] = [5, 10].map((times) => find(measured, OURS, respect, times));
    return { respect, whole: ratio(ten, one), steepness: steepness(one, five, ten) };
  });
  const most = (key) => Math.max(...growth.map((each) => each[key]));
  const listed = (key) => growth.map((each) => `${each.respect} ${factor(each[key])}`).join(', ');
  return [
    atLeast('recommend() a second, one core', speed, {
      least: 15_000,
      words: ['≥ 15,000', '–', Math.round(speed).toLocaleString('en')],
    }),
    atLeast('the same, beside json-rules-engine', faster, {
      least: 20,
      words: ['≥ 20×', '–', factor(faster)],
    }),
    atMost('time for 10 times as much', most('whole'), {
      most: 10,
      words: ['≤ 10×', '–', listed('whole')],
    }),
    atMost('cost of what comes after 5×, beside what came before', most('steepness'), {
      most: LINEAR,
      words: [`≤ ${LINEAR}× (linear)`, '–', listed('steepness')],
    }),
  ];
}
