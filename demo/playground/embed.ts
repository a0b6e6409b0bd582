/** What a clinic puts on its own page: the script with its integrity hash, the tag, the look. */

/** A file of the package, and what the browser compares it with. */
export interface BuiltFile {
  name: string;
  integrity: string;
}

/** Languages that come as a file of their own. */
const LANGUAGES = ['ar', 'de', 'es', 'fr', 'it', 'pl', 'pt'];

/** The files that a quiz needs on its page. */
export function filesFor({ locale }: Pick<EmbedParts, 'locale'>) {
  const language = locale.split('-')[0]!.toLowerCase();
  const words = LANGUAGES.includes(language) ? [`locales/${language}.js`] : [];
  return ['treatment-quiz.js', ...words];
}

/** The SHA-384 of the file at `url` for an `integrity` attribute; `undefined` if it cannot be loaded. */
export async function integrityOf(url: URL): Promise<string | undefined> {
  const response = await fetch(url);
  if (!response.ok || response.headers.get('content-type')?.includes('html')) return undefined;
  const digest = await crypto.subtle.digest('SHA-384', await response.arrayBuffer());
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

/** Looks for the files of the package beside the demo; `undefined` while they are not built. */
export async function builtFiles(names: readonly string[]): Promise<BuiltFile[] | undefined> {
  const files = await Promise.all(
    names.map(async (name) => {
      const integrity = await integrityOf(new URL(`../dist/${name}`, document.baseURI));
      return integrity ? { name, integrity } : undefined;
    }),
  );
  return files.every((file) => file !== undefined) ? files : undefined;
}

export interface EmbedParts {
  /** Where the clinic keeps the files, as it wrote it. */
  folder: string;
  /** Name of the definition's file. */
  definition: string;
  locale: string;
  files: readonly BuiltFile[];
  /** A style sheet; may be empty. */
  css: string;
}

const attribute = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');

/** The HTML to paste. */
export function embedSnippet(parts: EmbedParts): string {
  const { folder, definition, locale, files, css } = parts;
  const at = (name: string) => attribute(`${folder.trim().replace(/\/*$/, '/')}${name}`);
  const scripts = files.map(
    ({ name, integrity }) =>
      `<script type="module" src="${at(name)}"\n  integrity="${integrity}"\n  crossorigin="anonymous"></script>`,
  );
  const lang = locale.startsWith('en') ? '' : ` lang="${attribute(locale)}"`;
  const tag = `<treatment-quiz src="${at(definition)}"${lang}></treatment-quiz>`;
  const style = css && `<style>\n${css.replace(/^/gm, '  ')}\n</style>`;
  return [...scripts, style, tag].filter(Boolean).join('\n\n');
}
