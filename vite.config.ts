import { defineConfig, type Plugin } from 'vite';
import { fileURLToPath } from 'node:url';

const entry = fileURLToPath(new URL('src/index.ts', import.meta.url));

/** Serves the source under the name of the built file, so that the demo's script tag is a clinic's. */
const builtFile: Plugin = {
  name: 'treatment-quiz-file',
  resolveId: (id) => (id.endsWith('/treatment-quiz.js') ? entry : undefined),
};

/** The demo's server. `tools/build.js` builds the package. */
export default defineConfig({
  root: 'demo',
  plugins: [builtFile],
  optimizeDeps: { entries: ['../src/index.ts'] },
  server: { fs: { allow: ['..'] } },
});
