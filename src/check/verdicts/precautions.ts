/** Whether somebody has thought of what facts mean for each procedure. */
import { precautionsOf } from '../precautions-of.js';
import { defaultQuiz } from '../../default-quiz/default-quiz.js';
import type { Quiz } from '../../definition/schema.js';
import type { Finding, Verdict } from '../report.js';
import { read, type Subject, verdict } from './subject.js';

/** A procedure that no fact speaks against is one that nobody has gone through the facts for. */
export function proceduresHavePrecautions({ quiz }: Subject): Verdict {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  const procedures = quiz.treatments.filter(({ homeCare }) => !homeCare);
  for (const { id } of procedures) {
    const path = `treatments.${id}`;
    const ruled = precautionsOf(quiz).get(id);
    if (!ruled?.size) {
      faults.push({
        path,
        message: 'No fact speaks against this procedure, whatever is answered.',
      });
      continue;
    }
    const open = seriousFacts(quiz).filter((fact) => !ruled.has(fact));
    if (open.length && !isBuiltIn(id)) {
      notes.push({
        path,
        message: `No rule says what these facts mean for it: ${open.join(', ')}.`,
      });
    }
  }
  const basis = read(procedures.length, 'the precautions of every procedure');
  const title = 'Every procedure has precautions';
  return verdict({ id: 'precautions', title, basis }, faults, notes);
}

/** Those of the built-in quiz were gone through one by one. */
const isBuiltIn = (id: string) => defaultQuiz.treatments.some((each) => each.id === id);

/** Facts for which a clinician should be asked first. What stops every procedure needs no rule. */
const seriousFacts = ({ facts = [] }: Quiz): string[] =>
  facts
    .filter(({ advice, stopsProcedures }) => advice === 'clinician-first' && !stopsProcedures)
    .map(({ id }) => id);
