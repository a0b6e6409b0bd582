// The default quiz as the one file carries it: whole for visitors, without what only reviewers read.
import { deepStrictEqual } from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

/**
 * Open points, and the list of goals: it is there to check a definition by, and this one is taken as it
 * is. All of it stays in `default-quiz.json`.
 */
function trimQuiz(quiz) {
  delete quiz.review.open;
  return { ...quiz, goals: [] };
}

const EFFECTS = { e: 'exclude', d: 'defer', c: 'caution' };

/**
 * The facts, each with its precautions as one line of text: 0.3 kB less. A precaution is the first
 * letter of its effect, the weeks to wait, a letter for each treatment, and its sources.
 */
function packFacts(facts) {
  const treatments = [
    ...new Set(facts.flatMap(({ precautions = [] }) => precautions.flatMap((p) => p.treatments))),
  ];
  const letter = (treatment) => String.fromCharCode(97 + treatments.indexOf(treatment));
  const line = ({ effect, waitWeeks = '', treatments, sources = [] }) =>
    effect[0] + waitWeeks + treatments.map(letter).join('') + sources.join('');
  const rows = facts.map(({ precautions, ...fact }) => ({
    ...fact,
    label: undefined,
    precautions: precautions?.map(line).join(),
  }));
  return `const treatments = ${JSON.stringify(treatments)};
    const unpack = (line) => {
      const [, effect, weeks, letters, sources] = /(.)(\\d*)([a-z]*)(.*)/.exec(line);
      return {
        effect: ${JSON.stringify(EFFECTS)}[effect],
        treatments: [...letters].map((letter) => treatments[letter.charCodeAt() - 97]),
        ...(weeks && { waitWeeks: +weeks }),
        ...(sources && { sources: sources.match(/\\w\\d+/g) }),
      };
    };
    export default ${JSON.stringify(rows)}.map(({ precautions, ...fact }) => ({
      ...fact,
      ...(precautions && { precautions: precautions.split(',').map(unpack) }),
    }));`;
}

/** What rests on no source is told in one sentence, whatever its title. */
const shown = (source) => (source.grade === 'unsourced' ? { ...source, title: '' } : source);

/** The sources column by column, which compresses better than row by row: 0.2 kB. */
function packSources(sources) {
  const columns = ['id', 'title', 'grade', 'url'].map((key) =>
    sources.map((source) => shown(source)[key] ?? '').join('|'),
  );
  return `const [ids, titles, grades, urls] = ${JSON.stringify(columns)}.map((c) => c.split('|'));
    export default ids.map((id, i) => ({
      id, title: titles[i], grade: grades[i], ...(urls[i] && { url: urls[i] }),
    }));`;
}

const toModule = (data) => `export default ${JSON.stringify(data)}`;

/** `code`, once it is certain that nothing is lost between packing and unpacking. */
async function proven(code, expected) {
  const { default: unpacked } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  deepStrictEqual(JSON.parse(JSON.stringify(unpacked)), JSON.parse(JSON.stringify(expected)));
  return code;
}

const loaders = {
  'quiz.json': (quiz) => toModule(trimQuiz(quiz)),
  'facts.json': (facts) =>
    proven(
      packFacts(facts),
      facts.map((fact) => ({ ...fact, label: undefined })),
    ),
  'sources.json': packSources,
};

export const visitorData = () => ({
  name: 'visitor-data',
  enforce: 'pre',
  async load(id) {
    const write = /\/src\/default-quiz\//.test(id) && loaders[id.split('/').at(-1)];
    if (!write) return undefined;
    return { code: await write(JSON.parse(await readFile(id, 'utf8'))), moduleType: 'js' };
  },
});
