// How long one question to an engine takes, on the default quiz and on larger ones.
import { interleaved, median } from '../rounds.js';
import { assertAgreement } from './contenders.js';
import { growAnswers, growQuiz, RESPECTS } from './grow-quiz.js';

const ROUNDS = 7;
/** Ms of processor time that a sample has at least. */
const ENOUGH = 100;

/** How many times as large a quiz is measured. */
export const TIMES = [2, 5, 10];

/**
 * Microseconds of processor time for one of `answerSets`, on average; each is run equally often.
 * Of a busy machine, processor time has what was done for us, not what we waited for.
 */
async function timeOf({ ask, answerSets }, enough) {
  const start = process.cpuUsage();
  let passes = 0;
  let used;
  do {
    for (const answers of answerSets) await ask(answers);
    passes++;
    const { user, system } = process.cpuUsage(start);
    used = user + system;
  } while (used < enough * 1000);
  return used / (passes * answerSets.length);
}

/** The time of `run`, after a pause in which garbage of earlier runs is collected. */
async function warmTimeOf(entry) {
  await timeOf(entry, ENOUGH / 2);
  return await timeOf(entry, ENOUGH);
}

/** The default quiz, and all that it can grow to. */
const sizes = () => [
  { respect: RESPECTS[0], times: 1 },
  ...RESPECTS.flatMap((respect) => TIMES.map((times) => ({ respect, times }))),
];

/** Every size of `quiz`, with what `visitors` answer there. All contenders decide alike on it. */
async function agreedSizes(contestants, quiz, visitors) {
  const agreed = [];
  for (const { respect, times } of sizes()) {
    console.error(`${times === 1 ? 'default quiz' : `${respect} ${times}×`} …`);
    // Through JSON, as definitions come, so that objects of all sizes are laid out alike.
    const grown = JSON.parse(JSON.stringify(growQuiz(quiz, respect, times)));
    const answerSets = visitors.map((answers) => growAnswers(answers, respect, times));
    await assertAgreement(contestants, grown, answerSets);
    agreed.push({ respect, times, grown, answerSets });
  }
  return agreed;
}

/**
 * Asks every contender about every size in every round. Returns one entry for each contender and
 * size, with its `samples`, one of each round.
 *
 * @throws {Error} unless all decide alike, for every visitor and size.
 */
export async function measureEngines(contestants, quiz, visitors) {
  const agreed = await agreedSizes(contestants, quiz, visitors);
  const turns = contestants.map(({ name, setUp }) =>
    agreed.map(({ grown, ...size }) => ({ name, ...size, ask: setUp(grown), samples: [] })),
  );
  await interleaved(ROUNDS, turns, async (entries) => {
    for (const entry of entries) entry.samples.push(await warmTimeOf(entry));
  });
  return turns.flat();
}

/** Of two entries: how many times as long the first one takes, in the middle of all rounds. */
export const ratio = (one, other) =>
  median(one.samples.map((sample, round) => sample / other.samples[round]));

/**
 * How much dearer what is added late is than what is added early: from 5× to 10×, against from 1× to
 * 5×. About 1 where growth is linear, 2 and more where it is quadratic.
 */
export const steepness = (one, five, ten) =>
  median(
    one.samples.map(
      (sample, round) =>
        (ten.samples[round] - five.samples[round]) / 5 / ((five.samples[round] - sample) / 4),
    ),
  );
