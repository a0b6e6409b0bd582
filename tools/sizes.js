// Prints the size of each file a page can load, and fails when one grows unnoticed.
import { readdir, readFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Brotli bytes last agreed, by file in `dist/`. To agree on new ones, run the build and edit this. */
const AGREED = new URL('agreed-sizes.json', import.meta.url);
const LEEWAY = 1.02;

const cell = (text) => text.padStart(10);
const kilo = (bytes) => cell(`${(bytes / 1000).toFixed(1)} kB`);

export async function reportSizes() {
  const agreed = JSON.parse(await readFile(AGREED, 'utf8'));
  const files = (await readdir('dist', { recursive: true })).filter((name) => name.endsWith('.js'));
  const grown = [];
  console.log('dist/'.padEnd(26) + ['raw', 'gzip', 'brotli'].map(cell).join(''));
  for (const name of files.sort()) {
    const file = await readFile(`dist/${name}`);
    const brotli = brotliCompressSync(file).length;
    const sizes = [file.length, gzipSync(file, { level: 9 }).length, brotli];
    console.log(name.padEnd(26) + sizes.map(kilo).join(''));
    const most = agreed[name.replaceAll('\\', '/')];
    if (!(brotli <= most * LEEWAY)) grown.push(`${name} has ${brotli} bytes, agreed are ${most}`);
  }
  if (!grown.length) return;
  console.error(`More than 2 % above the size in tools/agreed-sizes.json: ${grown.join('; ')}.`);
  process.exitCode = 1;
}
