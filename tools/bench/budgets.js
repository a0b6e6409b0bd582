// The budgets of our own figures, and the aims beyond them. What counts is what a visitor on a slow
// phone waits for, as a ratio to peers measured in the same run.

const ms = (value) => `${value.toFixed(0)} ms`;
const kilo = (value) => `${(value / 1000).toFixed(1)} kB`;
const times = (value) => `${value.toFixed(2)}×`;

/** A row whose value has a budget of `most` and an aim; `words` are those for budget, aim and value. */
export const atMost = (what, value, { most, aim = -Infinity, words }) => ({
  what,
  words,
  met: value <= aim ? 'aim' : value <= most ? 'budget' : 'nothing',
});

/** A row whose value must not fall below `least`. */
export const atLeast = (what, value, { least, words }) =>
  atMost(what, -value, { most: -least, words });

/** Our time beside the bare quiz, which sets the budget, and Formbricks, which sets the aim. */
const besidePeers = (what, { bare, ours, formbricks }, multiple) =>
  atMost(what, ours, {
    most: multiple * bare,
    aim: formbricks,
    words: [
      `≤ ${multiple} × bare Lit`,
      '≤ Formbricks',
      `${times(ours / bare)} bare Lit, ${times(ours / formbricks)} Formbricks`,
    ],
  });

/** A time of ours alone, in ms. */
const within = (what, value, most, aim) =>
  atMost(what, value, { most, aim, words: [`≤ ${ms(most)}`, `≤ ${ms(aim)}`, ms(value)] });

/** The budgets of what is on screen, from the figures of all peers. */
export function screenBudgets({ peers, bytes, start, slow, next, mounts }) {
  const ours = peers.find(({ key }) => key === 'ours');
  const by = (figures) => Object.fromEntries(peers.map((peer) => [peer.key, figures.get(peer)]));
  const middles = new Map([...next].map(([peer, { questions }]) => [peer, questions.median]));
  const { questions, result } = next.get(ours);
  const [first, , last] = mounts.get(ours);
  const growth = last.heap / first.heap - 1;
  const isSame = ['listeners', 'nodes', 'alive'].every((key) => last[key] === first[key]);
  const { brotli } = bytes.get(ours).script;
  return [
    besidePeers('first question on screen, slow 4G', by(slow), 1.5),
    besidePeers('answer → next question painted, median', by(middles), 1.6),
    within('the same, slowest step', questions.slowest, 100, 70),
    within('last answer → result painted', result, 100, 70),
    within('longest task on start', start.get(ours).task, 100, 50),
    atMost('the one file, brotli', brotli, {
      most: 56_000,
      words: ['≤ 56 kB', 'fewer', kilo(brotli)],
    }),
    atMost('memory over 500 mounts', isSame ? growth : Infinity, {
      most: 0.05,
      words: [
        'heap within 5 %, nothing else grows',
        '–',
        `heap ${(growth * 100).toFixed(1)} %, the rest ${isSame ? 'the same' : 'grows'}`,
      ],
    }),
  ];
}
