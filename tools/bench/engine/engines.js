import { cpus } from 'node:os';
import { writeMeasured } from '../../docs/write-part.js';
import { budgetsTable } from '../report.js';
import { contenders } from './contenders.js';
import { engineBudgets, growthTable, speedTable } from './engine-report.js';
import { measureEngines } from './measure-engine.js';
import { loadOurEngine } from './our-engine.js';
import { randomAnswers } from './random-answers.js';

const VISITORS = 100;

/**
 * Measures `recommend()` beside json-rules-engine and json-logic-js with the same rules and prints the
 * figures, also into docs/performance.md. About two minutes. Fails if they do not decide alike.
 */
export async function benchEngines() {
  const engine = await loadOurEngine();
  const quiz = engine.defaultQuiz;
  const visitors = randomAnswers(engine, quiz, VISITORS);
  const measured = await measureEngines(contenders(engine), quiz, visitors);
  console.log(
    `Node ${process.versions.node}, ${cpus().length} cores; ${VISITORS} visitors who answered at random, ` +
      'all with the same decision. Processor time, medians; ratios (…×) are of the same round.\n',
  );
  const tables = [
    speedTable(measured),
    growthTable(measured, quiz),
    budgetsTable(engineBudgets(measured)),
  ].join('\n\n');
  console.log(tables);
  await writeMeasured('engine', tables);
}
