// Opens pages as a first visit: a new tab, nothing cached, by default on a phone with a slow
// processor.
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { PredefinedNetworkConditions } from 'puppeteer-core';
import { chromeLaunchOptions } from '../browsers.js';

export const PHONE = { width: 412, height: 823 };

export const SLOWDOWN = 4;

const { latency, download, upload } = PredefinedNetworkConditions['Slow 4G'];

/** Slow 4G as the developer tools of browsers have it: each request waits for its connection, too. */
export const SLOW_4G = {
  offline: false,
  latency,
  downloadThroughput: download,
  uploadThroughput: upload,
};

/** How long the browser's own window is busy after launch, in ms. */
const SETTLING = 3000;

export async function launchBrowser() {
  const browser = await puppeteer.launch(await chromeLaunchOptions());
  await pause(SETTLING);
  return browser;
}

/** Calls `act(page, client)` on a page that has just loaded, and closes it afterwards. */
export async function visit(browser, address, act, options = {}) {
  const { viewport = PHONE, slowdown = SLOWDOWN, beforeLoad } = options;
  const page = await browser.newPage();
  try {
    await page.setViewport(viewport);
    const client = await page.createCDPSession();
    await client.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await beforeLoad?.(page, client);
    await page.goto(address);
    return await act(page, client);
  } finally {
    await page.close();
  }
}
