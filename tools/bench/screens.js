import { aims } from './aims.js';
import { measureBytes } from './measure-bytes.js';
import { measureMounts } from './measure-mounts.js';
import { measureNext } from './measure-next.js';
import { measureShift, measureStart, SCREENS } from './measure-start.js';
import { servePeers } from './page-server.js';
import { loadPeers } from './peers.js';
import { aimsTable, figuresTable } from './report.js';
import { interleaved, median } from './rounds.js';
import { launchBrowser, SLOWDOWN } from './visit.js';

const ROUNDS = { start: 7, twenty: 3, next: 4, mounts: 1, shift: 1 };
const COPIES = 20;

const forEachPeer = (samples, sum) =>
  new Map([...samples].map(([peer, measured]) => [peer, sum(measured)]));

const medians = (measured) => ({
  painted: median(measured.map(({ painted }) => painted)),
  task: median(measured.map(({ task }) => task)),
});

/** Of several walks: the middle of all steps, the step that is slowest in the middle, the worst. */
const walks = (measured) => ({
  median: median(measured.flat()),
  slowest: Math.max(...measured[0].map((_, step) => median(measured.map((times) => times[step])))),
  worst: Math.max(...measured.flat()),
});

async function shiftsOf(browser, server, peer, ours) {
  const plain = [];
  const kept = [];
  for (const viewport of Object.values(SCREENS)) {
    plain.push(await measureShift(browser, server, peer, { viewport, keepsPlace: false }));
    if (peer !== ours) continue;
    kept.push(await measureShift(browser, server, peer, { viewport, keepsPlace: true }));
  }
  return { plain, kept: peer === ours ? kept : undefined };
}

async function measureAll(peers, ours, browser, server) {
  const rounds = (name, measure) => {
    console.error(`${name} …`);
    return interleaved(ROUNDS[name], peers, measure);
  };
  const start = await rounds('start', (peer) => measureStart(browser, server, peer));
  const next = await rounds('next', (peer) => measureNext(browser, server, peer));
  const twenty = await rounds('twenty', (peer) =>
    measureStart(browser, server, peer, { copies: COPIES }),
  );
  const shift = await rounds('shift', (peer) => shiftsOf(browser, server, peer, ours));
  const mounts = await rounds('mounts', (peer) => measureMounts(browser, server, peer));
  return {
    start: forEachPeer(start, medians),
    twenty: forEachPeer(twenty, medians),
    next: forEachPeer(next, walks),
    shift: forEachPeer(shift, ([only]) => only),
    mounts: forEachPeer(mounts, ([only]) => only),
  };
}

/**
 * Measures the one file beside a bare Lit element and SurveyJS, and prints the figures. It reports
 * only: no figure makes it fail. About two minutes.
 */
export async function benchScreens() {
  const peers = await loadPeers();
  const ours = peers.find(({ tag }) => tag === 'treatment-quiz');
  const bytes = new Map(
    peers.map((peer) => [
      peer,
      { script: measureBytes(peer.script), styles: peer.styles && measureBytes(peer.styles) },
    ]),
  );
  const server = await servePeers(peers);
  const browser = await launchBrowser();
  try {
    const version = await browser.version();
    console.log(
      `${version}, processor slowed ${SLOWDOWN} times, medians; (…×) is against the first.\n`,
    );
    const figures = { peers, bytes, ...(await measureAll(peers, ours, browser, server)) };
    console.log(`${figuresTable(figures)}\n\n${aimsTable(aims(figures, ours))}`);
  } finally {
    await browser.close();
    await server.close();
  }
}
