/** Whether everything claimed has a source, and every review is still in date. */
import type { DefinitionIssue } from '../../definition/definition-error.js';
import type { Finding, Verdict } from '../report.js';
import { read, type Subject, verdict } from './subject.js';

export function hasSources({ quiz, today, warnings }: Subject): Verdict {
  const faults: Finding[] = warnings.filter(isOutOfDate);
  const notes: Finding[] = [];
  const needs = (path: string, what: string, sources: readonly string[] | undefined) => {
    if (!sources?.length) faults.push({ path, message: `${what} names no source.` });
  };
  let claims = 0;
  for (const { id, indications, sources } of quiz.treatments) {
    needs(`treatments.${id}.sources`, 'This treatment', sources);
    for (const each of indications.filter(({ strength }) => strength)) {
      // A subtype rests on the sources of its goal unless it has its own, as in the engine.
      const general = indications.find(({ goal }) => goal === each.goal.split('.')[0]);
      const from = each.sources ?? general?.sources;
      needs(`treatments.${id}.indications.${each.goal}`, 'This support', from);
      claims++;
    }
  }
  for (const { id, precautions = [] } of quiz.facts ?? []) {
    precautions.forEach(({ treatments, sources }, index) => {
      needs(`facts.${id}.precautions[${index}]`, `This rule for ${treatments.join(', ')}`, sources);
      claims += treatments.length;
    });
  }
  const { signedOff, until, by } = quiz.review;
  if (!signedOff) {
    notes.push({ path: 'review', message: 'No clinician has signed off this content.' });
  } else if (until! < today) {
    const message = `The review by ${by} was good until ${until}. It has to be done again.`;
    faults.push({ path: 'review.until', message });
  }
  const open = (quiz.sources ?? []).filter(({ grade }) => grade === 'unsourced');
  if (open.length) {
    const ids = open.map(({ id }) => id).join(', ');
    notes.push({
      path: 'sources',
      message: `These say themselves that there is no source: ${ids}.`,
    });
  }
  const basis = read(claims, 'every support of a goal and every precaution');
  const title = 'Everything claimed has a source, and no review is out of date';
  return verdict({ id: 'sources', title, basis }, faults, notes);
}

/** Whether a warning is about a review that has passed; what it allowed is then not done. */
export const isOutOfDate = ({ path }: DefinitionIssue) => path.endsWith('reviewed.until');
