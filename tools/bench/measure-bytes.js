import { brotliCompressSync, gzipSync } from 'node:zlib';

/** What a file weighs on the line: raw, gzip 9, brotli 11. */
export const measureBytes = (file) => ({
  raw: file.length,
  gzip: gzipSync(file, { level: 9 }).length,
  brotli: brotliCompressSync(file).length,
});
