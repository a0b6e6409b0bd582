import { setTimeout as pause } from 'node:timers/promises';
import { journey } from './first-screens.js';
import { visit } from './visit.js';

/** Long enough for what an answer sets in motion, in ms. */
const READING = 250;

async function press(page, words) {
  const { x, y } = await page.evaluate((words) => globalThis.place(words), words);
  await page.mouse.click(x, y);
}

/** Presses one after the other, and returns how long the page took from the last click, in ms. */
async function timePresses(page, words, expect) {
  for (const each of words.slice(0, -1)) {
    await press(page, each);
    await pause(READING);
  }
  await expect();
  await press(page, words.at(-1));
  return await page.evaluate(() => globalThis.next);
}

/**
 * Answers question after question. How long each next question took from the click for it, and how
 * long the result took if the peer has one, in ms.
 */
export const measureNext = (browser, server, peer) =>
  visit(browser, server.address(peer), async (page) => {
    await page.evaluate(() => globalThis.start);
    const screens = journey(peer.screens);
    const questions = [];
    for (const [index, { answers, isSettledByAnswer }] of screens.slice(0, -1).entries()) {
      await pause(READING);
      const goesOnByItself = peer.attributes === 'auto-advance' && isSettledByAnswer;
      const words = goesOnByItself ? answers : [...answers, 'Continue'];
      const { title } = screens[index + 1];
      const expect = () => page.evaluate((title) => globalThis.expectQuestion(title), title);
      questions.push(await timePresses(page, words, expect));
    }
    if (!peer.finish) return { questions };
    await pause(READING);
    const words = [...screens.at(-1).answers, peer.finish];
    const expect = () => page.evaluate(() => globalThis.expectResult());
    return { questions, result: await timePresses(page, words, expect) };
  });
