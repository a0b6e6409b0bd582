import { esbuildPlugin } from '@web/dev-server-esbuild';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { fileURLToPath } from 'node:url';
import { chrome } from '../tools/browsers.js';

const root = fileURLToPath(new URL('..', import.meta.url));

export default {
  rootDir: root,
  files: 'test/**/*.test.ts',
  nodeResolve: true,
  concurrency: 2,
  testFramework: { config: { timeout: 20_000 } },
  plugins: [
    esbuildPlugin({ ts: true, json: true, tsconfig: `${root}tsconfig.json`, target: 'es2022' }),
    a11ySnapshotPlugin(),
  ],
  browsers: [await chrome()],
};
