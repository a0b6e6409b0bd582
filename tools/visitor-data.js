// The default quiz as the one file carries it: whole for visitors, without what only reviewers read.
import { readFile } from 'node:fs/promises';

/** Labels, open points and sources that are never shown; all of it stays in `default-quiz.json`. */
function trimQuiz(quiz) {
  delete quiz.review.open;
  for (const goal of quiz.goals) {
    delete goal.label;
    for (const subtype of goal.subtypes ?? []) delete subtype.label;
  }
  return quiz;
}

const trimFacts = (facts) => facts.map((fact) => ({ ...fact, label: undefined }));

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

const loaders = {
  'quiz.json': (quiz) => toModule(trimQuiz(quiz)),
  'facts.json': (facts) => toModule(trimFacts(facts)),
  'sources.json': packSources,
};

export const visitorData = () => ({
  name: 'visitor-data',
  enforce: 'pre',
  async load(id) {
    const write = /\/src\/default-quiz\//.test(id) && loaders[id.split('/').at(-1)];
    if (!write) return undefined;
    return { code: write(JSON.parse(await readFile(id, 'utf8'))), moduleType: 'js' };
  },
});
