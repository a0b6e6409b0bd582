/** Waits that no clock ends: for a condition, a frame, or what the page has already been sent. */
import { nextFrame } from '@open-wc/testing';

/** Waits, frame by frame, until `isSo()`. A test whose condition never holds runs into its time limit. */
export async function until(isSo: () => unknown): Promise<void> {
  while (!isSo()) await nextFrame();
}

/** Whether `isSo()`, now or in one of the next frames. */
export async function isSoon(isSo: () => boolean, frames = 30): Promise<boolean> {
  for (let frame = 0; frame < frames && !isSo(); frame++) await nextFrame();
  return isSo();
}

/** Waits for a message to itself, which comes after every task that already waits. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** Reading an answer and drawing it takes a few tasks, each begun by the one before. */
const ROUNDS = 4;

/** Lets everything that is already answered arrive: reads other answers after it, and draws twice. */
export async function arrived(): Promise<void> {
  for (let round = 0; round < ROUNDS; round++) {
    await new Response('{}').json();
    await nextTask();
  }
  await nextFrame();
  await nextFrame();
}
