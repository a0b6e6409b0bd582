import { setTimeout as pause } from 'node:timers/promises';
import { walk } from './first-screens.js';
import { visit } from './visit.js';

/** Long enough for what an answer sets in motion, in ms. */
const READING = 250;

async function press(page, words) {
  const { x, y } = await page.evaluate((words) => globalThis.place(words), words);
  await page.mouse.click(x, y);
}

/** Walks through the first screens; how long each next question took from the click for it, in ms. */
export const measureNext = (browser, server, peer) =>
  visit(browser, server.address(peer), async (page) => {
    await page.evaluate(() => globalThis.start);
    const times = [];
    for (const [index, { answers, isSettledByAnswer }] of walk.slice(0, -1).entries()) {
      await pause(READING);
      const isLastClick = peer.attributes === 'auto-advance' && isSettledByAnswer;
      const clicks = isLastClick ? answers : [...answers, 'Continue'];
      for (const words of clicks.slice(0, -1)) {
        await press(page, words);
        await pause(READING);
      }
      await page.evaluate((title) => globalThis.expectNext(title), walk[index + 1].title);
      await press(page, clicks.at(-1));
      times.push(await page.evaluate(() => globalThis.next));
    }
    return times;
  });
