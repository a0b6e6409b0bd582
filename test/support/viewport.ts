import { setViewport as orderViewport } from '@web/test-runner-commands';
import { until } from './waiting.js';

/** Makes the window as large as this, and waits until it is: a driver may answer before. */
export async function setViewport(size: { width: number; height: number }): Promise<void> {
  await orderViewport(size);
  await until(() => innerWidth === size.width && innerHeight === size.height);
}
