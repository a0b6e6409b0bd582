// `npm run build`: lib/ (modules as the compiler writes them), and dist/ (files for pages without a
// bundler, and data).
import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createBuilder } from 'vite';
import { writeData } from './data.js';
import { writeManifest } from './manifest.js';
import { reportSizes } from './sizes.js';

await rm('lib', { recursive: true, force: true });
await rm('dist', { recursive: true, force: true });

const compiler = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
  stdio: 'inherit',
});
if (status) process.exit(status);

const builder = await createBuilder({ logLevel: 'warn' });
await builder.buildApp();

await writeData();
await writeManifest();
await reportSizes();
