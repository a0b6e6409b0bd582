// The default quiz as the one file carries it: whole for visitors, without what only reviewers read.
import { deepStrictEqual } from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { pack } from './pack.js';

const src = (file) => fileURLToPath(new URL(`../src/${file}`, import.meta.url));
const DEFAULT_QUIZ = src('default-quiz/default-quiz.ts');
const UNPACK = src('one-file/unpack.ts');
const PAPER = /\b(doi\.org|ncbi\.nlm\.nih\.gov)\//;

/**
 * Without open points and the labels of goals and facts: they are there for reviewers. The list of
 * goals is there to check a definition by, and only an extension is checked with this one. What rests
 * on no source is told in one sentence, whatever its title, so its id will do. Pages written for
 * patients are linked; papers are named, and their addresses are for those who check them. All of it
 * stays in `default-quiz.json`.
 */
const trim = (
  { review: { open: _open, ...review }, goals, facts, sources, ...quiz },
  canBeExtended,
) => ({
  ...quiz,
  review,
  goals: (canBeExtended ? goals : []).map(({ label: _label, subtypes, ...goal }) => ({
    ...goal,
    ...(subtypes && { subtypes: subtypes.map(({ id }) => ({ id })) }),
  })),
  facts: facts.map(({ label: _label, ...fact }) => fact),
  sources: sources.map(({ seen: _seen, url, title, ...source }) => ({
    ...source,
    title: source.grade === 'unsourced' ? source.id : title,
    ...(url && !PAPER.test(url) && { url }),
  })),
});

/** The id after `id`: `E7` after `E6`. */
const next = (id) => id && id[0] + (+id.slice(1) + 1);

/** Sources without what `write` puts back: ids that count on, and titles that are the id. */
const shorten = (sources) =>
  sources.map(({ id, title, ...source }, index) => ({
    id: id === next(sources[index - 1]?.id) ? undefined : id,
    title: title === id ? undefined : title,
    ...source,
  }));

/** The long lists as tables, everything else as it is. */
function write({ goals, steps, facts, treatments, sources, ...quiz }) {
  const table = (list) => `unpack(${JSON.stringify(pack(list))})`;
  return `let id;
    const next = ${next};
    export const defaultQuiz = {
      sources: ${table(shorten(sources))}.map((source) => ({
        id: (id = source.id ?? next(id)),
        title: id,
        ...source,
      })),
      goals: ${table(goals)},
      steps: ${table(steps)},
      treatments: ${table(treatments)},
      facts: ${table(facts)},
      ...${JSON.stringify(quiz)},
    };`;
}

/** Fails unless the written quiz reads as `expected`. */
async function prove(code, expected) {
  const { unpack } = (await runnerImport(UNPACK)).module;
  const read = new Function('unpack', code.replace('export const defaultQuiz =', 'return'));
  deepStrictEqual(JSON.parse(JSON.stringify(read(unpack))), JSON.parse(JSON.stringify(expected)));
}

/** @param canBeExtended - Whether definitions may build on the quiz. */
export const visitorData = (canBeExtended) => ({
  name: 'visitor-data',
  enforce: 'pre',
  async load(id) {
    if (id !== DEFAULT_QUIZ) return undefined;
    const { module } = await runnerImport(DEFAULT_QUIZ);
    const quiz = trim(module.defaultQuiz, canBeExtended);
    const code = write(quiz);
    await prove(code, quiz);
    return { code: `import { unpack } from ${JSON.stringify(UNPACK)};${code}`, moduleType: 'js' };
  },
});
