import { defineConfig, type Plugin } from 'vite';
import { fileURLToPath } from 'node:url';

const source = (path: string) => fileURLToPath(new URL(`src/${path}.ts`, import.meta.url));

/** Serves the source under the names of the built files, so that the demo's script tags are a clinic's. */
const builtFiles: Plugin = {
  name: 'treatment-quiz-files',
  resolveId(id) {
    if (id.endsWith('/treatment-quiz.js')) return source('index');
    if (id === '/calendar.js') return source('calendar/index');
    if (id === '/brief.js') return source('brief/index');
    const language = /^\/((?:locales|translations)\/\w+)\.js$/.exec(id);
    return language ? source(language[1]!) : undefined;
  },
};

/** The demo's server. `tools/build.js` builds the package. */
export default defineConfig({
  root: 'demo',
  plugins: [builtFiles],
  optimizeDeps: {
    entries: ['../src/index.ts', '../src/calendar/index.ts', '../src/brief/index.ts'],
  },
  server: { fs: { allow: ['..'] } },
});
