// A thread that runs one part of a check, and sends the report to the one that started it.
import { parentPort, workerData } from 'node:worker_threads';
import { OddsError } from '../check/odds.js';
import { runCheck } from './check-command.js';

const { command, part } = workerData;

/** Progress is shown of the part that takes longest. */
const onProgress =
  part === 'results' ? (what, share) => parentPort.postMessage({ what, share }) : undefined;

try {
  parentPort.postMessage({ report: runCheck({ ...command, onProgress }, part) });
} catch (error) {
  if (!(error instanceof OddsError)) throw error;
  parentPort.postMessage({ refused: error.message });
}
