// Prints the size of each file a page can load, and fails when one grows unnoticed.
import { readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Brotli bytes last agreed, by file in `dist/`. To agree on new ones, run the build and edit this. */
const AGREED = new URL('agreed-sizes.json', import.meta.url);
const LEEWAY = 1.02;

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(9);

export async function reportSizes() {
  const agreed = JSON.parse(await readFile(AGREED, 'utf8'));
  const grown = [];
  console.log(
    `${'dist/'.padEnd(28)}${['raw', 'gzip', 'brotli'].map((each) => each.padStart(9)).join('')}`,
  );
  for (const [name, limit] of Object.entries(agreed)) {
    const file = await readFile(`dist/${name}`);
    const brotli = brotliCompressSync(file).length;
    const sizes = [file.length, gzipSync(file, { level: 9 }).length, brotli];
    console.log(`${name.padEnd(28)}${sizes.map(kilo).join('')}`);
    if (brotli > limit * LEEWAY) grown.push(`${name} has ${brotli} bytes, agreed are ${limit}`);
  }
  if (!grown.length) return;
  console.error(`More than 2 % above the size in tools/agreed-sizes.json: ${grown.join('; ')}.`);
  process.exitCode = 1;
}
