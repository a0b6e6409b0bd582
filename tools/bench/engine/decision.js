// What all engines are asked for: which treatments come now, which later, which are left out.

const MAX_NOW = 3;
/** Strictest last. */
const EFFECTS = ['caution', 'defer', 'exclude'];

/** The decision in one of our recommendations. */
export const decisionIn = ({ treatments, later, leftOut }) => ({
  now: treatments.map(({ id }) => id),
  later: later.map(({ id }) => id),
  out: leftOut.map(({ id }) => id),
});

/** What rules find about a visitor on the way to a decision. */
export class Findings {
  stops = false;
  /** An unknown answer says to go carefully with every procedure. */
  careful = false;
  precautions = [];
  broken = [];
  wants = [];
  main = undefined;
  supports = [];

  /** Takes in what follows from a rule. */
  add({ stops, careful, precaution, broken, want, main, support }) {
    if (stops) this.stops = true;
    if (careful) this.careful = true;
    if (precaution) this.precautions.push(precaution);
    if (broken) this.broken.push(...broken);
    if (want) this.wants.push(want);
    if (main) this.main = main;
    if (support) this.supports.push(support);
  }
}

/**
 * What the rules of other engines leave to their host, the same for all of them: adding up and
 * sorting. Returns findings → decision.
 */
export function decider({ treatments }) {
  const places = new Map(treatments.map(({ id }, place) => [id, place]));
  return ({ stops, careful, precautions, broken, wants, main, supports }) => {
    const isOut = treatments.map(({ homeCare }) => stops && !homeCare);
    for (const id of broken) isOut[places.get(id)] = true;
    const effects = treatments.map(() => -1);
    const hasCaution = treatments.map(({ homeCare }) => careful && !homeCare);
    for (const { effect, treatments: ids } of precautions) {
      const severity = EFFECTS.indexOf(effect);
      for (const id of ids) {
        const place = places.get(id);
        if (severity > effects[place]) effects[place] = severity;
        if (effect === 'caution') hasCaution[place] = true;
      }
    }
    const weights = weightsOf(wants, main);
    const scores = treatments.map(() => 0);
    for (const { treatment, strength, wants: served } of supports) {
      for (const want of served) {
        scores[places.get(treatment)] += strength * (weights.get(want) ?? 0);
      }
    }
    return sorted(treatments, { isOut, effects, hasCaution, scores });
  };
}

/** 2 for the main goal, else 1, shared by the details of a goal. */
function weightsOf(wants, main) {
  const goals = wants.map(goalOf);
  const weight = (goal) => (goal === main ? 2 : 1) / goals.filter((each) => each === goal).length;
  return new Map(wants.map((want, index) => [want, weight(goals[index])]));
}

function sorted(treatments, { isOut, effects, hasCaution, scores }) {
  const points = scores.map((score) => Math.round(score * 100) / 100);
  const order = treatments
    .map((_, place) => place)
    .filter((place) => !isOut[place] && points[place] && effects[place] < 2)
    .sort(
      (a, b) =>
        points[b] - points[a] ||
        hasCaution[a] - hasCaution[b] ||
        treatments[a].downtimeDays.max - treatments[b].downtimeDays.max ||
        treatments[a].discomfort - treatments[b].discomfort,
    );
  const isLater = (place) => effects[place] === 1;
  const now = order.filter((place) => !isLater(place)).slice(0, MAX_NOW);
  const later = order.filter(isLater);
  const shown = new Set([...now, ...later]);
  const idAt = (place) => treatments[place].id;
  return {
    now: now.map(idAt),
    later: later.map(idAt),
    out: treatments.filter((_, place) => !shown.has(place)).map(({ id }) => id),
  };
}

/** The goal of `goal.subtype`. */
export const goalOf = (want) => want.split('.')[0];
