import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Engine and definition run without a page; ids and listeners of the page are not ours. */
const noPage = ['document', 'window', 'localStorage', 'sessionStorage'];

/** The import rule of ARCHITECTURE.md: what each folder of `src/` imports, and of what only types. */
const arrows = {
  definition: { imports: ['default-quiz'] },
  'default-quiz': { imports: [], types: ['definition'] },
  engine: { imports: ['definition', 'default-quiz'] },
  events: { imports: [], types: ['definition', 'engine'] },
  i18n: { imports: ['engine/reason-messages.js'], types: ['definition', 'engine'] },
  styles: { imports: [] },
  views: { imports: ['definition', 'engine/timeline.js', 'i18n'], types: ['engine'] },
  element: {
    imports: ['definition', 'default-quiz', 'engine', 'events', 'i18n', 'styles', 'views'],
  },
  browser: { imports: ['index.js'] },
  check: { imports: ['definition', 'default-quiz', 'engine'] },
  cli: { imports: ['definition', 'check'] },
  companions: { imports: ['i18n'], types: ['element'] },
  calendar: {
    imports: ['companions', 'engine', 'events', 'i18n', 'styles', 'views'],
    types: ['definition'],
  },
  brief: {
    imports: ['companions', 'engine', 'events', 'i18n', 'styles', 'views'],
    types: ['definition'],
  },
  locales: { imports: ['i18n'] },
  translations: { imports: ['definition', 'default-quiz', 'i18n', 'locales'] },
};

/** What the benchmark's own pages use of a browser; `PEER` is written into them. */
const ofPages = Object.fromEntries(
  [
    'HTMLElement',
    'MessageChannel',
    'PEER',
    'PerformanceObserver',
    'addEventListener',
    'customElements',
    'document',
    'performance',
    'requestAnimationFrame',
  ].map((name) => [name, 'readonly']),
);

export default ts.config(
  { ignores: ['lib/', 'dist/', 'coverage/', 'demo/*', '!demo/playground/'] },
  js.configs.recommended,
  {
    files: ['src/**/*.ts'],
    extends: [ts.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowNever: true },
      ],
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Elements merge with interfaces that type their listeners.
      '@typescript-eslint/no-unsafe-declaration-merging': 'off',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      '@typescript-eslint/no-unnecessary-type-assertion': 'off',
      'no-console': ['error', { allow: ['error', 'warn'] }],
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'querySelector', message: 'Stay in the shadow root.' },
        { object: 'document', property: 'getElementById', message: 'Stay in the shadow root.' },
      ],
    },
  },
  {
    files: ['src/{definition,engine,default-quiz,views,i18n,styles}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...noPage] },
  },
  ...Object.keys(arrows).map((folder) => ({
    files: [`src/${folder}/**/*.ts`],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: beyond(folder) }] },
  })),
  {
    files: ['test/**/*.ts'],
    extends: [ts.configs.recommended],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['vite.config.ts', 'tools/**/*.ts', 'demo/playground/**/*.ts'],
    extends: [ts.configs.recommended],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_' }] },
  },
  {
    files: ['test/command/*.js'],
    languageOptions: { globals: globals('after', 'before', 'describe', 'it') },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: { globals: globals('module', 'require') },
  },
  {
    files: ['tools/bench/{page,peers}/*.js', 'tools/pictures.js'],
    languageOptions: { globals: ofPages },
  },
  {
    files: ['**/*.js'],
    rules: { 'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }] },
    languageOptions: { globals: globals('process', 'console', 'URL', 'fetch', 'Buffer') },
  },
);

/** What a tool may use without importing it. */
function globals(...names) {
  return Object.fromEntries(names.map((name) => [name, 'readonly']));
}

/** What `folder` may not import: everything that none of its arrows leads to. */
function beyond(folder) {
  const { imports, types = [] } = arrows[folder];
  const allowed = [folder, ...imports].map((each) => `${each}(/|$)`).join('|');
  return [...Object.keys(arrows), 'index.js'].map((other) => ({
    regex: `^(\\.\\./)+(?!${allowed})${other}(/|$)`,
    message: `The arrows of ARCHITECTURE.md do not lead from ${folder}/ to ${other}.`,
    allowTypeImports: types.includes(other),
  }));
}
