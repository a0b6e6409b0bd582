/** Whether everything claimed has a source, and every review is still in date. */
import { goalOf } from '../../engine/goal-ref.js';
import { supportFor } from '../../engine/wants.js';
import type { DefinitionIssue } from '../../definition/definition-error.js';
import { isRealDay } from '../../definition/real-day.js';
import type { Quiz } from '../../definition/schema.js';
import type { Finding, Verdict } from '../report.js';
import { read, type Subject, verdict } from './subject.js';

/** Whether every claim has a source. */
export function hasSources(subject: Subject): Verdict {
  const { quiz, warnings } = subject;
  const claims = claimsOf(quiz);
  const faults: Finding[] = [
    ...warnings.filter(isOutOfDate),
    ...claims
      .filter(({ sources }) => !sources?.length)
      .map(({ path, what }) => ({ path, message: `${what} names no source.` })),
  ];
  const notes: Finding[] = [];
  checkReviews(subject, faults, notes);
  const open = (quiz.sources ?? []).filter(({ grade }) => grade === 'unsourced');
  if (open.length) {
    const ids = open.map(({ id }) => id).join(', ');
    notes.push({
      path: 'sources',
      message: `These say themselves that there is no source: ${ids}.`,
    });
  }
  const basis = read(claims.length, 'every support of a goal and every precaution');
  const title = 'Everything claimed has a source, and no review is out of date';
  return verdict({ id: 'sources', title, basis }, faults, notes);
}

interface Claim {
  path: string;
  what: string;
  sources: readonly string[] | undefined;
}

/** Everything in a quiz that has to rest on something. */
function claimsOf({ treatments, addOns = [], facts = [] }: Quiz): Claim[] {
  const ofTreatments = treatments.flatMap(({ id, indications, sources, warning }) => [
    { path: `treatments.${id}.sources`, what: 'This treatment', sources },
    ...(warning
      ? [{ path: `treatments.${id}.warning`, what: 'This warning', sources: warning.sources }]
      : []),
    ...indications
      .filter(({ strength }) => strength)
      .map(({ goal: ref }) => ({
        path: `treatments.${id}.indications.${ref}`,
        what: 'This support',
        sources: supportFor({ indications }, { ref, goal: goalOf(ref) }).sources,
      })),
  ]);
  const ofFacts = facts.flatMap(({ id, precautions = [] }) =>
    precautions.map(({ treatments: to, sources }, index) => ({
      path: `facts.${id}.precautions[${index}]`,
      what: `This rule for ${to.join(', ')}`,
      sources,
    })),
  );
  const ofAddOns = addOns.map(({ id, sources }) => ({
    path: `addOns.${id}`,
    what: 'This add-on',
    sources,
  }));
  return [...ofTreatments, ...ofAddOns, ...ofFacts];
}

function checkReviews({ quiz, today }: Subject, faults: Finding[], notes: Finding[]): void {
  const { signedOff, on, until, by } = quiz.review;
  if (!signedOff) {
    notes.push({ path: 'review', message: 'No clinician has signed off this content.' });
    return;
  }
  const days = Object.entries({ on, until }) as [string, string][];
  const unreal = days.filter(([, day]) => !isRealDay(day));
  for (const [key, day] of unreal) {
    const message = `It is ${day}, and no calendar has that day. It should be a real one as YYYY-MM-DD.`;
    faults.push({ path: `review.${key}`, message });
  }
  if (unreal.length) return;
  if (on! > today) {
    const message = `The review by ${by} is dated ${on}, and today is ${today}. It should be the day of the review.`;
    faults.push({ path: 'review.on', message });
  }
  if (until! < on!) {
    const message = `It is ${until}, which is before "on", ${on}.`;
    faults.push({ path: 'review.until', message });
  } else if (until! < today) {
    const message = `The review by ${by} was good until ${until}. It has to be done again.`;
    faults.push({ path: 'review.until', message });
  }
}

/** Whether a warning is about a review that has passed; what it allowed is then not done. */
export const isOutOfDate = ({ path }: DefinitionIssue) => path.endsWith('reviewed.until');
