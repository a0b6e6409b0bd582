import { screenBudgets } from './budgets.js';
import { writeMeasured } from '../docs/write-part.js';
import { firstScreens } from './first-screens.js';
import { measureBytes } from './measure-bytes.js';
import { measureMounts } from './measure-mounts.js';
import { measureNext } from './measure-next.js';
import { measureShift, measureSlowStart, measureStart, SCREENS } from './measure-start.js';
import { servePeers } from './page-server.js';
import { loadPeers } from './peers.js';
import { budgetsTable, figuresTable } from './report.js';
import { interleaved, median } from './rounds.js';
import { launchBrowser, SLOWDOWN } from './visit.js';

const ROUNDS = { slow: 7, start: 7, next: 5, twenty: 3, shift: 1, mounts: 1 };
const COPIES = 20;

const forEachPeer = (samples, sum) =>
  new Map([...samples].map(([peer, measured]) => [peer, sum(measured)]));

/** The middle of each of several figures that were measured together. */
const medians = (measured) =>
  Object.fromEntries(
    Object.keys(measured[0]).map((key) => [key, median(measured.map((each) => each[key]))]),
  );

/**
 * Of several journeys: the middle of the steps that all peers have, then of all steps the one that is
 * slowest in the middle, and the worst; and the result, where there is one.
 */
function journeys(measured) {
  const steps = measured[0].questions.map((_, step) =>
    measured.map((each) => each.questions[step]),
  );
  const shared = steps.slice(0, firstScreens.length - 1);
  return {
    questions: {
      median: median(shared.flat()),
      slowest: Math.max(...steps.map(median)),
      worst: Math.max(...steps.flat()),
    },
    result: 'result' in measured[0] ? median(measured.map(({ result }) => result)) : undefined,
  };
}

async function shiftsOf(browser, server, peer) {
  const measure = async (keepsPlace) => {
    const values = [];
    for (const viewport of Object.values(SCREENS)) {
      values.push(await measureShift(browser, server, peer, { viewport, keepsPlace }));
    }
    return values;
  };
  return {
    plain: await measure(false),
    kept: peer.key === 'ours' ? await measure(true) : undefined,
  };
}

async function measureAll(peers, browser, server) {
  const rounds = (name, measure) => {
    console.error(`${name} …`);
    return interleaved(ROUNDS[name], peers, (peer) => measure(browser, server, peer));
  };
  const slow = await rounds('slow', measureSlowStart);
  const start = await rounds('start', measureStart);
  const next = await rounds('next', measureNext);
  const twenty = await rounds('twenty', (...page) => measureStart(...page, { copies: COPIES }));
  const shift = await rounds('shift', shiftsOf);
  const mounts = await rounds('mounts', measureMounts);
  return {
    slow: forEachPeer(slow, median),
    start: forEachPeer(start, medians),
    twenty: forEachPeer(twenty, medians),
    next: forEachPeer(next, journeys),
    shift: forEachPeer(shift, ([only]) => only),
    mounts: forEachPeer(mounts, ([only]) => only),
  };
}

/**
 * Measures the one file in `dist/` beside a bare Lit quiz, Formbricks and SurveyJS, and prints the
 * figures, also into docs/performance.md. No figure makes it fail. About four minutes.
 */
export async function benchScreens() {
  const peers = await loadPeers();
  const bytes = new Map(
    peers.map((peer) => [
      peer,
      { script: measureBytes(peer.script), styles: peer.styles && measureBytes(peer.styles) },
    ]),
  );
  const server = await servePeers(peers);
  const browser = await launchBrowser();
  try {
    const ours = peers.find(({ key }) => key === 'ours');
    console.log(
      `dist/treatment-quiz.js, built ${ours.built.toISOString()}; ${await browser.version()}, ` +
        `processor slowed ${SLOWDOWN} times, medians; (…×) is against the first.\n`,
    );
    const figures = { peers, bytes, ...(await measureAll(peers, browser, server)) };
    const tables = `${figuresTable(figures)}\n\n${budgetsTable(screenBudgets(figures))}`;
    console.log(tables);
    await writeMeasured('screens', tables);
  } finally {
    await browser.close();
    await server.close();
  }
}
