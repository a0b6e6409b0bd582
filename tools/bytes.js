// Weighs the one file and fails when it is heavier than its budget.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Bytes, brotli 11. Guide: 32 kB; the smallest peer weighs 39.5 kB without any content. */
const BUDGET = 38_000;

const FILE = 'dist/treatment-quiz.js';

const kilo = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

export async function reportBytes() {
  const file = await readFile(FILE);
  const brotli = brotliCompressSync(file).length;
  console.log(
    `${FILE}: ${kilo(file.length)} raw, ${kilo(gzipSync(file, { level: 9 }).length)} gzip, ${kilo(brotli)} brotli`,
  );
  if (brotli > BUDGET) {
    console.error(`${FILE} is ${kilo(brotli - BUDGET)} over its budget of ${kilo(BUDGET)} brotli.`);
    process.exitCode = 1;
  }
}
