/** The middle of several measurements; of an even number, the mean of the two in the middle. */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures every peer in every round, so that whatever else the machine does meets all of them
 * alike. The order turns by one each round. Returns the samples of each peer.
 */
export async function interleaved(rounds, peers, measure) {
  const samples = new Map(peers.map((peer) => [peer, []]));
  for (let round = 0; round < rounds; round++) {
    const turn = round % peers.length;
    for (const peer of [...peers.slice(turn), ...peers.slice(0, turn)]) {
      samples.get(peer).push(await measure(peer));
    }
  }
  return samples;
}
