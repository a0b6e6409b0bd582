// Builds dist/: the one file for script tags, the package entries, data and types.
import { rm } from 'node:fs/promises';
import { reportBytes } from './bytes.js';
import {
  bundleCommand,
  bundleCompanions,
  bundleEntries,
  bundleLanguages,
  bundleOneFile,
} from './bundle.js';
import { writeData } from './data.js';
import { writeManifest } from './manifest.js';
import { writeTypes } from './types.js';

await rm('dist', { recursive: true, force: true });
await bundleOneFile();
await bundleEntries();
await bundleCommand();
await bundleLanguages();
await bundleCompanions();
await writeData();
await writeTypes();
await writeManifest();
await reportBytes();

// Pages that are rendered on a server import the package there: every entry must stand that.
for (const entry of [
  '',
  '/element',
  '/engine',
  '/check',
  '/calendar',
  '/brief',
  '/locales/fr',
  '/translations',
  '/translations/es',
]) {
  await import(`treatment-quiz${entry}`);
}
