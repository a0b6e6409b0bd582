// The generated tables of docs/clinical-review.md: what is open, and what each fact does.
import { table } from './tables.js';

/** Treatments and add-ons as the tables call them. */
const SHORT = {
  microneedling_clinic: 'MN',
  rf_microneedling: 'RF',
  peel_superficial: 'light peel',
  peel_medium: 'medium peel',
  laser_fractional_nonablative: 'gentler laser',
  laser_fractional_ablative: 'stronger laser',
  ipl: 'IPL',
  led: 'LED',
  hydradermabrasion: 'hydra',
  topical_retinoid: 'retinoid',
  topical_gentle: 'gentle care',
  laser_hair_reduction: 'hair laser',
  prp: 'PRP',
};

/** An id without a short name stays as it is. */
const shortOf = (id) => SHORT[id] ?? id;

/** What the review record lists as open. */
export const openPoints = ({ review }) =>
  table(
    ['open point', 'sources'],
    review.open.map(({ what, sources }) => [what, sources.join(', ')]),
  );

/** How many facts and effects there are, in one sentence. */
export function effectCounts({ facts, addOns }) {
  const touched = facts.flatMap(({ precautions = [] }) =>
    precautions.flatMap(({ treatments }) => treatments),
  );
  const onAddOns = touched.filter((id) => addOns.some((addOn) => addOn.id === id)).length;
  return (
    `${facts.length} facts, ${touched.length} effects, ${touched.length - onAddOns} of them on ` +
    `treatments and ${onAddOns} on the add-on PRP.`
  );
}

/** One row for each fact, and one for each message of a precaution. */
export const effects = ({ facts }) =>
  table(
    ['fact', 'message to the visitor', 'advice', 'left out', 'postponed', 'shown with a caution'],
    facts.flatMap((fact) => {
      const { id, message, advice, stopsProcedures, precautions = [] } = fact;
      const own = new Set(precautions.flatMap((each) => each.message ?? []));
      const advised = stopsProcedures ? `${advice} · no procedures` : advice;
      return [
        [`\`${id}\``, message, advised, ...effectCells(precautions, undefined)],
        ...[...own].map((text) => ['', text, '', ...effectCells(precautions, text)]),
      ];
    }),
  );

/** The treatments of the precautions with this message, by effect. */
const effectCells = (precautions, message) =>
  ['exclude', 'defer', 'caution'].map((effect) => {
    const found = precautions.filter((each) => each.effect === effect && each.message === message);
    const cells = found.map(({ treatments, waitWeeks }) => {
      const names = treatments.map(shortOf).join(', ');
      return effect === 'defer' ? `${waitWeeks} weeks: ${names}` : names;
    });
    return cells.join('; ') || '–';
  });
