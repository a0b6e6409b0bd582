// Writes dist/types/: declarations that import neither lit nor zod, since both are bundled.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { format } from 'prettier';
import ts from 'typescript';

const OUT = 'dist/types';
/** Every package entry, from `src` on. */
const ENTRIES = [
  'index',
  'element/treatment-quiz',
  'engine/index',
  'check/index',
  'calendar/index',
  'brief/index',
  ...['locales', 'translations'].flatMap((folder) =>
    readdirSync(`src/${folder}`).map((file) => `${folder}/${basename(file, '.ts')}`),
  ),
];
const SCHEMA = 'src/definition/schema.ts';

export async function writeTypes() {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram(
    ENTRIES.map((entry) => `src/${entry}.ts`),
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      stripInternal: true,
      rootDir: 'src',
      outDir: OUT,
    },
  );
  program.emit(undefined, (file, text) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  });
  const schema = await format(expandedTypes(program), { parser: 'typescript', printWidth: 100 });
  writeFileSync(join(OUT, 'definition/schema.d.ts'), schema);
  for (const name of [
    'element/treatment-quiz',
    'element/form-element',
    'calendar/treatment-quiz-calendar',
    'brief/treatment-quiz-brief',
  ]) {
    const file = join(OUT, `${name}.d.ts`);
    writeFileSync(file, asPlainElement(readFileSync(file, 'utf8')));
  }
  dropUnreachable();
}

/** The types of the schema, written out instead of inferred from zod. */
function expandedTypes(program) {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(SCHEMA);
  const flags =
    ts.TypeFormatFlags.NoTruncation |
    ts.TypeFormatFlags.InTypeAlias |
    ts.TypeFormatFlags.MultilineObjectLiterals;
  return source.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .map(({ name }) => {
      const type = checker.getDeclaredTypeOfSymbol(checker.getSymbolAtLocation(name));
      return `export type ${name.text} = ${checker.typeToString(type, source, flags)};\n`;
    })
    .join('');
}

/** The element as its users see it: an HTMLElement with its own properties. */
const asPlainElement = (text) =>
  text
    .replace(/^import .* from '(lit|\.\/(?!form-element)[\w-]+\.js)';\n/gm, '')
    .replace(/extends LitElement/, 'extends HTMLElement')
    .replace(/ implements [^{]+\{/, ' {')
    .replace(/^( {4}\/\*\*.*\n)? {4}private .*\n/gm, '');

/** Leaves out declarations that no entry leads to. */
function dropUnreachable() {
  const reached = new Set();
  const visit = (file) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const [, path] of readFileSync(file, 'utf8').matchAll(
      /(?:from |import\()["'](\.[^"']+)\.js["']/g,
    )) {
      visit(join(dirname(file), `${path}.d.ts`));
    }
  };
  for (const entry of ENTRIES) visit(join(OUT, `${entry}.d.ts`));
  for (const name of readdirSync(OUT, { recursive: true })) {
    const file = join(OUT, name);
    if (name.endsWith('.d.ts') && !reached.has(file)) rmSync(file);
  }
  const leaks = [...reached].filter((file) => /from '(lit|zod)/.test(readFileSync(file, 'utf8')));
  if (leaks.length) {
    throw new Error(`Types import lit or zod: ${leaks.map((file) => relative(OUT, file))}`);
  }
}
