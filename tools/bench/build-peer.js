// Builds what the benchmark compares us with, in memory.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/**
 * One module script, minified for es2022, and at most one style sheet. Chunks that the script loads
 * later, such as a sanitizer for rich text, are left out: no measured page asks for them.
 *
 * @param entry - Path from this folder.
 */
export async function buildPeer(entry, plugins = []) {
  // Importing a module with Vite sets it to 'development', and then Lit comes in its slow variant.
  process.env.NODE_ENV = 'production';
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'warn',
    plugins,
    build: {
      write: false,
      target: 'es2022',
      lib: {
        entry: fileURLToPath(new URL(entry, import.meta.url)),
        formats: ['es'],
        fileName: 'peer',
        cssFileName: 'peer',
      },
      rolldownOptions: { output: { comments: false, minify } },
    },
  });
  const script = output.find(({ isEntry }) => isEntry);
  if (script.imports.length) throw new Error(`${entry} is not one file.`);
  const styles = output.find(({ fileName }) => fileName === 'peer.css');
  return { script: Buffer.from(script.code), styles: styles && Buffer.from(styles.source) };
}
