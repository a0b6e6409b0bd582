/** What comes out at the end: never nothing, never what a fact rules out, and everything at times. */
import { byGentleness, gentlerBy } from '../../engine/gentleness.js';
import type { Treatment } from '../../definition/schema.js';
import { isStopping } from '../../engine/safety.js';
import { TooManyClasses } from '../explore.js';
import { proceduresOf } from '../precautions-of.js';
import type { Basis, Finding, Verdict, Witness } from '../report.js';
import { missing, onlyTried, type Subject, verdict } from './subject.js';
import { notAskedWhatStops, stopsAskedAbout } from './unasked.js';
import { count } from './way-verdicts.js';

/** Whether every visitor reads something useful. */
export function neverEmpty({ quiz, results }: Subject): Verdict {
  const faults: Finding[] = [];
  if (results.empty) {
    const message =
      'A visitor who named a goal is shown nothing, for now or for later. Offer something for that goal ' +
      'which these answers do not rule out, such as home care.';
    faults.push({ path: 'treatments', message, witness: results.empty });
  }
  if (results.goalless && !quiz.result?.consultation) {
    const message =
      'A visitor can get to the end without a goal, and there is no text about a consultation to show.';
    faults.push({ path: 'result.consultation', message, witness: results.goalless });
  }
  const title = 'No result is empty';
  return verdict({ id: 'never-empty', title, basis: results.basis }, faults);
}

/** Whether every treatment and add-on can be suggested. */
export function canBeSuggested({ quiz, results }: Subject): Verdict {
  const faults: Finding[] = results.treatments
    .filter((seen) => !seen.canBeSuggested)
    .map(({ id, canBeLater }) => ({
      path: `treatments.${id}`,
      message: canBeLater
        ? 'It is never suggested for now, only for later.'
        : 'No answers lead to this treatment.',
      ...(canBeLater && { witness: canBeLater }),
    }));
  for (const { id } of quiz.addOns ?? []) {
    if (!results.addOns.has(id)) {
      faults.push({ path: `addOns.${id}`, message: 'No answers lead to this add-on.' });
    }
  }
  const title = 'Every treatment and add-on can be suggested';
  return missing({ id: 'suggested', title, basis: results.basis }, faults);
}

/** A treatment that never comes first is in order when a gentler one is always there as well. */
export function canBeFirst({ quiz, results }: Subject): Verdict {
  const faults: Finding[] = [];
  const notes: Finding[] = [];
  for (const { id, canBeSuggested: witness, canBeFirst, always } of results.treatments) {
    if (canBeFirst || !witness) continue;
    const path = `treatments.${id}`;
    const treatment = quiz.treatments.find((each) => each.id === id)!;
    const before = [...(always ?? [])].map((index) => quiz.treatments[index]!);
    const gentler = before.find((other) => byGentleness(other, treatment) <= 0);
    if (gentler) {
      const message = `It never comes first: ${gentler.id}, which is as gentle or gentler and as well supported or better, is always before it.`;
      notes.push({ path, message, witness });
    } else {
      faults.push({ path, message: 'It is suggested, but never first.', witness });
    }
  }
  const title = 'Every treatment can come first, unless a gentler one always does';
  return missing({ id: 'first', title, basis: results.basis }, faults, notes);
}

/** Whether nothing is suggested that a fact rules out. */
export function nothingRuledOut({ results }: Subject): Verdict {
  const faults = results.unsafe.slice(0, 20).map(({ treatment, why, witness }) => ({
    path: `treatments.${treatment}`,
    message: `It is suggested although it is ruled out (${why}).`,
    witness,
  }));
  const title = 'Nothing is suggested that a fact rules out';
  return verdict({ id: 'ruled-out', title, basis: results.basis }, faults);
}

/** Whether advice to see a doctor, or being too young, keeps every procedure away. */
export function noProcedures(subject: Subject): Verdict {
  const { quiz, ways, results } = subject;
  const stops = (quiz.facts ?? []).filter(isStopping);
  const faults = results.unsafe
    .filter(({ why }) => why.endsWith('stops it'))
    .map(({ treatment, why, witness }) => ({
      path: `treatments.${treatment}`,
      message: `It is suggested although ${why}.`,
      witness,
    }));
  const { basis, found } = unasked(subject);
  const stopNames = stopsAskedAbout(subject).join(', ');
  for (const [id, witness] of found) {
    const message =
      `It is suggested to visitors who are asked nothing that stops procedures ` +
      `(${stopNames}). Ask that of everyone.`;
    faults.push({ path: `treatments.${id}`, message, witness });
  }
  const notes: Finding[] = [];
  const hasProcedures = quiz.treatments.some(({ homeCare }) => !homeCare);
  if (hasProcedures && !stops.some((fact) => fact.stopsProcedures && ways.facts.has(fact.id))) {
    const message =
      'No answer keeps procedures away altogether ("stopsProcedures"), such as being under age.';
    notes.push({ path: 'facts', message });
  }
  if (hasProcedures && !stops.some((fact) => !fact.stopsProcedures && ways.facts.has(fact.id))) {
    notes.push({ path: 'facts', message: 'No answer leads to the advice "see-doctor-soon".' });
  }
  const title = 'Who should see a doctor soon, or is under age, is shown no procedure';
  const visibleNotes =
    ways.basis.kind === 'proved'
      ? notes
      : notes.map((each) => onlyTried('Not seen in the runs tried: ', each));
  return verdict({ id: 'no-procedures', title, basis }, faults, visibleNotes);
}

/** Procedures suggested to those who were not asked what would keep every procedure away. */
function unasked(subject: Subject): { basis: Basis; found: Map<string, Witness> } {
  const { basis } = subject.results;
  const procedures = new Set(proceduresOf(subject.quiz).map(({ id }) => id));
  const only = (found: ReadonlyMap<string, Witness>) =>
    new Map([...found].filter(([id]) => procedures.has(id)));
  if (!stopsAskedAbout(subject).length) return { basis, found: new Map() };
  try {
    if (basis.kind === 'proved') return { basis, found: only(notAskedWhatStops(subject)) };
  } catch (error) {
    if (!(error instanceof TooManyClasses)) throw error;
  }
  const { unasked: found, basis: tried } = subject.tried();
  return { basis: tried, found: only(found) };
}

/** How many ties there are, and what breaks them. */
export function ties({ quiz, results }: Subject): Verdict {
  const by = { 'time off': 0, discomfort: 0 };
  const notes: Finding[] = [];
  for (const [pair, witness] of results.ties) {
    const [one, other] = pair
      .split('=')
      .map((id) => quiz.treatments.find((each) => each.id === id)!) as [Treatment, Treatment];
    const criterion = gentlerBy(one, other);
    if (criterion) by[criterion]++;
    else {
      const message = `${one.id} and ${other.id} can be equally well supported and equally gentle: ${one.id} comes first, because it is listed first.`;
      notes.push({ path: `treatments.${one.id}`, message, witness });
    }
  }
  const tried = results.basis.kind === 'proved' ? '' : ' in the runs tried';
  const message = `${count(results.ties.size, 'tie')}${tried}: ${by['time off']} broken by time off, ${by.discomfort} by discomfort, ${notes.length} by the order of the list.`;
  notes.unshift({ path: 'treatments', message });
  const title = 'Every tie is broken in the same way each time';
  return verdict({ id: 'ties', title, basis: results.basis }, [], notes);
}
