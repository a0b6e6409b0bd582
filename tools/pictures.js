// `npm run pictures` takes the pictures of the README from the built demo: a step and a result on a
// phone, light and dark. Build first.
import { mkdir } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { chromeLaunchOptions } from './browsers.js';

const FOLDER = 'docs/images';
const PHONE = { width: 360, height: 740, deviceScaleFactor: 2 };
const ANSWERS = {
  goals: ['scars'],
  scar_type: ['pitted'],
  area: ['face'],
  age: '35_49',
  pregnancy: ['none'],
  health: ['none'],
  skin_now: ['none'],
  sun_reaction: 'sometimes_burns',
  skin_colour: 'light_medium',
};

const server = await createServer({ logLevel: 'error', server: { port: 0 } });
await server.listen();
const browser = await puppeteer.launch(await chromeLaunchOptions());
await mkdir(FOLDER, { recursive: true });
try {
  for (const scheme of ['light', 'dark']) await takePictures(scheme);
} finally {
  await browser.close();
  await server.close();
}

async function takePictures(scheme) {
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  await page.goto(new URL('events.html', server.resolvedUrls.local[0]).href);
  await page.evaluate(async (colorScheme) => {
    const quiz = document.createElement('treatment-quiz');
    quiz.setAttribute('color-scheme', colorScheme);
    quiz.setAttribute('booking-url', '/book');
    document.body.replaceChildren(quiz);
    document.body.style.cssText = 'margin: 0; max-width: none; padding: 0; display: block';
    await customElements.whenDefined('treatment-quiz');
    await quiz.updateComplete;
  }, scheme);
  await shoot(page, `step-${scheme}`);
  await page.evaluate(async (answers) => {
    const quiz = document.querySelector('treatment-quiz');
    quiz.answers = answers;
    for (let step = 0; step < 20 && !quiz.recommendation; step++) {
      await quiz.updateComplete;
      quiz.shadowRoot.querySelector('[part~="continue"]').click();
      await quiz.updateComplete;
    }
    document.documentElement.scrollTop = 0;
  }, ANSWERS);
  await shoot(page, `result-${scheme}`);
  await page.close();
}

async function shoot(page, name) {
  await page.evaluate(() => {
    for (const animation of document.getAnimations({ subtree: true })) animation.finish();
    document.activeElement?.blur();
    document.querySelector('treatment-quiz').shadowRoot.activeElement?.blur();
  });
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
