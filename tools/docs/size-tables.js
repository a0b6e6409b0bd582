// Sizes last agreed, as tables.
import { code, table } from './tables.js';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** Every file a page can load. */
export const sizeTable = (agreed) =>
  table(
    ['file in `dist/`', 'brotli'],
    Object.entries(agreed).map(([file, bytes]) => [code(file), kilobytes(bytes)]),
  );

/** The files most pages load, in a sentence. */
export const mainSizes = (agreed) =>
  `Sizes (brotli): ${code('treatment-quiz.js')} ${kilobytes(agreed['treatment-quiz.js'])}, ` +
  `${code('calendar.js')} ${kilobytes(agreed['calendar.js'])}, ` +
  `${code('brief.js')} ${kilobytes(agreed['brief.js'])}.`;
