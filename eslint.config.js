import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import ts from 'typescript-eslint';

/** Engine and definition run without a page; ids and listeners of the page are not ours. */
const noPage = ['document', 'window', 'localStorage', 'sessionStorage'];

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
  {
    files: ['src/definition/**/*.ts'],
    rules: only('definition', ['engine', 'element', 'views', 'events', 'i18n', 'styles']),
  },
  {
    files: ['src/engine/**/*.ts'],
    rules: only('engine', ['element', 'views', 'events', 'i18n', 'styles']),
  },
  {
    files: ['src/check/**/*.ts'],
    rules: only('check', ['element', 'views', 'events', 'i18n', 'styles']),
  },
  {
    files: ['src/views/**/*.ts'],
    rules: only('views', ['element', 'events'], ['engine(?!/timeline.js)', 'default-quiz']),
  },
  {
    files: ['src/calendar/**/*.ts'],
    rules: only('calendar', ['default-quiz'], ['element', 'definition']),
  },
  {
    files: ['src/companions/**/*.ts'],
    rules: only('companions', ['definition', 'engine', 'views', 'default-quiz'], ['element']),
  },
  {
    files: ['src/brief/**/*.ts'],
    rules: only('brief', ['calendar', 'default-quiz'], ['element', 'definition']),
  },
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

/** The import rule of ARCHITECTURE.md. */
function only(folder, forbidden, typesOnly = []) {
  return {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [...forbidden, ...typesOnly].map((other) => ({
          regex: `^(\\.\\./)+${other}/`,
          message: `${folder}/ must not know ${other}/, beyond types where ARCHITECTURE.md says so.`,
          allowTypeImports: typesOnly.includes(other),
        })),
      },
    ],
  };
}
